package dev.sitegen.internal.parse.residue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        int count = 0;
        int[] found = {};
        for (int word : words) {
            found = places[word].length > 0 ? places[word] : found;
            count += places[word].length;
        }
        if (count == found.length) {
            return found;
        }
        int[] all = new int[count];
        int filled = 0;
        for (int word : words) {
            System.arraycopy(places[word], 0, all, filled, places[word].length);
            filled += places[word].length;
        }
        Arrays.sort(all);
        return all;
    }

    /** Looks for the same words in many texts. Immutable. */
    static final class Finder {

        /** Number of words that begin alike from which on they are not tried one by one. */
        private static final int MANY = 8;

        /**
         * A word that is looked for.
         *
         * @param shape the word with 0 for each of its digits
         * @param text the word; empty if any digits will do
         */
        private record Word(String shape, String text) {

            static Word of(String text) {
                char[] shape = text.toCharArray();
                for (int i = 0; i < shape.length; i++) {
                    shape[i] = withoutDigit(shape[i]);
                }
                return new Word(new String(shape), text);
            }

            /** Returns whether a word of this shape is this word. */
            boolean isAt(char[] chars, int at) {
                for (int i = 0; i < text.length(); i++) {
                    if (chars[at + i] != text.charAt(i)) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** Sorted, so that words that begin alike follow each other, and one that is all of another's beginning precedes it. */
        private final List<Word> words;

        private final Map<Word, Integer> numbers = new HashMap<>();
        /** The second character of the shape of each word; 0 for a word of one character. */
        private final char[] seconds;
        /** The numbers of the words that begin with a character, by the character. */
        private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];
        /** A bit for each character that begins a word: so few bytes that they stay at hand. */
        private final long[] begins = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

        /**
         * Looks for words, none of them empty, and for shapes.
         *
         * @param shapes words in which 0 is any digit
         */
        Finder(Collection<String> words, Collection<String> shapes) {
            this.words = Stream.concat(
                            words.stream().map(Word::of), shapes.stream().map(shape -> new Word(shape, "")))
                    .filter(word -> !word.shape().isEmpty())
                    .distinct()
                    .sorted(Comparator.comparing(Word::shape).thenComparing(Word::text))
                    .toList();
            this.seconds = new char[this.words.size()];
            int first = 0;
            for (int number = 0; number < seconds.length; number++) {
                String shape = this.words.get(number).shape();
                numbers.put(this.words.get(number), number);
                seconds[number] = shape.length() == 1 ? 0 : shape.charAt(1);
                boolean last = number + 1 == seconds.length
                        || this.words.get(number + 1).shape().charAt(0) != shape.charAt(0);
                if (last) {
                    begin(shape.charAt(0), IntStream.rangeClosed(first, number).toArray());
                    first = number + 1;
                }
            }
        }

        private void begin(char c, int[] begun) {
            for (int first = c; first <= (c == '0' ? '9' : c); first++) {
                byFirst[first] = begun;
                begins[first >>> 6] |= 1L << first;
            }
        }

        /** The number of a word that is looked for. */
        int number(String word) {
            return numbers.get(Word.of(word));
        }

        /** The numbers of words that are looked for; empty words have none. */
        int[] numbers(Collection<String> some) {
            return some.stream()
                    .filter(word -> !word.isEmpty())
                    .mapToInt(this::number)
                    .toArray();
        }

        /** The numbers of shapes that are looked for; empty ones have none. */
        int[] shapes(Collection<String> some) {
            return some.stream()
                    .filter(shape -> !shape.isEmpty())
                    .mapToInt(shape -> numbers.get(new Word(shape, "")))
                    .toArray();
        }

        /** @param length the number of characters that are the text */
        WordPlaces in(char[] chars, int length) {
            Found found = new Found(chars, length);
            for (int at = 0; at < length; at++) {
                char c = chars[at];
                if ((begins[c >>> 6] & 1L << c) != 0) {
                    found.addAll(byFirst[c], at);
                }
            }
            return new WordPlaces(found.places());
        }

        private static char withoutDigit(char c) {
            return c >= '0' && c <= '9' ? '0' : c;
        }

        /** The words found in a text so far. */
        private final class Found {

            private final char[] chars;
            private final int length;
            private final int[][] places = new int[words.size()][];
            private final int[] counts = new int[places.length];

            Found(char[] chars, int length) {
                this.chars = chars;
                this.length = length;
                Arrays.fill(places, new int[0]);
            }

            /** Adds a place to each word that is there, of those that begin with its character. */
            void addAll(int[] begun, int at) {
                if (begun.length >= MANY) {
                    addMany(begun, at);
                    return;
                }
                char second = at + 1 < length ? withoutDigit(chars[at + 1]) : 0;
                for (int word : begun) {
                    if (seconds[word] == 0 || seconds[word] == second && hasShape(word, at)) {
                        add(word, at);
                    }
                }
            }

            private boolean hasShape(int word, int at) {
                String shape = words.get(word).shape();
                if (shape.length() > length - at) {
                    return false;
                }
                for (int i = 2; i < shape.length(); i++) {
                    if (withoutDigit(chars[at + i]) != shape.charAt(i)) {
                        return false;
                    }
                }
                return true;
            }

            /** The same for many words: with each character, those that go on so become fewer. */
            private void addMany(int[] begun, int at) {
                int from = begun[0];
                int to = from + begun.length;
                for (int i = 1; from < to; i++) {
                    while (from < to && words.get(from).shape().length() == i) {
                        add(from, at);
                        from++;
                    }
                    if (at + i == length) {
                        return;
                    }
                    char c = withoutDigit(chars[at + i]);
                    from = lowerBound(from, to, i, c);
                    to = lowerBound(from, to, i, c + 1);
                }
            }

            /** The first of some words that agree up to an index, whose character there does not precede another. */
            private int lowerBound(int from, int to, int index, int c) {
                int low = from;
                int high = to;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (words.get(middle).shape().charAt(index) < c) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                return low;
            }

            private void add(int word, int at) {
                if (!words.get(word).isAt(chars, at)) {
                    return;
                }
                int count = counts[word]++;
                if (count == places[word].length) {
                    places[word] = Arrays.copyOf(places[word], 2 * count + 8);
                }
                places[word][count] = at;
            }

            int[][] places() {
                for (int word = 0; word < places.length; word++) {
                    if (counts[word] < places[word].length) {
                        places[word] = Arrays.copyOf(places[word], counts[word]);
                    }
                }
                return places;
            }
        }
    }
}
