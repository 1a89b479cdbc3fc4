package dev.sitegen.importer;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.account.ImportNote;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site map of the old site: a sitemap.xml, or a text with an address in each line. */
final class OldSite {

    private static final Pattern LOCATION = Pattern.compile("<loc>\\s*(?:<!\\[CDATA\\[)?\\s*([^<>\\]\\s]+)");
    private static final Pattern ADDRESS = Pattern.compile("(?:(?:https?:)?//|/)?[^\\s,，<>\"]+");
    private static final int MOST_NAMED = 8;

    private final Optional<Path> file;
    private final Set<String> addresses;

    private OldSite(Optional<Path> file, Set<String> addresses) {
        this.file = file;
        this.addresses = addresses;
    }

    /** The site map in a file; an empty one if no file is given. */
    static OldSite read(Optional<Path> file) throws IOException {
        Set<String> addresses = new LinkedHashSet<>();
        if (file.isPresent()) {
            String text = TextDecoder.decode(
                    Files.readAllBytes(file.get()), new Account(file.get().toString()));
            boolean xml = text.contains("<loc>");
            Matcher address = (xml ? LOCATION : ADDRESS).matcher(text);
            while (address.find()) {
                String found = xml ? address.group(1).replace("&amp;", "&") : address.group();
                addresses.add(AliasList.address(found));
            }
            addresses.remove("");
        }
        return new OldSite(file, addresses);
    }

    /** Differences between a list of old addresses and the site map: addresses that lead nowhere any more, and those that never were. */
    List<ImportNote> compared(Collection<String> listed) {
        List<ImportNote> notes = new ArrayList<>();
        if (file.isPresent()) {
            Set<String> known = Set.copyOf(listed);
            add(
                    ImportCode.ADDRESS_LOST,
                    addresses.stream().filter(each -> !known.contains(each)).toList(),
                    notes);
            add(
                    ImportCode.ADDRESS_UNKNOWN,
                    known.stream()
                            .filter(each -> !addresses.contains(each))
                            .sorted()
                            .toList(),
                    notes);
        }
        return notes;
    }

    private void add(ImportCode code, List<String> found, List<ImportNote> notes) {
        if (!found.isEmpty()) {
            String named = String.join(", ", found.subList(0, Math.min(MOST_NAMED, found.size())));
            String more = found.size() > MOST_NAMED ? ", …" : "";
            notes.add(ImportNote.of(code, file.orElseThrow().toString(), String.valueOf(found.size()), named + more));
        }
    }
}
