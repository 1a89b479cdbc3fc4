package dev.sitegen.internal.author.fix;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file in whatever encoding it was saved.
 *
 * @param encoding the name of the encoding; empty for UTF-8
 */
record DecodedText(String text, String encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The text of bytes; empty if they are none. */
    static Optional<DecodedText> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8, "").or(() -> decoded(bytes, 0, GB18030, "GB18030"));
    }

    private static Optional<DecodedText> decoded(byte[] bytes, int from, Charset charset, String name) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return binary ? Optional.empty() : Optional.of(new DecodedText(text, name));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
