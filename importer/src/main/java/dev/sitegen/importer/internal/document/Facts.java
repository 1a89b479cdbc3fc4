package dev.sitegen.importer.internal.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The facts of a source. The first that is found of a kind is kept, so that readers look at the surest place first. */
public final class Facts {

    private final Map<Fact, String> values = new EnumMap<>(Fact.class);

    /** Takes a value; one that is blank says nothing. */
    public void add(Fact fact, String value) {
        String text = value.strip();
        if (!text.isEmpty() && !text.equalsIgnoreCase("null")) {
            values.putIfAbsent(fact, text);
        }
    }

    /** Takes a value in place of the one that was found before. */
    public void put(Fact fact, String value) {
        values.put(fact, value.strip());
    }

    /** The value of a fact, if the source says it. */
    public Optional<String> get(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }
}
