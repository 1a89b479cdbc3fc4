package dev.sitegen.internal.author.mark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text that has the same bytes again. */
final class Utf8 {

    private Utf8() {}

    /** The text of bytes, a byte order mark and line ends as they are; empty if they are not UTF-8. */
    static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // A build reports it, and site-gen:fix mends it.
            return Optional.empty();
        }
    }
}
