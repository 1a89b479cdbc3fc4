package dev.sitegen.internal.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words of a table, each once, so that the table can name them by number. */
final class WordList {

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a word, counted from 0 in the order in which they first come. */
    int number(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known != null) {
            return known;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** The words by their numbers. */
    List<String> words() {
        return words;
    }
}
