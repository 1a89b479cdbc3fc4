package dev.sitegen.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A field that a report states in its front matter and site.yaml declares: a fact that site-gen itself knows nothing of, for templates
 * and for checks of one's own.
 *
 * @param key its key in the front matter
 * @param label its name for readers, or empty when only templates and checks use it
 * @param type the type of its value
 * @param text its value as text: a number without separators, a date as {@code 2024-02-18}, a flag as {@code true} or {@code false}
 */
public record OwnField(String key, String label, Type type, String text) {

    /** The type of the value of a field. */
    public enum Type {
        /** Words. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** A day. */
        DATE,
        /** True or false. */
        FLAG
    }

    /**
     * {@return the number, exactly as it is written}
     *
     * @throws IllegalStateException if it is no {@link Type#NUMBER}
     */
    public BigDecimal number() {
        return new BigDecimal(textOf(Type.NUMBER));
    }

    /**
     * {@return the day}
     *
     * @throws IllegalStateException if it is no {@link Type#DATE}
     */
    public LocalDate date() {
        return LocalDate.parse(textOf(Type.DATE));
    }

    /**
     * {@return whether the flag is set}
     *
     * @throws IllegalStateException if it is no {@link Type#FLAG}
     */
    public boolean flag() {
        return Boolean.parseBoolean(textOf(Type.FLAG));
    }

    private String textOf(Type asked) {
        if (type != asked) {
            throw new IllegalStateException(key + " is of type " + type + ", not " + asked);
        }
        return text;
    }
}
