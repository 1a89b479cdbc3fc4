package dev.sitegen.build;

import java.util.ArrayList;
import java.util.List;

/** Shows the lines in which two texts differ. */
final class LineDiff {

    /** The most pairs of lines that are compared; beyond that, all lines between the first and the last difference are shown. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<String> diff = new ArrayList<>();

    private LineDiff(FileChange change) {
        before = List.of(change.before().split("\n", -1));
        after = List.of(change.after().split("\n", -1));
        diff.add("--- " + change.path() + (change.encoding().isEmpty() ? "" : " (" + change.encoding() + ")"));
        diff.add("+++ " + change.path() + (change.encoding().isEmpty() ? "" : " (UTF-8)"));
    }

    static List<String> of(FileChange change) {
        LineDiff diff = new LineDiff(change);
        diff.compare();
        return diff.diff;
    }

    private void compare() {
        int begin = 0;
        int endBefore = before.size();
        int endAfter = after.size();
        while (begin < Math.min(endBefore, endAfter) && before.get(begin).equals(after.get(begin))) {
            begin++;
        }
        while (endBefore > begin
                && endAfter > begin
                && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
            endBefore--;
            endAfter--;
        }
        int removed = endBefore - begin;
        int added = endAfter - begin;
        if (removed == added || (long) removed * added > MOST_PAIRS) {
            replaced(begin, endBefore, begin, endAfter);
        } else {
            aligned(begin, endBefore, endAfter);
        }
    }

    /** Shows what is between the lines that both texts have in common, as many of them as there are. */
    private void aligned(int begin, int endBefore, int endAfter) {
        int[][] common = new int[endBefore - begin + 1][endAfter - begin + 1];
        for (int i = endBefore - begin - 1; i >= 0; i--) {
            for (int j = endAfter - begin - 1; j >= 0; j--) {
                common[i][j] = before.get(begin + i).equals(after.get(begin + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int fromBefore = 0;
        int fromAfter = 0;
        while (i < endBefore - begin && j < endAfter - begin) {
            if (before.get(begin + i).equals(after.get(begin + j))) {
                replaced(begin + fromBefore, begin + i, begin + fromAfter, begin + j);
                fromBefore = ++i;
                fromAfter = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        replaced(begin + fromBefore, endBefore, begin + fromAfter, endAfter);
    }

    /** Shows lines in the place of others; as many for as many, one by one. */
    private void replaced(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        boolean pairs = toBefore - fromBefore == toAfter - fromAfter;
        if (fromBefore == toBefore && fromAfter == toAfter) {
            return;
        }
        if (!pairs) {
            diff.add("@@ " + (fromAfter + 1) + " @@");
            before.subList(fromBefore, toBefore).forEach(line -> diff.add("-" + shown(line)));
            after.subList(fromAfter, toAfter).forEach(line -> diff.add("+" + shown(line)));
            return;
        }
        for (int i = 0; i < toBefore - fromBefore; i++) {
            String old = before.get(fromBefore + i);
            String now = after.get(fromAfter + i);
            if (!old.equals(now)) {
                diff.add("@@ " + (fromAfter + i + 1) + " @@");
                diff.add("-" + shown(old));
                diff.add("+" + shown(now));
            }
        }
    }

    /** A line without the carriage return that may end it. */
    private static String shown(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
