package dev.sitegen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Arguments of a command line: {@code --name value} or {@code --name=value}, and {@code --name} for a switch. */
final class Arguments {

    private static final String MARK = "--";

    private final TreeMap<String, List<String>> values = new TreeMap<>();

    private Arguments() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it has anything but these options and switches
     */
    static Arguments of(String[] words, Set<String> options, Set<String> switches) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("=", 2);
            String name = parts[0].startsWith(MARK) ? parts[0].substring(MARK.length()) : "";
            boolean isSwitch = switches.contains(name);
            if (!isSwitch && !options.contains(name) || isSwitch && parts.length > 1) {
                throw new IllegalArgumentException(words[i] + " (one of: " + options + ", " + switches + ")");
            }
            if (!isSwitch && parts.length == 1 && ++i == words.length) {
                throw new IllegalArgumentException(words[i - 1] + " (with a value)");
            }
            String value = isSwitch ? "" : parts.length > 1 ? parts[1] : words[i];
            arguments.values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return arguments;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Every value an option was given, in order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The last value an option was given. */
    Optional<String> last(String name) {
        List<String> given = all(name);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }

    /** The whole number an option was given. */
    int number(String name, int otherwise) {
        String text = last(name).orElse(String.valueOf(otherwise));
        if (!text.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(MARK + name + " " + text + " (a whole number)");
        }
        return Integer.parseInt(text);
    }

    /** The constant of an enum that a word names. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        String allowed = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        throw new IllegalArgumentException(word + " (one of: " + allowed + ")");
    }
}
