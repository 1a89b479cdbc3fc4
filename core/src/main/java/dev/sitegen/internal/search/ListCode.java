package dev.sitegen.internal.search;

/**
 * A list of documents as text: the distances from one to the next in digits of base 64, or behind a {@code *} six documents a
 * character, whichever is shorter. Distances are those of {@link PostingLists}; what stands behind the last document is not
 * written.
 */
final class ListCode {

    /** The digits of base 64 (RFC 4648). */
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final int DIGIT_BITS = 5;
    private static final int DIGIT = (1 << DIGIT_BITS) - 1;
    private static final int BITS = 6;

    private ListCode() {}

    /** Appends the documents, which are in order. */
    static void append(int[] documents, StringBuilder out) {
        int start = out.length();
        int before = -1;
        int bitmap = documents.length == 0 ? 0 : documents[documents.length - 1] / BITS + 2;
        for (int document : documents) {
            int rest = document - before - 1;
            before = document;
            for (; rest > DIGIT; rest >>>= DIGIT_BITS) {
                out.append(DIGITS.charAt(rest & DIGIT | 1 << DIGIT_BITS));
            }
            out.append(DIGITS.charAt(rest));
            if (out.length() - start > bitmap) {
                out.setLength(start);
                appendBits(documents, out);
                return;
            }
        }
    }

    private static void appendBits(int[] documents, StringBuilder out) {
        out.append('*');
        int at = 0;
        for (int from = 0; at < documents.length; from += BITS) {
            int bits = 0;
            for (; at < documents.length && documents[at] < from + BITS; at++) {
                bits |= 1 << documents[at] - from;
            }
            out.append(DIGITS.charAt(bits));
        }
    }
}
