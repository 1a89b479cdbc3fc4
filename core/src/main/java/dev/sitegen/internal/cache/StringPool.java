package dev.sitegen.internal.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words that many documents share, each held once. Thread-safe. */
final class StringPool {

    private static final int RECENT = 1 << 12;

    private final Map<String, String> words = new ConcurrentHashMap<>();
    /** The word that was asked for last, by hash. Of two threads that write one place either may win, and both are right. */
    private final Encoded[] recent = new Encoded[RECENT];

    private final int most;

    /** @param most how many are held; what comes later is left as it is */
    public StringPool(int most) {
        this.most = most;
    }

    /** A word, and its bytes in UTF-8. */
    private record Encoded(byte[] bytes, String word) {}

    /** The word that is held for all that equal the one some bytes are in UTF-8. */
    String one(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 15) & RECENT - 1;
        Encoded last = recent[place];
        if (last != null && Arrays.equals(last.bytes, 0, last.bytes.length, bytes, from, from + length)) {
            return last.word;
        }
        String word = one(new String(bytes, from, length, StandardCharsets.UTF_8));
        recent[place] = new Encoded(Arrays.copyOfRange(bytes, from, from + length), word);
        return word;
    }

    /** The word that is held for all that equal it. */
    String one(String word) {
        String held = words.get(word);
        if (held != null) {
            return held;
        }
        if (words.size() < most) {
            words.put(word, word);
        }
        return word;
    }
}
