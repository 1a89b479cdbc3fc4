package dev.sitegen.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The meanings, in Chinese, of the keys and values that authors type. An author who wrote the meaning instead of the word is shown
 * that word alone; everybody else is shown all words that may be typed.
 */
final class Glosses {

    private static final String SEPARATOR = ", ";

    /** Separates words in Chinese that nobody types one after the other. */
    private static final String CHINESE_SEPARATOR = "、";

    private static final Pattern CHINESE = Pattern.compile("\\P{IsLatin}+");

    /** The meaning of each word and, separated by bars, what else authors write for it. */
    private static final ResourceBundle MEANINGS = Messages.load("glosses.properties");

    private Glosses() {}

    /**
     * Lists words, each with its meaning, where it has one.
     *
     * @param words the words that may be typed
     * @param written all that the author may have written instead
     */
    static String explained(String words, List<String> written) {
        String separator = CHINESE.matcher(words).matches() ? CHINESE_SEPARATOR : SEPARATOR;
        return list(words, written, separator, word -> {
            String meaning = meanings(word).split("\\|")[0];
            return meaning.isEmpty() ? word : word + "（" + meaning + "）";
        });
    }

    /** Lists words as {@link #explained} does, without their meanings. */
    static String chosen(String words, List<String> written) {
        return list(words, written, SEPARATOR, word -> word);
    }

    private static String list(String words, List<String> written, String separator, UnaryOperator<String> shown) {
        List<String> all = List.of(words.split(SEPARATOR));
        List<String> meant = all.stream().filter(word -> isMeant(word, written)).toList();
        return (meant.size() == 1 ? meant : all).stream().map(shown).collect(Collectors.joining(separator));
    }

    private static String meanings(String word) {
        return MEANINGS.containsKey(word) ? MEANINGS.getString(word) : "";
    }

    private static boolean isMeant(String word, List<String> written) {
        List<String> meanings = Arrays.asList(meanings(word).split("\\|"));
        return written.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .anyMatch(text -> !text.isEmpty() && meanings.contains(text));
    }
}
