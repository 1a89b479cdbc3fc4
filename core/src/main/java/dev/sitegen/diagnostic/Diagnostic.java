package dev.sitegen.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A problem in the content: what is wrong, where, and what to do about it.
 *
 * @param code what kind of problem it is
 * @param position where it is
 * @param arguments what the sentence names: the bad value, the allowed ones, a second place; each cut after 1,000 characters
 * @param sourceLine the line it is in; empty when the whole file is meant, or when there are a thousand errors or
 *     warnings before it
 */
public record Diagnostic(ProblemCode code, SourcePosition position, List<String> arguments, String sourceLine)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::ordinal)
            .thenComparing(d -> d.code.id())
            .thenComparing(d -> String.join("\n", d.arguments));

    private static final int MAX_SHOWN_LINE = 120;

    /** Nobody reads more of a bad value, which may be a file of megabytes. */
    private static final int MAX_ARGUMENT = 1_000;

    /**
     * Cuts arguments that are too long for a line.
     *
     * @param code what kind of problem it is
     * @param position where it is
     * @param arguments what the sentence names: the bad value, the allowed ones, a second place; each cut after 1,000
     *     characters
     * @param sourceLine the line it is in; empty when the whole file is meant, or when there are a thousand errors or
     *     warnings before it
     */
    public Diagnostic {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(position, "position must not be null");
        Objects.requireNonNull(sourceLine, "sourceLine must not be null");
        Objects.requireNonNull(arguments, "arguments must not be null");
        arguments = arguments.stream().map(Diagnostic::cut).toList();
    }

    private static String cut(String argument) {
        return argument.length() <= MAX_ARGUMENT ? argument : argument.substring(0, MAX_ARGUMENT) + "…";
    }

    /**
     * {@return a problem whose source line is not looked up yet}
     *
     * @param code the kind of problem
     * @param position the place it is at
     * @param arguments the values that the message of the code names, in its order
     */
    public static Diagnostic of(ProblemCode code, SourcePosition position, String... arguments) {
        return new Diagnostic(code, position, List.of(arguments), "");
    }

    /**
     * {@return a problem that a check of one's own has found}
     *
     * @param code a kind of the program's own
     * @param position the place it is at; its line is looked up in the content
     * @param message what is wrong, in the language of those who read it, without a full stop
     * @param hint what to do about it
     */
    public static Diagnostic of(OwnCode code, SourcePosition position, String message, String hint) {
        return new Diagnostic(code, position, List.of(message, hint), "");
    }

    /** Problems of site-gen come in the order of their codes, before those of others. */
    private int ordinal() {
        return code instanceof Code ours ? ours.ordinal() : Integer.MAX_VALUE;
    }

    /**
     * Copy with the line of the source, which {@link #format} shows.
     *
     * @param line the line without its end, or empty when it is not known
     * @return a copy with this source line
     */
    public Diagnostic withSourceLine(String line) {
        return new Diagnostic(code, position, arguments, line);
    }

    /** {@return the severity of its code} */
    public Severity severity() {
        return code.severity();
    }

    /**
     * {@return statement of what is wrong: Chinese for a Chinese locale, otherwise English}
     *
     * @param locale the language of the reader
     */
    public String message(Locale locale) {
        return sentence(locale, ".message", 0);
    }

    /**
     * {@return advice on what to do about it}
     *
     * @param locale the language of the reader
     */
    public String hint(Locale locale) {
        return sentence(locale, ".hint", 1);
    }

    /** One of its sentences; a check of one's own gives them as arguments. */
    private String sentence(Locale locale, String which, int argument) {
        if (code instanceof OwnCode) {
            return argument < arguments.size() ? Characters.visible(arguments.get(argument)) : "";
        }
        return Messages.of(locale).filled(code.id() + which, arguments);
    }

    /**
     * {@return {@code path:line:column: error: what is wrong (what to do) [SG204]}, on one line whatever the content
     * says}
     *
     * @param locale the language of the reader
     */
    public String summary(Locale locale) {
        return position + ": " + Messages.of(locale).text(severity().name()) + ": " + message(locale) + " ("
                + hint(locale) + ") [" + code.id() + "]";
    }

    /**
     * {@return the summary, then the source line with a caret below the place, when they are known}
     *
     * @param locale the language of the reader
     */
    public String format(Locale locale) {
        if (sourceLine.isEmpty()) {
            return summary(locale);
        }
        int column = Math.max(0, Math.min(position.column() - 1, sourceLine.length()));
        int from = column > MAX_SHOWN_LINE * 2 / 3 ? behindPair(column - MAX_SHOWN_LINE / 3) : 0;
        int to = behindPair(Math.min(sourceLine.length(), from + MAX_SHOWN_LINE));
        String before = visible(from, column);
        String shown = (from > 0 ? "…" : "") + before + visible(column, to) + (to < sourceLine.length() ? "…" : "");
        String caret = position.column() == 0 ? "" : "\n    " + (from > 0 ? "　" : "") + blanks(before) + "^";
        return summary(locale) + "\n    " + shown + caret;
    }

    /** A part of the source line as it is shown; a tab, which many lines have, as one blank. */
    private String visible(int from, int to) {
        return Characters.visible(sourceLine.substring(from, to).replace('\t', ' '));
    }

    /** An offset in the source line, moved on if it parts a surrogate pair. */
    private int behindPair(int offset) {
        boolean parts = offset > 0
                && offset < sourceLine.length()
                && Character.isSurrogatePair(sourceLine.charAt(offset - 1), sourceLine.charAt(offset));
        return parts ? offset + 1 : offset;
    }

    /** Blanks as wide as a text on a terminal, where Chinese characters take two columns. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints().forEach(c -> blanks.append(isWide(c) ? "　" : " "));
        return blanks.toString();
    }

    private static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The summary in English. */
    @Override
    public String toString() {
        return summary(Locale.ROOT);
    }
}
