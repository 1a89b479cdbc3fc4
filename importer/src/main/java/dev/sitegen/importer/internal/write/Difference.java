package dev.sitegen.importer.internal.write;

import dev.sitegen.importer.internal.document.Account;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Differences between two versions of a file, in a few words. */
final class Difference {

    private static final int MOST_SHOWN = 3;

    private Difference() {}

    /** The first lines that only one of the versions has, with − before those of the old one; the sizes if they are no text. */
    static String of(byte[] old, byte[] now) {
        List<String> before = lines(old);
        List<String> after = lines(now);
        if (before.isEmpty() || after.isEmpty()) {
            return old.length + " → " + now.length + " bytes";
        }
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        List<String> shown = new ArrayList<>();
        gone.stream().limit(MOST_SHOWN).forEach(line -> shown.add("− " + Account.shown(line)));
        added.stream().limit(MOST_SHOWN).forEach(line -> shown.add("+ " + Account.shown(line)));
        int more = gone.size() + added.size() - shown.size();
        return String.join(" / ", shown) + (more > 0 ? " / … " + more : "");
    }

    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0
                ? List.of()
                : text.lines().toList();
    }
}
