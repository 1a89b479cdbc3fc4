package dev.sitegen.model;

import java.util.List;

/**
 * A field of front matter that site.yaml declares, for programs that ask people for its value.
 *
 * @param key its key in the front matter
 * @param label its name for readers, or empty when only templates and checks use it
 * @param type the type of its value
 * @param values the values it may have; empty if it may have any of its type
 */
public record DeclaredField(String key, String label, OwnField.Type type, List<String> values) {

    /**
     * Copies the list.
     *
     * @param key its key in the front matter
     * @param label its name for readers, or empty when only templates and checks use it
     * @param type the type of its value
     * @param values the values it may have; empty if it may have any of its type
     */
    public DeclaredField {
        values = List.copyOf(values);
    }
}
