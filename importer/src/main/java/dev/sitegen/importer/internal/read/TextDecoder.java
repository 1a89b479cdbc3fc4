package dev.sitegen.importer.internal.read;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a text to characters: by its byte order mark, as UTF-8 if every byte is, else as GB18030. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /** The text, with {@code \n} for every line end, without what no text may hold. */
    public static String decode(byte[] bytes, Account account) {
        return Characters.withoutForbidden(characters(bytes, account)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\f', '\n')
                .replace('\u000B', '\n'));
    }

    private static String characters(byte[] bytes, Account account) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return noted(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16", account);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return noted(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16", account);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return noted(new String(bytes, GB18030), "GB18030", account);
        }
    }

    private static String noted(String text, String charset, Account account) {
        account.add(ImportCode.OTHER_ENCODING, charset);
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
