package dev.sitegen.internal.read.personal;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Personal data that a site may publish: what site.yaml allows, and the numbers in the contact of its owner. */
public final class AllowedData {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+X?");

    /** Nothing is allowed. */
    public static final AllowedData NONE = new AllowedData(List.of(), "");

    private final List<Entry> entries;
    private final Set<String> values;

    /**
     * An entry of the list.
     *
     * @param value a number without blanks and hyphens, a name, or the path of a file
     * @param position where it is written
     */
    public record Entry(String value, SourcePosition position) {

        public Entry {
            value = normal(value);
        }
    }

    /** @param contact the contact of the site's owner, which is there to be published */
    public AllowedData(List<Entry> entries, String contact) {
        this.entries = List.copyOf(entries);
        this.values = entries.stream().map(Entry::value).collect(Collectors.toCollection(HashSet::new));
        PersonalNumbers.find(contact).forEach(number -> values.add(number.digits()));
    }

    /** The entries of site.yaml, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns whether a number or a name may be published in a file. */
    public boolean allows(String value, String path) {
        return !values.isEmpty() && (values.contains(normal(value)) || values.contains(path));
    }

    /** A number as it is compared; anything else as it is. */
    private static String normal(String value) {
        List<PersonalNumber> numbers = PersonalNumbers.find(value);
        if (numbers.size() == 1) {
            return numbers.get(0).digits();
        }
        String plain = value.strip();
        String upper = plain.toUpperCase(Locale.ROOT);
        return NUMBER.matcher(upper).matches() ? upper : plain;
    }
}
