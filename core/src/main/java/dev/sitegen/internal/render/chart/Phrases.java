package dev.sitegen.internal.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The theme's phrases, with places such as {@code {0}}.
 *
 * @param word the phrase for a key
 */
public record Phrases(UnaryOperator<String> word) {

    /** A phrase with its places filled; what fills a place is never taken for a place itself. */
    public String fill(String key, String... arguments) {
        String phrase = word.apply(key);
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', open + 1)) {
            boolean place = open + 2 < phrase.length() && phrase.charAt(open + 2) == '}';
            int number = place ? phrase.charAt(open + 1) - '0' : -1;
            if (number >= 0 && number < arguments.length) {
                filled.append(phrase, done, open).append(arguments[number]);
                done = open + 3;
            }
        }
        return filled.append(phrase, done, phrase.length()).toString();
    }

    /** Sentences one after the other. */
    Sentences sentences() {
        return new Sentences(this, new ArrayList<>());
    }

    record Sentences(Phrases phrases, List<String> all) {

        Sentences add(String key, String... arguments) {
            all.add(phrases.fill(key, arguments));
            return this;
        }

        Sentences addIf(boolean needed, String key, String... arguments) {
            return needed ? add(key, arguments) : this;
        }

        /** All of them; a sentence that does not end in a full-width stop is separated from the next by a space. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (String sentence : all) {
                boolean parted = text.isEmpty() || text.charAt(text.length() - 1) == '。';
                text.append(parted ? "" : " ").append(sentence);
            }
            return text.toString();
        }
    }
}
