package dev.sitegen.internal.base.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8BytesTest {

    @Test
    void bytesAreThoseOfTheLibrary() {
        Random random = new Random(3);
        int[] points = {
            0, 'a', 0x7F, 0x80, 0x7FF, 0x800, '中', 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF, 0x10000,
            0x10FFFF
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            char[] chars = text.toString().toCharArray();
            int from = random.nextInt(chars.length + 1);
            int to = from + random.nextInt(chars.length - from + 1);
            Utf8Bytes bytes = new Utf8Bytes(0);
            bytes.add(chars, from, to - from);
            byte[] out = new byte[2 + Utf8Bytes.most(chars.length)];
            int end = 2 + bytes.size();
            bytes.copyTo(out, 2);
            assertArrayEquals(
                    text.substring(from, to).getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOfRange(out, 2, end),
                    text.toString());
        }
    }
}
