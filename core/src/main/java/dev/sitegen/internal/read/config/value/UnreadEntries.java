package dev.sitegen.internal.read.config.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ids of columns, organizations, indicators and forms whose entries could not be read. What names one of them is not judged. */
public final class UnreadEntries {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> columns;
    private final Set<String> organizations;
    private final Set<String> indicators;
    private final boolean dictionary;
    private final Set<String> forms;

    /**
     * @param dictionary whether the whole dictionary could not be read
     * @param forms the forms that columns name and that may be other than they were read
     */
    public UnreadEntries(
            Set<String> columns,
            Set<String> organizations,
            Set<String> indicators,
            boolean dictionary,
            Set<String> forms) {
        this.columns = folded(columns);
        this.organizations = folded(organizations);
        this.indicators = folded(indicators);
        this.dictionary = dictionary;
        this.forms = Set.copyOf(forms);
    }

    /** Returns whether a column is among them. */
    public boolean column(String id) {
        return columns.contains(fold(id));
    }

    /** Returns whether an organization is among them. */
    public boolean organization(String id) {
        return organizations.contains(fold(id));
    }

    /** Returns whether an indicator is among them, as all are of a dictionary that could not be read. */
    public boolean indicator(String id) {
        int dot = id.indexOf('.');
        return dictionary || indicators.contains(fold(id)) || dot > 0 && form(id.substring(0, dot));
    }

    /** Returns whether a form may be among them. */
    public boolean form(String id) {
        return forms.contains(id);
    }

    private static Set<String> folded(Set<String> ids) {
        return ids.stream().map(UnreadEntries::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** An id without its signs: those may be what is wrong with it. */
    private static String fold(String id) {
        return SIGNS.matcher(id).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
