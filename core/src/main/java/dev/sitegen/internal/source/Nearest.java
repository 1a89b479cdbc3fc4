package dev.sitegen.internal.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what an author may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** The candidates that are a slip or two away from the word, nearest first, three at most. */
    public static List<String> to(String word, Collection<String> candidates) {
        record Guess(String word, int distance) {}
        int allowed = Math.max(1, Math.min(4, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> new Guess(candidate, distance(word, candidate)))
                .filter(guess -> guess.distance <= allowed)
                .sorted(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .limit(MOST)
                .map(Guess::word)
                .toList();
    }

    /** The nearest candidates joined for a message, or all of them when none is near. */
    public static String orAll(String word, Collection<String> candidates) {
        List<String> near = to(word, candidates);
        return String.join(", ", near.isEmpty() ? candidates : near);
    }

    /** Edits from one word to the other, a swap of neighbours counted as one (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
