package dev.sitegen.internal.base.text;

import java.math.BigDecimal;

/**
 * Writes JSON (RFC 8259) as it goes, members in the order in which they are given, numbers as plain decimals. What stays on one
 * line has no blanks between its parts.
 */
public final class Json {

    private static final int DEEPEST = 16;

    private final StringBuilder out;
    private final boolean inPage;
    private final JsonString strings;
    private final char[] ends = new char[DEEPEST];
    private final boolean[] onOneLine = new boolean[DEEPEST];
    private final boolean[] filled = new boolean[DEEPEST];
    private int depth;
    private boolean named;

    private Json(StringBuilder out, boolean inPage) {
        this.out = out;
        this.inPage = inPage;
        this.strings = inPage ? JsonString.PAGE : JsonString.FILE;
        this.onOneLine[0] = true;
    }

    public static Json ofFile(StringBuilder out) {
        return new Json(out, false);
    }

    /** Text for a script element of a page, which no {@code <} in it can end. */
    public static Json ofScript(StringBuilder out) {
        return new Json(out, true);
    }

    public Json object() {
        return begin('{', '}', inPage);
    }

    /** Begins an object that stays on one line with all that is in it. */
    public Json row() {
        return begin('{', '}', true);
    }

    public Json array() {
        return begin('[', ']', inPage);
    }

    /** Begins an array that stays on one line with all that is in it. */
    public Json list() {
        return begin('[', ']', true);
    }

    private Json begin(char start, char end, boolean oneLine) {
        value().append(start);
        boolean within = depth > 0 && onOneLine[depth];
        depth++;
        ends[depth] = end;
        onOneLine[depth] = oneLine || within;
        filled[depth] = false;
        return this;
    }

    /** Ends what was begun last. */
    public Json end() {
        char end = ends[depth];
        boolean newLine = filled[depth] && !onOneLine[depth];
        depth--;
        if (newLine) {
            line();
        }
        out.append(end);
        return this;
    }

    public Json name(String name) {
        value();
        strings.append(name, out);
        out.append(onOneLine[depth] ? ":" : ": ");
        named = true;
        return this;
    }

    public Json text(String text) {
        value();
        strings.append(text, out);
        return this;
    }

    public Json number(BigDecimal number) {
        value().append(number.toPlainString());
        return this;
    }

    public Json number(long number) {
        value().append(number);
        return this;
    }

    public Json flag(boolean flag) {
        value().append(flag);
        return this;
    }

    /** A value that was written before, as a text of the same kind. */
    public Json ready(String json) {
        value().append(json);
        return this;
    }

    public Json member(String name, String text) {
        return name(name).text(text);
    }

    /** A member, unless there is nothing to say. */
    public Json memberIfAny(String name, String text) {
        return text.isEmpty() ? this : member(name, text);
    }

    public Json member(String name, long number) {
        return name(name).number(number);
    }

    public Json member(String name, boolean flag) {
        return name(name).flag(flag);
    }

    public Json member(String name, Iterable<String> texts) {
        name(name).list();
        for (String text : texts) {
            text(text);
        }
        return end();
    }

    /** Makes way for what comes next. */
    private StringBuilder value() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (filled[depth]) {
                out.append(',');
            }
            if (!onOneLine[depth]) {
                line();
            }
            filled[depth] = true;
        }
        return out;
    }

    private void line() {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }
}
