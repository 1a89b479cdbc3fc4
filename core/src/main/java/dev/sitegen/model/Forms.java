package dev.sitegen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The forms that columns of a site may name. Immutable. */
public final class Forms {

    /** No form at all. */
    public static final Forms NONE = new Forms(List.of());

    private final List<Form> all;

    private Forms(List<Form> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Puts forms in order. A version that names no last year is for all years until another version begins.
     *
     * @param versions forms in any order
     * @return the forms, each version for its own years
     */
    public static Forms of(Collection<Form> versions) {
        List<Form> sorted = versions.stream()
                .sorted(Comparator.comparing(Form::id).thenComparingInt(Form::from))
                .toList();
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Form form = sorted.get(i);
            boolean last = i + 1 == sorted.size() || !sorted.get(i + 1).id().equals(form.id());
            forms.add(last ? form : form.before(sorted.get(i + 1)));
        }
        return new Forms(forms);
    }

    /**
     * {@return every version of every form, by id and first year; no two versions of one form are for the same year}
     */
    public List<Form> all() {
        return all;
    }

    /**
     * {@return the version of a column's form that reports on a year follow; none if the column has no form or none for
     * that year}
     *
     * @param column a column of the site
     * @param year the year reported on
     */
    public Optional<Form> of(Column column, int year) {
        for (Form form : all) {
            if (column.form().equals(form.id()) && form.isFor(year)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** {@return the ids of the forms, sorted} */
    public Set<String> ids() {
        return all.stream().map(Form::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those that any of the columns names.
     *
     * @param columns columns of a site
     * @return those of the forms that any of the columns names
     */
    public Forms usedBy(Iterable<Column> columns) {
        Set<String> used = new TreeSet<>();
        columns.forEach(column -> used.add(column.form()));
        return new Forms(all.stream().filter(form -> used.contains(form.id())).toList());
    }
}
