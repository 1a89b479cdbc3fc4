package dev.sitegen.internal.parse.residue;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        int[][] found = Arrays.stream(words)
                .mapToObj(word -> places[word])
                .filter(of -> of.length > 0)
                .toArray(int[][]::new);
        if (found.length == 1) {
            return found[0];
        }
        return Arrays.stream(found).flatMapToInt(Arrays::stream).sorted().toArray();
    }

    /** Looks for the same words in many texts. Immutable. */
    static final class Finder {

        /** Number of words that begin alike from which on they are not tried one by one. */
        private static final int MANY = 8;

        /** Sorted, so that words that begin alike follow each other, and one that is all of another's beginning precedes it. */
        private final List<String> words;

        private final Map<String, Integer> numbers = new HashMap<>();
        /** The second character of each word; 0 for a word of one character. */
        private final char[] seconds;
        /** The numbers of the words that begin with a character, by the character. */
        private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];

        Finder(Collection<String> words) {
            this.words = words.stream()
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            this.seconds = new char[this.words.size()];
            int first = 0;
            for (int number = 0; number < seconds.length; number++) {
                String word = this.words.get(number);
                numbers.put(word, number);
                seconds[number] = word.length() == 1 ? 0 : word.charAt(1);
                boolean last = number + 1 == seconds.length
                        || this.words.get(number + 1).charAt(0) != word.charAt(0);
                if (last) {
                    byFirst[word.charAt(0)] =
                            IntStream.rangeClosed(first, number).toArray();
                    first = number + 1;
                }
            }
        }

        /** The number of a word that is looked for. */
        int number(String word) {
            return numbers.get(word);
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
                if (begun.length >= MANY) {
                    addAll(begun, chars, at, places, counts);
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

        /** Adds a place to each of many words that is there: with each character, those that go on so become fewer. */
        private void addAll(int[] begun, char[] chars, int at, int[][] places, int[] counts) {
            int from = begun[0];
            int to = from + begun.length;
            for (int i = 1; from < to; i++) {
                if (words.get(from).length() == i) {
                    places[from] = with(places[from], counts[from]++, at, 2 * counts[from] + 8);
                    from++;
                }
                if (at + i == chars.length) {
                    return;
                }
                from = lowerBound(from, to, i, chars[at + i]);
                to = lowerBound(from, to, i, chars[at + i] + 1);
            }
        }

        /** The first of some words that agree up to an index, whose character there does not precede another. */
        private int lowerBound(int from, int to, int index, int c) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.get(middle).charAt(index) < c) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Numbers with one more, in an array of at least some length. */
        private static int[] with(int[] numbers, int count, int next, int length) {
            int[] enough = count < numbers.length ? numbers : Arrays.copyOf(numbers, length);
            enough[count] = next;
            return enough;
        }
    }
}
