package dev.sitegen.internal.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void nestsAndIndents() {
        StringBuilder out = new StringBuilder();
        Json json = Json.ofFile(out).object().member("名", "值").member("n", 3).member("yes", true);
        json.memberIfAny("none", "").name("empty").array().end();
        json.name("rows")
                .array()
                .row()
                .member("a", 1)
                .member("b", List.of("x", "y"))
                .end();
        json.row().end().end().end();
        assertEquals("""
                {
                  "名": "值",
                  "n": 3,
                  "yes": true,
                  "empty": [],
                  "rows": [
                    {"a":1,"b":["x","y"]},
                    {}
                  ]
                }""", out.toString());
    }

    @Test
    void numbersArePlainDecimals() {
        StringBuilder out = new StringBuilder();
        Json json = Json.ofFile(out).list();
        for (String number : List.of("3.5E+7", "1E-9", "92.80", "-0.5", "12345678901234567890.123456789")) {
            json.number(new BigDecimal(number));
        }
        json.end();
        assertEquals("[35000000,0.000000001,92.80,-0.5,12345678901234567890.123456789]", out.toString());
    }

    @Test
    void anyTextComesBack() {
        StringBuilder all = new StringBuilder("</script><!-- ]]> \u2028\u2029 𠮷 \\ \" /");
        for (char c = 0; c < 0x100; c++) {
            all.append(c);
        }
        for (boolean inPage : List.of(true, false)) {
            StringBuilder out = new StringBuilder();
            (inPage ? Json.ofScript(out) : Json.ofFile(out))
                    .object()
                    .member("t", all.toString())
                    .end();
            assertEquals(Map.of("t", all.toString()), TinyJson.read(out.toString()));
            assertEquals(inPage, out.indexOf("<") < 0);
        }
    }

    @Test
    void halfACharacterIsWrittenAsAnEscape() {
        StringBuilder out = new StringBuilder();
        Json.ofFile(out)
                .list()
                .text("\uD842")
                .text("\uDFB7x")
                .text("\uD842\uDFB7")
                .end();
        assertEquals("[\"\\ud842\",\"\\udfb7x\",\"\uD842\uDFB7\"]", out.toString());
    }

    @Test
    void textForAPageIsOneLineWithoutBlanks() {
        StringBuilder out = new StringBuilder();
        Json.ofScript(out).object().name("a").array().object().end().end().end();
        assertEquals("{\"a\":[{}]}", out.toString());
        assertFalse(out.toString().contains("\n"));
    }
}
