package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A version of a form: the tables that a report has to bring, such as those of the 政府信息公开工作年度报告.
 *
 * @param id what the columns of a site name it by, and the first part of the ids of its figures
 * @param version what distinguishes it from the other versions of the form
 * @param name what it is called
 * @param source the rule that prescribes it, or empty
 * @param from the first year reported on that it is for
 * @param to the last such year, if there is one
 * @param tables its tables, in order
 * @param position where its file names it
 */
public record Form(
        String id,
        String version,
        String name,
        String source,
        int from,
        OptionalInt to,
        List<FormTable> tables,
        SourcePosition position) {

    /**
     * Checks that no two tables have one id, and that the last year is not before the first.
     *
     * @param id what the columns of a site name it by, and the first part of the ids of its figures
     * @param version what distinguishes it from the other versions of the form
     * @param name what it is called
     * @param source the rule that prescribes it, or empty
     * @param from the first year reported on that it is for
     * @param to the last such year, if there is one
     * @param tables its tables, in order
     * @param position where its file names it
     */
    public Form {
        tables = List.copyOf(tables);
        Set<String> ids = new HashSet<>();
        if (to.isPresent() && to.getAsInt() < from || !tables.stream().allMatch(table -> ids.add(table.id()))) {
            throw new IllegalArgumentException("form: " + id + " " + version);
        }
    }

    /**
     * {@return whether reports on a year are to follow it}
     *
     * @param year the year reported on
     */
    public boolean isFor(int year) {
        return year >= from && year <= to.orElse(year);
    }

    /**
     * {@return whether one has to give way to the other: the same form, and the same version or the same first year}
     *
     * @param other another version, or another form
     */
    public boolean isSameAs(Form other) {
        return id.equals(other.id) && (version.equals(other.version) || from == other.from);
    }

    /** The same until another version takes its place. */
    Form before(Form next) {
        int last = Math.min(to.orElse(next.from - 1), next.from - 1);
        return new Form(id, version, name, source, from, OptionalInt.of(last), tables, position);
    }

    /**
     * {@return the table of that id}
     *
     * @param table the id of a table
     */
    public Optional<FormTable> table(String table) {
        return tables.stream().filter(t -> t.id().equals(table)).findFirst();
    }
}
