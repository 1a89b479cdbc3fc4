package dev.sitegen.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of diagnostics in one language. Read once from the jar; no default locale takes part. */
final class Messages {

    private static final Pattern SLOT = Pattern.compile("\\{([=*]?)(\\d)}");

    /** A part of a sentence that is left out when an argument in it is empty. */
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");

    private static final Messages CHINESE = new Messages(load("messages_zh.properties"), Glosses::explained);
    private static final Messages ENGLISH = new Messages(load("messages_en.properties"), Glosses::chosen);

    private final ResourceBundle sentences;

    /** Writes a list of words that may be typed, given the arguments beside it. */
    private final BiFunction<String, List<String>, String> words;

    private Messages(ResourceBundle sentences, BiFunction<String, List<String>, String> words) {
        this.sentences = sentences;
        this.words = words;
    }

    /** Chinese for every Chinese locale, English for every other. */
    static Messages of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** @throws java.util.MissingResourceException if there is no such sentence */
    String text(String key) {
        return sentences.getString(key);
    }

    /**
     * Fills the sentence of a key with the arguments. An argument is never looked into, and shown as {@link Characters#visible}.
     *
     * <ul>
     *   <li><code>{0}</code> is replaced by argument 0.
     *   <li><code>{=0}</code> is replaced by the sentence that argument 0 names, {@code SG701.hint.LOCKED} in {@code SG701.hint};
     *       without such a sentence by {@code OTHER}, and without that one by the argument.
     *   <li><code>{*0}</code> is replaced by the words that argument 0 lists, as {@link Glosses} has them.
     *   <li><code>[[…]]</code> is left out when an argument in it is empty.
     * </ul>
     */
    String filled(String key, List<String> arguments) {
        String sentence = OPTIONAL.matcher(text(key))
                .replaceAll(
                        part -> Matcher.quoteReplacement(isComplete(part.group(1), arguments) ? part.group(1) : ""));
        return SLOT.matcher(sentence).replaceAll(found -> {
            String argument = argument(found, arguments);
            return Matcher.quoteReplacement(
                    switch (found.group(1)) {
                        case "=" ->
                            named(key, argument)
                                    .map(name -> filled(name, arguments))
                                    .orElse(Characters.visible(argument));
                        case "*" -> Characters.visible(words.apply(argument, arguments));
                        default -> Characters.visible(argument);
                    });
        });
    }

    private Optional<String> named(String key, String argument) {
        return Stream.of(argument, "OTHER")
                .map(name -> key + "." + name)
                .filter(sentences::containsKey)
                .findFirst();
    }

    private static boolean isComplete(String part, List<String> arguments) {
        return SLOT.matcher(part)
                .results()
                .noneMatch(slot -> argument(slot, arguments).isEmpty());
    }

    /** The argument of a slot; one that is missing is empty. */
    private static String argument(MatchResult slot, List<String> arguments) {
        int index = Integer.parseInt(slot.group(2));
        return index < arguments.size() ? arguments.get(index) : "";
    }

    /** The JDK reads the file; the encoding is named, so that no system property takes part. */
    static ResourceBundle load(String name) {
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
