package dev.sitegen.internal.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON (RFC 8259) as it goes, members in the order in which they are given, numbers as plain decimals.
 */
final class Json {

    /** Something that was begun. */
    private static final class Level {

        private final char end;
        private final boolean onOneLine;
        private boolean filled;

        Level(char end, boolean onOneLine) {
            this.end = end;
            this.onOneLine = onOneLine;
        }
    }

    private final Appendable out;
    private final boolean inPage;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean named;

    private Json(Appendable out, boolean inPage) {
        this.out = out;
        this.inPage = inPage;
    }

    static Json ofFile(Appendable out) {
        return new Json(out, false);
    }

    /** Text for a script element of a page, which no {@code <} in it can end. */
    static Json ofScript(Appendable out) {
        return new Json(out, true);
    }

    Json object() throws IOException {
        return begin('{', '}', false);
    }

    /** Begins an object that stays on one line with all that is in it. */
    Json row() throws IOException {
        return begin('{', '}', true);
    }

    Json array() throws IOException {
        return begin('[', ']', false);
    }

    /** Begins an array that stays on one line with all that is in it. */
    Json list() throws IOException {
        return begin('[', ']', true);
    }

    private Json begin(char start, char end, boolean onOneLine) throws IOException {
        value().append(start);
        levels.push(new Level(end, inPage || onOneLine || !levels.isEmpty() && levels.peek().onOneLine));
        return this;
    }

    /** Ends what was begun last. */
    Json end() throws IOException {
        Level level = levels.pop();
        if (level.filled && !level.onOneLine) {
            line();
        }
        out.append(level.end);
        return this;
    }

    Json name(String name) throws IOException {
        value();
        string(name);
        out.append(": ");
        named = true;
        return this;
    }

    Json text(String text) throws IOException {
        value();
        string(text);
        return this;
    }

    Json number(BigDecimal number) throws IOException {
        value().append(Facts.plain(number));
        return this;
    }

    Json number(long number) throws IOException {
        value().append(Long.toString(number));
        return this;
    }

    Json flag(boolean flag) throws IOException {
        value().append(flag ? "true" : "false");
        return this;
    }

    Json member(String name, String text) throws IOException {
        return name(name).text(text);
    }

    /** A member, unless there is nothing to say. */
    Json memberIfAny(String name, String text) throws IOException {
        return text.isEmpty() ? this : member(name, text);
    }

    Json member(String name, long number) throws IOException {
        return name(name).number(number);
    }

    Json member(String name, boolean flag) throws IOException {
        return name(name).flag(flag);
    }

    Json member(String name, Iterable<String> texts) throws IOException {
        name(name).list();
        for (String text : texts) {
            text(text);
        }
        return end();
    }

    /** Makes way for what comes next. */
    private Appendable value() throws IOException {
        if (named) {
            named = false;
            return out;
        }
        Level level = levels.peek();
        if (level != null) {
            if (level.filled) {
                out.append(level.onOneLine ? ", " : ",");
            }
            if (!level.onOneLine) {
                line();
            }
            level.filled = true;
        }
        return out;
    }

    private void line() throws IOException {
        out.append('\n');
        for (int i = 0; i < levels.size(); i++) {
            out.append("  ");
        }
    }

    private void string(String text) throws IOException {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isBare(text, i)) {
                out.append(text, done, i);
                escape(text.charAt(i));
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
        out.append('"');
    }

    private boolean isBare(String text, int i) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\' || c < ' ' || c == '\u2028' || c == '\u2029') {
            return false;
        }
        return Character.isSurrogate(c) ? !isLoneSurrogate(text, i) : c != '<' || !inPage;
    }

    private void escape(char c) throws IOException {
        int named = "\"\\\n\r\t".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("\"\\nrt".charAt(named));
            return;
        }
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
