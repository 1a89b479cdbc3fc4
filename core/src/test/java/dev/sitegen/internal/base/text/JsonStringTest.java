package dev.sitegen.internal.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonStringTest {

    private static final String TEXT = "a\"b\\c\n\t<\u0001\u2028\uD83D\uDE00\uD83D字";

    private static String written(JsonString place, String text) {
        StringBuilder out = new StringBuilder("=");
        place.append(text, out);
        return out.toString();
    }

    @Test
    void aFileEscapesWhatJsonMust() {
        assertEquals("=\"a\\\"b\\\\c\\n\\t<\\u0001\\u2028\uD83D\uDE00\\ud83d字\"", written(JsonString.FILE, TEXT));
    }

    @Test
    void aPageEscapesWhatCouldEndItsScript() {
        assertEquals("=\"a\\\"b\\\\c\\n\\t\\u003c\\u0001\\u2028\uD83D\uDE00\\ud83d字\"", written(JsonString.PAGE, TEXT));
    }

    @Test
    void aScriptHasNoCharacterOfTwoUnits() {
        assertEquals(
                "=\"a\\\"b\\\\c\\u000a\\u0009\\u003c\\u0001\\u2028\\ud83d\\ude00\\ud83d字\"",
                written(JsonString.SCRIPT, TEXT));
    }

    @Test
    void whatNeedsNoEscapeStaysAsItIs() {
        assertEquals("=\"\"", written(JsonString.FILE, ""));
        assertEquals("=\"示例县\"", written(JsonString.SCRIPT, "示例县"));
    }

    @Test
    void noOtherCharacterIsEscaped() {
        for (char c = ' '; c < Character.MAX_VALUE; c++) {
            if ("\"\\<\u2028\u2029".indexOf(c) < 0 && !Character.isSurrogate(c)) {
                for (JsonString place : JsonString.values()) {
                    assertEquals("=\"" + c + '"', written(place, String.valueOf(c)));
                }
            }
        }
    }
}
