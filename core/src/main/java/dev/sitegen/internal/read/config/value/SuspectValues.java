package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.yaml.YamlErrors;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reports keys and values that are sound YAML and hardly what was meant: full-width signs are text to YAML. */
final class SuspectValues {

    private static final Pattern SEPARATOR = Pattern.compile("[，、；]");

    /** Separators of words that are not in brackets. */
    private static final Pattern ANY_SEPARATOR = Pattern.compile("[，、；,;]");

    /** A key, a colon, and the value that was read as part of the key. */
    private static final Pattern KEY_AND_VALUE = Pattern.compile("([A-Za-z][\\w.-]*+): ++(\\S.*)");

    private SuspectValues() {}

    /**
     * Reports a key that has a value in it, as in <code>{name：甲}</code>.
     *
     * @return the key and the value that were meant
     */
    static Optional<Entry> reportKey(Entry entry, Problems problems) {
        Scalar key = entry.key();
        String rest = entry.value() instanceof Scalar value && !value.text().isBlank() ? ": " + value.text() : "";
        return YamlErrors.report(key.text() + rest, key.position(), problems)
                .map(KEY_AND_VALUE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Entry(
                        new Scalar(found.group(1), key.position()), new Scalar(found.group(2), key.position())));
    }

    /** Warns of a value in Chinese quotes, which would be shown with them. A unit with them is that of no figure. */
    static void reportQuotes(Entry entry, Problems problems) {
        if (!(entry.value() instanceof Scalar value) || !isQuoted(value.text().strip())) {
            return;
        }
        String text = value.text().strip();
        String better = entry.key().text() + ": \"" + text.substring(1, text.length() - 1) + '"';
        if (entry.key().text().equals("unit")) {
            problems.add(Code.YAML_SYNTAX, value.position(), "WIDE_QUOTE", "“", Fields.shown(better));
        } else {
            problems.add(Code.SUSPECT_VALUE, value.position(), "QUOTES", "“", Fields.shown(better));
        }
    }

    /** Returns whether a text is in Chinese quotes and has no others. */
    static boolean isQuoted(String text) {
        return text.length() > 2 && text.startsWith("“") && text.indexOf('”') == text.length() - 1;
    }

    /** A text without the Chinese quotes that it is in. */
    static String unquoted(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * Warns of words of a list that have full-width commas between them, and are one word to YAML.
     *
     * @param single whether the words are not in brackets, so that any comma is text
     */
    static void reportCommas(String key, List<Scalar> words, boolean single, Problems problems) {
        for (Scalar word : words) {
            Matcher comma = (single ? ANY_SEPARATOR : SEPARATOR).matcher(word.text());
            if (comma.find()) {
                SourcePosition start = word.position();
                SourcePosition place = new SourcePosition(
                        start.path(), start.line(), start.column() + (word.verbatim() ? comma.start() : 0));
                problems.add(Code.SUSPECT_VALUE, place, "COMMAS", comma.group(), key + ": [" + separated(words) + "]");
                return;
            }
        }
    }

    private static String separated(List<Scalar> words) {
        return words.stream()
                .map(word -> word.text().strip().replaceAll("[【】［］]", ""))
                .flatMap(ANY_SEPARATOR::splitAsStream)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
