package dev.sitegen.build;

import java.util.ArrayList;
import java.util.List;

/** Shows the lines in which two texts of equally many lines differ. */
final class LineDiff {

    private LineDiff() {}

    static List<String> of(FileChange change) {
        List<String> diff = new ArrayList<>();
        diff.add("--- " + change.path() + (change.encoding().isEmpty() ? "" : " (" + change.encoding() + ")"));
        diff.add("+++ " + change.path() + (change.encoding().isEmpty() ? "" : " (UTF-8)"));
        String[] before = change.before().split("\n", -1);
        String[] after = change.after().split("\n", -1);
        for (int i = 0; i < Math.max(before.length, after.length); i++) {
            String old = i < before.length ? before[i] : "";
            String now = i < after.length ? after[i] : "";
            if (!old.equals(now)) {
                diff.add("@@ " + (i + 1) + " @@");
                diff.add("-" + shown(old));
                diff.add("+" + shown(now));
            }
        }
        return diff;
    }

    /** A line without the carriage return that may end it. */
    private static String shown(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
