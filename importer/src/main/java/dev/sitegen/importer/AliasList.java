package dev.sitegen.importer;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.account.ImportNote;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of the addresses that reports had on the old site: in each line an address and the file that was saved from it. */
final class AliasList {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[\\t,，]\\s*|\\s+");
    private static final Pattern HOST = Pattern.compile("^(?:https?:)?//[^/]+/");

    private final Map<String, List<String>> addresses = new LinkedHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final List<ImportNote> notes = new ArrayList<>();
    private final String name;

    private AliasList(String name) {
        this.name = name;
    }

    /** The list in a file; an empty one if no file is given. */
    static AliasList read(Optional<Path> file) throws IOException {
        AliasList list = new AliasList(file.map(Path::toString).orElse(""));
        if (file.isPresent()) {
            String text = TextDecoder.decode(Files.readAllBytes(file.get()), new Account(list.name));
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(list::add);
        }
        return list;
    }

    private void add(String line) {
        String[] parts = SEPARATOR.split(line, 2);
        String address = address(parts[0]);
        if (parts.length < 2 || address.isEmpty() || address.indexOf('?') >= 0) {
            notes.add(ImportNote.of(ImportCode.BAD_ALIAS, name, line));
            return;
        }
        addresses.computeIfAbsent(plain(parts[1]), file -> new ArrayList<>()).add(address);
    }

    /** An address below its host, without the slash before it and the place within the page. */
    static String address(String written) {
        return HOST.matcher(written).replaceFirst("").replaceFirst("^/+", "").replaceFirst("#.*$", "");
    }

    /** All addresses of the list. */
    Set<String> addresses() {
        return addresses.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private static String plain(String file) {
        return file.replace('\\', '/').replaceFirst("^\\./", "");
    }

    /** The old addresses of a file: those of its path, or of the end of it. */
    List<String> of(Path source) {
        String path = plain(source.toString());
        List<String> found = new ArrayList<>();
        for (int from = 0; from >= 0; from = path.indexOf('/', from) + 1) {
            String end = path.substring(from);
            if (addresses.containsKey(end)) {
                used.add(end);
                found.addAll(addresses.get(end));
            }
            if (path.indexOf('/', from) < 0) {
                return found;
            }
        }
        return found;
    }

    /** Problems of the list, once all files are imported. */
    List<ImportNote> notes() {
        List<ImportNote> all = new ArrayList<>(notes);
        addresses.keySet().stream()
                .filter(file -> !used.contains(file))
                .forEach(file -> all.add(ImportNote.of(ImportCode.UNUSED_ALIAS, name, file)));
        return all;
    }
}
