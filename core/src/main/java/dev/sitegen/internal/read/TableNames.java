package dev.sitegen.internal.read;

import dev.sitegen.model.FormTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the table of a form that an author means by the name of a file. */
public final class TableNames {

    /** A table by its number among those of the form: 表三. */
    private static final Pattern NUMBERED = Pattern.compile(".*表([一二三四五六七八九]|[1-9]).*");

    private static final String NUMERALS = "一二三四五六七八九";

    private TableNames() {}

    /**
     * The id of the missing table that a name means: by a slip in its id, by its name or by its number.
     *
     * @param stem the name of the file without its ending
     * @param tables all tables of the form, in order
     * @param missing those that have no file
     */
    public static Optional<String> meant(String stem, List<FormTable> tables, List<FormTable> missing) {
        List<String> ids = missing.stream().map(FormTable::id).toList();
        Optional<String> near = Nearest.to(stem, ids).stream().findFirst();
        Optional<String> named = missing.stream()
                .filter(table -> table.sections().stream().anyMatch(stem::contains)
                        || table.name().contains(stem))
                .map(FormTable::id)
                .findFirst();
        Matcher number = NUMBERED.matcher(stem);
        Optional<String> numbered = number.matches()
                ? tables.stream()
                        .skip(Math.max(NUMERALS.indexOf(number.group(1)), "123456789".indexOf(number.group(1))))
                        .findFirst()
                        .map(FormTable::id)
                        .filter(ids::contains)
                : Optional.empty();
        return near.or(() -> named).or(() -> numbered);
    }
}
