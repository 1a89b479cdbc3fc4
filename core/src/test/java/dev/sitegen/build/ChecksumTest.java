package dev.sitegen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

    private static final String EMPTY = "99aa06d3014798d86001c324468d497f";

    /** The first bytes of the buffer that the vectors of xxHash are about ({@code cli/xsum_sanity_check.c}). */
    private static byte[] vector(int length) {
        byte[] bytes = new byte[length];
        long next = 2654435761L;
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (next >>> 56);
            next *= 0x9E3779B185EBCA8DL;
        }
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({
        "0, " + EMPTY,
        "1, a6cd5e9392000f6ac44bdff4074eecdb",
        "6, 082afe0b8162d12a3e7039bdda43cfc6",
        "12, 6e3efd8fc7802b18061a192713f69ad9",
        "24, 0ce966e4678d37611e7044d28b1b901d",
        "48, a002ac4e5478227ef942219aed80f67b",
        "81, 4952f58181ab00425e8bafb9f95fb803",
        "222, 337e09641b948717f1aebd597cec6b3a",
        "403, 1b6de21e332dd73dcdeb804d65c6dea4",
        "512, 18d2d110dcc9bca1617e49599013cb6b",
        "2048, f736557fd47073a5dd59e2c3a5f038e0",
        "2240, ccb134fbfa7ce49d6e73a90539cf2948",
        "2367, e89c0f6ff369b427cb37aeb9e5d361ed",
    })
    void isTheOneOfXxHash(int length, String expected) throws IOException {
        byte[] bytes = vector(length);
        assertEquals(expected, Checksum.of(bytes).toString());
        assertEquals(
                expected, Checksum.of(Arrays.copyOf(bytes, length + 3), length).toString());
        for (int part : new int[] {1, 7, 64, 256, 1000}) {
            assertEquals(
                    expected,
                    Checksum.of(new ByteArrayInputStream(bytes), new byte[part]).toString());
        }
    }

    @Test
    void aNumberIsItsBytesTheLowestFirst() {
        byte[] bytes = {8, 7, 6, 5, 4, 3, 2, 1};
        assertEquals(
                Checksum.of(bytes),
                new Checksum.Builder().add(0x01_02_03_04_05_06_07_08L).build());
    }

    @Test
    void isItsText() {
        Checksum sum = Checksum.of("示例县".getBytes(StandardCharsets.UTF_8));
        assertEquals(sum, Checksum.parse(sum.toString()));
        assertNotEquals(sum, Checksum.of(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", EMPTY + "00", "99AA06d3014798d86001c324468d497f", "-9aa06d3014798d86001c324468d497f"})
    void anyOtherTextIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Checksum.parse(text));
    }
}
