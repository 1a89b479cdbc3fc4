package dev.sitegen.internal.parse;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The places of words in a text. Many words are looked for in one pass over it, since most characters begin none of them. */
final class WordPlaces {

    private final int[][] places;

    private WordPlaces(int[][] places) {
        this.places = places;
    }

    /**
     * The places of a word, ascending; they may overlap.
     *
     * @param word its number, by {@link Finder#number}
     */
    int[] of(int word) {
        return places[word];
    }

    /** The places of any of some words, ascending. */
    int[] of(int[] words) {
        int[] all = new int[0];
        for (int word : words) {
            int[] more = places[word];
            int before = all.length;
            if (before == 0) {
                all = more;
            } else if (more.length > 0) {
                all = Arrays.copyOf(all, before + more.length);
                System.arraycopy(more, 0, all, before, more.length);
                Arrays.sort(all);
            }
        }
        return all;
    }

    /** Looks for the same words in many texts. Immutable. */
    static final class Finder {

        private final List<String> words;
        /** The second character of each word; 0 for a word of one character. */
        private final char[] seconds;
        /** The numbers of the words that begin with a character, by the character. */
        private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];

        Finder(Collection<String> words) {
            this.words =
                    words.stream().filter(word -> !word.isEmpty()).distinct().toList();
            this.seconds = new char[this.words.size()];
            for (int number = 0; number < seconds.length; number++) {
                String word = this.words.get(number);
                seconds[number] = word.length() == 1 ? 0 : word.charAt(1);
                int[] others = byFirst[word.charAt(0)] == null ? new int[0] : byFirst[word.charAt(0)];
                byFirst[word.charAt(0)] = with(others, others.length, number, others.length + 1);
            }
        }

        /** The number of a word that is looked for. */
        int number(String word) {
            return words.indexOf(word);
        }

        /** The numbers of words that are looked for; empty words have none. */
        int[] numbers(Collection<String> some) {
            return some.stream()
                    .filter(word -> !word.isEmpty())
                    .mapToInt(this::number)
                    .toArray();
        }

        WordPlaces in(String text) {
            int[][] places = new int[words.size()][];
            int[] counts = new int[places.length];
            Arrays.fill(places, new int[0]);
            char[] chars = text.toCharArray();
            for (int at = 0; at < chars.length; at++) {
                int[] begun = byFirst[chars[at]];
                if (begun == null) {
                    continue;
                }
                char second = at + 1 < chars.length ? chars[at + 1] : 0;
                for (int word : begun) {
                    boolean found =
                            seconds[word] == 0 || seconds[word] == second && text.startsWith(words.get(word), at);
                    if (found) {
                        places[word] = with(places[word], counts[word]++, at, 2 * counts[word] + 8);
                    }
                }
            }
            for (int word = 0; word < places.length; word++) {
                places[word] =
                        counts[word] == places[word].length ? places[word] : Arrays.copyOf(places[word], counts[word]);
            }
            return new WordPlaces(places);
        }

        /** Numbers with one more, in an array of at least some length. */
        private static int[] with(int[] numbers, int count, int next, int length) {
            int[] enough = count < numbers.length ? numbers : Arrays.copyOf(numbers, length);
            enough[count] = next;
            return enough;
        }
    }
}
