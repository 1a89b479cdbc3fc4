package dev.sitegen.internal.parse;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where words stand in a text: many words are looked for in one pass over it, since most characters begin none of them. */
final class WordPlaces {

    private final List<String> words;
    private final int[][] places;

    private WordPlaces(List<String> words, int[][] places) {
        this.words = words;
        this.places = places;
    }

    /** Where a word stands that was looked for, ascending; its places may overlap. */
    int[] of(String word) {
        int index = words.indexOf(word);
        return index < 0 ? new int[0] : places[index];
    }

    /** Where any of some words stands, ascending. */
    int[] of(Collection<String> some) {
        int[] all = new int[0];
        for (String word : some) {
            int[] more = of(word);
            int before = all.length;
            all = more.length == 0 ? all : Arrays.copyOf(all, before + more.length);
            System.arraycopy(more, 0, all, before, more.length);
        }
        Arrays.sort(all);
        return all;
    }

    /** Looks for the same words in many texts. Immutable. */
    static final class Finder {

        private final List<String> words;
        private final boolean[] firsts = new boolean[Character.MAX_VALUE + 1];
        private final Map<Character, int[]> byFirst = new HashMap<>();

        Finder(Collection<String> words) {
            this.words =
                    words.stream().filter(word -> !word.isEmpty()).distinct().toList();
            for (int word = 0; word < this.words.size(); word++) {
                char first = this.words.get(word).charAt(0);
                int[] others = byFirst.getOrDefault(first, new int[0]);
                byFirst.put(first, with(others, others.length, word, others.length + 1));
                firsts[first] = true;
            }
        }

        WordPlaces in(String text) {
            int[][] places = new int[words.size()][];
            int[] counts = new int[places.length];
            Arrays.fill(places, new int[0]);
            char[] chars = text.toCharArray();
            for (int at = 0; at < chars.length; at++) {
                if (firsts[chars[at]]) {
                    for (int word : byFirst.get(chars[at])) {
                        if (text.startsWith(words.get(word), at)) {
                            places[word] = with(places[word], counts[word]++, at, 2 * counts[word] + 8);
                        }
                    }
                }
            }
            for (int word = 0; word < places.length; word++) {
                places[word] = Arrays.copyOf(places[word], counts[word]);
            }
            return new WordPlaces(words, places);
        }

        /** Numbers with one more, in an array of at least some length. */
        private static int[] with(int[] numbers, int count, int next, int length) {
            int[] enough = count < numbers.length ? numbers : Arrays.copyOf(numbers, length);
            enough[count] = next;
            return enough;
        }
    }
}
