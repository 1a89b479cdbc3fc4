package dev.sitegen.transfer.internal.store;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Checksums of contents. */
public final class Checksums {

    private static final int BUFFER = 1 << 16;

    private Checksums() {}

    /** Returns whether a content has the size and the checksum of a file. */
    public static boolean agree(Content content, PublishedFile file) throws IOException {
        return copyIfAgree(content, file, OutputStream.nullOutputStream());
    }

    /** Copies a content, and returns whether it has the size and the checksum of a file. */
    public static boolean copyIfAgree(Content content, PublishedFile file, OutputStream out) throws IOException {
        Checksum.Builder sum = new Checksum.Builder();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = content.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                sum.add(buffer, 0, read);
                size += read;
            }
        }
        return size == file.size() && sum.build().equals(file.checksum());
    }

    /** The MD5 of a content, which object stores compare what they receive with. */
    public static byte[] md5(Content content) throws IOException {
        MessageDigest digest = md5();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
