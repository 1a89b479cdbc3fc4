package dev.sitegen.importer.internal.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The place where a photograph was taken, which cameras write into JPEG files and nobody means to publish. */
public final class JpegLocation {

    private static final int SEGMENT = 0xFF;
    private static final int APPLICATION = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int GPS = 0x8825;
    private static final int HEADER = 6;

    private JpegLocation() {}

    /** The same picture without the segments that hold a place; the same bytes if there are none. */
    public static byte[] removed(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] & 0xFF) != SEGMENT || (bytes[1] & 0xFF) != 0xD8) {
            return bytes;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, 2);
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == SEGMENT && (bytes[at + 1] & 0xFF) != SCAN) {
            int length = 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            int end = Math.min(bytes.length, at + length);
            boolean location = (bytes[at + 1] & 0xFF) == APPLICATION && hasLocation(bytes, at + 4, end);
            if (!location) {
                kept.write(bytes, at, end - at);
            }
            at = end;
        }
        kept.write(bytes, at, bytes.length - at);
        return kept.size() == bytes.length ? bytes : kept.toByteArray();
    }

    private static boolean hasLocation(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
        if (text.startsWith("http://ns.adobe.com/xap/")) {
            return text.contains("GPSLatitude");
        }
        int tiff = from + HEADER;
        if (!text.startsWith("Exif\0\0") || to - tiff < 8) {
            return false;
        }
        ByteBuffer exif = ByteBuffer.wrap(bytes, tiff, to - tiff).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory + 2 > exif.limit()) {
            return false;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + 12 * i + 2 <= exif.limit(); i++) {
            if ((exif.getShort(directory + 2 + 12 * i) & 0xFFFF) == GPS) {
                return true;
            }
        }
        return false;
    }
}
