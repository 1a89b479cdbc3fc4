package dev.sitegen.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two spellings of a name: composed, as most keyboards write it, and decomposed, as macOS stores it. */
final class Spellings {

    private Spellings() {}

    /**
     * The paths that are not in normal form C, with those that are, by which they go. Of several paths with one normal form
     * only one goes by it; the others keep their own spelling, so that none is lost without notice.
     */
    static Map<String, String> composed(Collection<String> paths) {
        List<String> others = paths.stream()
                .filter(path -> !Normalizer.isNormalized(path, Normalizer.Form.NFC))
                .sorted()
                .toList();
        Map<String, String> composed = new HashMap<>();
        if (others.isEmpty()) {
            return composed;
        }
        Set<String> taken = new HashSet<>(paths);
        for (String path : others) {
            String name = Normalizer.normalize(path, Normalizer.Form.NFC);
            if (taken.add(name)) {
                composed.put(path, name);
            }
        }
        return composed;
    }
}
