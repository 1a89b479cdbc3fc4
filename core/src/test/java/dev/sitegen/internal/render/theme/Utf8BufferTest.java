package dev.sitegen.internal.render.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {

    /** One, two and three bytes, both halves of a pair, and the ends of every range. */
    private static final char[] CHARS = {
        'a', '"', 0x7F, 0x80, 0xE9, 0x7FF, 0x800, '行', '\uD7FF', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uE000',
        '\uFFFF'
    };

    @Test
    void encodesAsJavaDoesHoweverItIsWritten() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder all = new StringBuilder();
            Utf8Buffer buffer = new Utf8Buffer(random.nextInt(20), new byte[0]);
            for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
                StringBuilder piece = new StringBuilder();
                for (int n = random.nextInt(12); n > 0; n--) {
                    piece.append(CHARS[random.nextInt(CHARS.length)]);
                }
                int from = random.nextInt(piece.length() + 1);
                String text = piece.toString();
                switch (random.nextInt(4)) {
                    case 0 -> buffer.write(text.substring(from));
                    case 1 -> buffer.write(text, from, text.length() - from);
                    case 2 -> buffer.write(text.toCharArray(), from, text.length() - from);
                    default -> {
                        for (char c : text.substring(from).toCharArray()) {
                            buffer.write(c);
                        }
                    }
                }
                all.append(text, from, text.length());
            }
            assertArrayEquals(all.toString().getBytes(StandardCharsets.UTF_8), buffer.bytes());
        }
    }

    @Test
    void escapesAsTheEngineDoes() throws IOException, TemplateModelException {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(i % 9 == 0 ? 3_000 : 12); n > 0; n--) {
                text.append(
                        random.nextBoolean()
                                ? "<>&\"'".charAt(random.nextInt(5))
                                : CHARS[random.nextInt(CHARS.length)]);
            }
            Utf8Buffer buffer = new Utf8Buffer(random.nextInt(20), new byte[0]);
            new HtmlFormat().output(text.toString(), buffer);
            StringWriter expected = new StringWriter();
            HTMLOutputFormat.INSTANCE.output(text.toString(), expected);
            assertArrayEquals(expected.toString().getBytes(StandardCharsets.UTF_8), buffer.bytes());
        }
    }

    @Test
    void contentHtmlGoesInAsItIsWhereItsPlaceIsWritten() throws IOException {
        byte[] content = "<p>内容</p>".getBytes(StandardCharsets.UTF_8);
        Utf8Buffer buffer = new Utf8Buffer(4, content);
        buffer.write("前\uD83D");
        buffer.write(Utf8Buffer.PLACE);
        buffer.write("\uDE00后");
        assertEquals("前?<p>内容</p>?后", new String(buffer.bytes(), StandardCharsets.UTF_8));
        assertFalse(buffer.hasLostPlace());
    }

    @Test
    void aPlaceThatCameAsACharacterIsLost() throws IOException {
        for (int way = 0; way < 3; way++) {
            Utf8Buffer buffer = new Utf8Buffer(4, new byte[] {'x'});
            String text = "a" + Utf8Buffer.PLACE + "b";
            switch (way) {
                case 0 -> buffer.write(text, 1, 1);
                case 1 -> buffer.write(text.toCharArray(), 1, 1);
                default -> buffer.write(text.charAt(1));
            }
            assertTrue(buffer.hasLostPlace(), "way " + way);
        }
        Utf8Buffer beside = new Utf8Buffer(4, new byte[] {'x'});
        beside.write("a" + Utf8Buffer.PLACE, 0, 1);
        assertFalse(beside.hasLostPlace());
    }
}
