package dev.sitegen.transfer.internal.store;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of contents. */
public final class Digests {

    private static final int BUFFER = 1 << 16;

    private Digests() {}

    /** Returns whether a content has the size and the digest of a file. */
    public static boolean agree(Content content, PublishedFile file) throws IOException {
        return copyIfAgree(content, file, OutputStream.nullOutputStream());
    }

    /** Copies a content, and returns whether it has the size and the digest of a file. */
    public static boolean copyIfAgree(Content content, PublishedFile file, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            return copy(in, out) == file.size() && Sha256.of(digest).equals(file.sha256());
        }
    }

    /** The MD5 of a content, which object stores compare what they receive with. */
    public static byte[] md5(Content content) throws IOException {
        MessageDigest digest = md5();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            copy(in, OutputStream.nullOutputStream());
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

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }
}
