package dev.sitegen.internal.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "-1.5元",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "－",
                "＠x",
                "=",
                "-"
            })
    void formulasAreDisarmed(String text) {
        assertEquals("'" + text, SafeText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "+3.5", "-92.8%", "-1,234.5", "77件", "约=1", " =1", "'=1", "92.8% = 77 / 83"})
    void otherTextIsLeftAlone(String text) {
        assertEquals(text, SafeText.of(text));
    }
}
