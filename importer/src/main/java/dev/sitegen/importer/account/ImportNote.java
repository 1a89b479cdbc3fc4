package dev.sitegen.importer.account;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An entry of the account of an import: what was taken, left out or not understood, and what to do about it.
 *
 * @param code the kind of note
 * @param position the file, and the line where it has lines
 * @param arguments the words that the sentence names; each cut after 1,000 characters
 */
public record ImportNote(ImportCode code, SourcePosition position, List<String> arguments) {

    private static final int MAX_ARGUMENT = 1_000;

    /**
     * Cuts arguments that are too long for a line.
     *
     * @param code the kind of note
     * @param position the file, and the line where it has lines
     * @param arguments the words that the sentence names; each cut after 1,000 characters
     */
    public ImportNote {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(position, "position");
        arguments = arguments.stream().map(ImportNote::cut).toList();
    }

    private static String cut(String argument) {
        return argument.length() <= MAX_ARGUMENT ? argument : argument.substring(0, MAX_ARGUMENT) + "…";
    }

    /**
     * {@return a note on a file as a whole}
     *
     * @param code the kind of note
     * @param file the path of the file
     * @param arguments the words that the sentence names, in its order
     */
    public static ImportNote of(ImportCode code, String file, String... arguments) {
        return new ImportNote(code, SourcePosition.ofFile(file), List.of(arguments));
    }

    /** {@return the weight of its code} */
    public Severity severity() {
        return code.severity();
    }

    /**
     * {@return the fact, in Chinese for a Chinese locale, otherwise in English}
     *
     * @param locale the language of the reader
     */
    public String message(Locale locale) {
        return Sentences.of(locale).filled(code.id() + ".message", arguments);
    }

    /**
     * {@return the advice what to do about it; empty if nothing is to be done}
     *
     * @param locale the language of the reader
     */
    public String hint(Locale locale) {
        return Sentences.of(locale).filled(code.id() + ".hint", arguments);
    }

    /**
     * {@return {@code file: error: message (hint) [IM201]}, on one line whatever the file says}
     *
     * @param locale the language of the reader
     */
    public String summary(Locale locale) {
        String hint = hint(locale);
        String advice = hint.isEmpty() ? "" : " (" + hint + ")";
        String weight = Sentences.of(locale).text(severity().name());
        return position + ": " + weight + ": " + message(locale) + advice + " [" + code.id() + "]";
    }

    /** The summary in English. */
    @Override
    public String toString() {
        return summary(Locale.ROOT);
    }
}
