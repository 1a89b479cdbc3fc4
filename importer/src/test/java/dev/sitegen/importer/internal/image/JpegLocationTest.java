package dev.sitegen.importer.internal.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JpegLocationTest {

    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
    private static final byte[] REST = {(byte) 0xFF, (byte) 0xDA, 0, 2, 7, 7, (byte) 0xFF, (byte) 0xD9};

    /** A segment of EXIF with one entry. */
    private static byte[] exif(int tag) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) tag);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 26);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34);
        segment.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff.array());
        return segment.array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    @Test
    void thePlaceIsRemovedAndTheRestKept() {
        assertArrayEquals(
                joined(START, exif(0x0112), REST),
                JpegLocation.removed(joined(START, exif(0x8825), exif(0x0112), REST)));
    }

    @Test
    void aPictureWithoutAPlaceIsTheSame() {
        byte[] picture = joined(START, exif(0x0112), REST);
        assertSame(picture, JpegLocation.removed(picture));
        byte[] other = {1, 2, 3, 4, 5};
        assertSame(other, JpegLocation.removed(other));
    }
}
