package dev.sitegen.maven;

import java.util.HashMap;
import java.util.Map;

/** Parameters that are set, by their names without {@code site-gen.}. */
final class GivenParameters {

    private final Map<String, String> values = new HashMap<>();

    /**
     * Adds one, if it is set.
     *
     * @param value what Maven has put into the field; null if nothing
     */
    GivenParameters with(String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
