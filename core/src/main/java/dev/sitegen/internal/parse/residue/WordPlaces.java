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
         * A word that is looked for. Digits are in every text, so a word that begins with some is looked for by what follows
         * them.
         *
         * @param digits the number of digits before the rest
         * @param rest the rest of the word with 0 for each digit; all of it if it is nothing but digits
         * @param text the word; empty if any digits will do
         */
        private record Word(int digits, String rest, String text) {

            static Word of(String text) {
                return of(text, text);
            }

            static Word ofShape(String shape) {
                return of(shape, "");
            }

            private static Word of(String word, String text) {
                char[] shape = word.toCharArray();
                int digits = 0;
                for (int i = 0; i < shape.length; i++) {
                    shape[i] = withoutDigit(shape[i]);
                    digits += shape[i] == '0' && digits == i ? 1 : 0;
                }
                digits = digits == shape.length ? 0 : digits;
                return new Word(digits, new String(shape, digits, shape.length - digits), text);
            }

            /** Returns whether a word with this rest is this word. */
            boolean hasRestAt(char[] chars, int at) {
                int from = at - digits;
                for (int i = from; i < at; i++) {
                    if (i < 0 || withoutDigit(chars[i]) != '0') {
                        return false;
                    }
                }
                for (int i = 0; i < text.length(); i++) {
                    if (chars[from + i] != text.charAt(i)) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** Sorted by their rests, so that those that begin alike follow each other, and one that is all of another's beginning precedes it. */
        private final List<Word> words;

        private final Map<Word, Integer> numbers = new HashMap<>();
        /** The second character of the rest of each word; 0 for a rest of one character. */
        private final char[] seconds;
        /** The numbers of the words whose rests begin with a character, by the character. */
        private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];
        /** A bit for each character that begins a rest. */
        private final long[] begins = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

        /**
         * Looks for words, none of them empty, and for shapes.
         *
         * @param shapes words in which 0 is any digit
         */
        Finder(Collection<String> words, Collection<String> shapes) {
            this.words = Stream.concat(
                            words.stream().map(Word::of), shapes.stream().map(Word::ofShape))
                    .filter(word -> !word.rest().isEmpty())
                    .distinct()
                    .sorted(Comparator.comparing(Word::rest))
                    .toList();
            this.seconds = new char[this.words.size()];
            int first = 0;
            for (int number = 0; number < seconds.length; number++) {
                String rest = this.words.get(number).rest();
                numbers.put(this.words.get(number), number);
                seconds[number] = rest.length() == 1 ? 0 : rest.charAt(1);
                boolean last = number + 1 == seconds.length
                        || this.words.get(number + 1).rest().charAt(0) != rest.charAt(0);
                if (last) {
                    begin(rest.charAt(0), IntStream.rangeClosed(first, number).toArray());
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
                    .mapToInt(shape -> numbers.get(Word.ofShape(shape)))
                    .toArray();
        }

        /** A bit for each character at which something is looked for: few of a text, so that the others are passed over at once. */
        long[] begins() {
            return begins.clone();
        }

        /** Returns whether something is looked for at a character. */
        boolean begins(char c) {
            return (begins[c >>> 6] & 1L << c) != 0;
        }

        /**
         * Finds the words in a text.
         *
         * @param length the number of characters that are the text
         * @param begun the places of all characters at which something {@linkplain #begins(char) is looked for}, ascending
         * @param count the number of these places
         */
        WordPlaces in(char[] chars, int length, int[] begun, int count) {
            Found found = new Found(chars, length);
            for (int i = 0; i < count; i++) {
                found.addAll(byFirst[chars[begun[i]]], begun[i]);
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

            /** Adds each word whose rest is at a place, of those whose rests begin with its character. */
            void addAll(int[] begun, int at) {
                if (begun.length >= MANY) {
                    addMany(begun, at);
                    return;
                }
                char second = at + 1 < length ? withoutDigit(chars[at + 1]) : 0;
                for (int word : begun) {
                    if (seconds[word] == 0 || seconds[word] == second && hasRest(word, at)) {
                        add(word, at);
                    }
                }
            }

            private boolean hasRest(int word, int at) {
                String rest = words.get(word).rest();
                if (rest.length() > length - at) {
                    return false;
                }
                for (int i = 2; i < rest.length(); i++) {
                    if (withoutDigit(chars[at + i]) != rest.charAt(i)) {
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
                    while (from < to && words.get(from).rest().length() == i) {
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
                    if (words.get(middle).rest().charAt(index) < c) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                return low;
            }

            private void add(int word, int at) {
                if (!words.get(word).hasRestAt(chars, at)) {
                    return;
                }
                int count = counts[word]++;
                if (count == places[word].length) {
                    places[word] = Arrays.copyOf(places[word], 2 * count + 8);
                }
                places[word][count] = at - words.get(word).digits();
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
