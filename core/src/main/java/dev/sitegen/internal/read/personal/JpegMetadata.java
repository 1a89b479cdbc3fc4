package dev.sitegen.internal.read.personal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The Exif and XMP segments of pictures. */
final class JpegMetadata {

    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF_HEAD = 6;
    private static final int DESCRIPTION = 0x010E;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int WINDOWS_AUTHOR = 0x9C9D;
    private static final int WINDOWS_TITLE = 0x9C9B;
    private static final int GPS = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;

    private final Set<String> texts = new LinkedHashSet<>();
    private boolean located;

    private JpegMetadata() {}

    static FileMetadata read(InputStream in) throws IOException {
        JpegMetadata metadata = new JpegMetadata();
        try {
            metadata.segments(new DataInputStream(in));
        } catch (EOFException e) {
            // The picture ends early; what was read counts.
        }
        return FileMetadata.of(metadata.texts, metadata.located);
    }

    private void segments(DataInputStream in) throws IOException {
        if (in.readUnsignedShort() != 0xFFD8) {
            return;
        }
        for (int marker = in.readUnsignedShort(); marker >> 8 == 0xFF; marker = in.readUnsignedShort()) {
            if ((marker & 0xFF) == SCAN) {
                return;
            }
            int length = in.readUnsignedShort() - 2;
            byte[] segment = length < 0 ? new byte[0] : in.readNBytes(length);
            if ((marker & 0xFF) == APP1) {
                segment(segment);
            }
        }
    }

    private void segment(byte[] segment) {
        String start = new String(segment, 0, Math.min(EXIF_HEAD, segment.length), StandardCharsets.ISO_8859_1);
        if (start.equals("Exif\0\0")) {
            try {
                exif(ByteBuffer.wrap(segment, EXIF_HEAD, segment.length - EXIF_HEAD)
                        .slice());
            } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
                // A number that leads out of the segment; what was read counts.
            }
        } else if (start.startsWith("http:")) {
            String xmp = new String(segment, StandardCharsets.UTF_8);
            located |= xmp.contains("exif:GPSLatitude") || xmp.contains("exif:GPSLongitude");
            MarkedText.add(xmp, List.of("dc:creator", "dc:description", "dc:title"), texts);
        }
    }

    private void exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (int entry : entries(tiff, tiff.getInt(4))) {
            int tag = tiff.getShort(entry) & 0xFFFF;
            switch (tag) {
                case DESCRIPTION, ARTIST, COPYRIGHT -> text(tiff, entry, StandardCharsets.UTF_8);
                case WINDOWS_AUTHOR, WINDOWS_TITLE -> text(tiff, entry, StandardCharsets.UTF_16LE);
                case GPS -> gps(tiff, tiff.getInt(entry + 8));
                default -> {
                    // Of the camera, not of a person.
                }
            }
        }
    }

    private void gps(ByteBuffer tiff, int directory) {
        for (int entry : entries(tiff, directory)) {
            int tag = tiff.getShort(entry) & 0xFFFF;
            located |= tag == LATITUDE || tag == LONGITUDE;
        }
    }

    /** The places of the entries of a directory. */
    private static List<Integer> entries(ByteBuffer tiff, int directory) {
        int count = tiff.getShort(directory) & 0xFFFF;
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < count && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            entries.add(directory + 2 + 12 * i);
        }
        return entries;
    }

    private void text(ByteBuffer tiff, int entry, Charset charset) {
        int length = Math.max(0, Math.min(FileMetadata.LONGEST_TEXT, tiff.getInt(entry + 4)));
        int from = length <= 4 ? entry + 8 : tiff.getInt(entry + 8);
        byte[] bytes = new byte[length];
        tiff.get(from, bytes);
        String text = new String(bytes, charset).replace("\0", "").strip();
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
