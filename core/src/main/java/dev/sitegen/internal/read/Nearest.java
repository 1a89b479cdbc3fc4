package dev.sitegen.internal.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what an author may have meant. */
public final class Nearest {

    private static final int MOST = 3;

    /** The most candidates that are named when none is near; the author finds the others where they are declared. */
    private static final int MOST_NAMED = 30;

    /** No id is longer; the time it takes to compare two words grows with the square of their length. */
    private static final int LONGEST = 600;

    /** The most candidates that are compared: more than any dictionary or list of organizations that people look after has. */
    private static final int MOST_COMPARED = 10_000;

    private Nearest() {}

    /** Returns the candidates that are a slip or two away from the word, nearest first, three at most. */
    public static List<String> to(String word, Collection<String> candidates) {
        record Guess(String word, int distance) {}
        if (word.length() > LONGEST) {
            return List.of();
        }
        int allowed = Math.max(1, Math.min(4, word.length() / 3));
        return candidates.stream()
                .limit(MOST_COMPARED)
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> new Guess(candidate, distance(word, candidate, allowed)))
                .filter(guess -> guess.distance <= allowed)
                .sorted(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .limit(MOST)
                .map(Guess::word)
                .toList();
    }

    /** Returns the nearest candidates joined for a message, or the candidates, up to a number, when none is near. */
    public static String orAll(String word, Collection<String> candidates) {
        List<String> near = to(word, candidates);
        if (!near.isEmpty()) {
            return String.join(", ", near);
        }
        String named = candidates.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return candidates.size() > MOST_NAMED ? named + ", …" : named;
    }

    /**
     * Counts the edits from one word to the other, a swap of neighbours as one (optimal string alignment); more than are allowed
     * are not counted to the end.
     */
    private static int distance(String a, String b, int allowed) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + cost, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return least;
            }
        }
        return row[b.length()];
    }
}
