package dev.sitegen.internal.reuse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words that many documents share, each held once. Thread-safe. */
final class Words {

    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final int most;

    /** @param most how many are held; what comes later is left as it is */
    Words(int most) {
        this.most = most;
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
