package dev.sitegen.internal.read.config;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The parts a report of a column must have.
 *
 * @param strict whether a part that is missing is an error; otherwise it is a warning
 * @param ordered whether the parts must be in this order
 * @param from the first year reported on that must have them
 * @param parts the parts, in the order of a new report; none when nothing is required
 */
public record SectionRules(boolean strict, boolean ordered, OptionalInt from, List<Part> parts) {

    /** Nothing is required. */
    public static final SectionRules NONE = new SectionRules(false, false, OptionalInt.empty(), List.of());

    public SectionRules {
        parts = List.copyOf(parts);
    }

    /** Returns whether they hold for reports on a year. */
    public boolean applyTo(int year) {
        return !parts.isEmpty() && year >= from.orElse(year);
    }

    /**
     * A part of a report.
     *
     * @param title its heading in a new report
     * @param words its heading in any report has one of these, in small letters or capitals
     * @param optional whether it may be absent
     */
    public record Part(String title, List<String> words, boolean optional) {

        public Part {
            Objects.requireNonNull(title);
            words = List.copyOf(words);
        }

        /** Returns whether a heading is this part's. */
        public boolean matches(String heading) {
            String lower = heading.toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (lower.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        }
    }
}
