package dev.sitegen.internal.preview.server;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads one JSON object whose members are texts and whole numbers, which is all that a request has to say. Anything else, a member
 * named twice among it, is refused.
 */
final class FlatJson {

    private static final int UNICODE_DIGITS = 4;

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /** The members of an object as texts. */
    static Map<String, String> read(String text) throws MalformedRequestException {
        FlatJson json = new FlatJson(text);
        Map<String, String> members = json.object();
        if (json.skipBlanks() < text.length()) {
            throw new MalformedRequestException();
        }
        return members;
    }

    private Map<String, String> object() throws MalformedRequestException {
        Map<String, String> members = new HashMap<>();
        expect('{');
        if (next() == '}') {
            at++;
            return members;
        }
        do {
            next();
            String name = string();
            expect(':');
            String value = next() == '"' ? string() : number();
            if (members.put(name, value) != null) {
                throw new MalformedRequestException();
            }
        } while (isFollowed());
        expect('}');
        return members;
    }

    private boolean isFollowed() throws MalformedRequestException {
        boolean comma = next() == ',';
        at += comma ? 1 : 0;
        return comma;
    }

    private int skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The next character that is no blank. */
    private char next() throws MalformedRequestException {
        skipBlanks();
        return peek();
    }

    private char peek() throws MalformedRequestException {
        if (at >= text.length()) {
            throw new MalformedRequestException();
        }
        return text.charAt(at);
    }

    private void expect(char wanted) throws MalformedRequestException {
        if (next() != wanted) {
            throw new MalformedRequestException();
        }
        at++;
    }

    private String number() throws MalformedRequestException {
        int begin = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (begin == at) {
            throw new MalformedRequestException();
        }
        return text.substring(begin, at);
    }

    private String string() throws MalformedRequestException {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new MalformedRequestException();
            }
            value.append(c == '\\' ? escaped() : c);
        }
        at++;
        return value.toString();
    }

    private char escaped() throws MalformedRequestException {
        char kind = peek();
        at++;
        int plain = "\"\\/bfnrt".indexOf(kind);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (kind != 'u' || at + UNICODE_DIGITS > text.length()) {
            throw new MalformedRequestException();
        }
        int code = 0;
        for (int i = 0; i < UNICODE_DIGITS; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit < 0) {
                throw new MalformedRequestException();
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }
}
