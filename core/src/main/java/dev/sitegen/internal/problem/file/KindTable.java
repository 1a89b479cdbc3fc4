package dev.sitegen.internal.problem.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows of the manual's table of diagnostics: what each code means, and how it is mended. */
final class KindTable {

    private static final Pattern ROW = Pattern.compile("\\| SG\\d{3} \\|.*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");

    /**
     * A row without its marks.
     *
     * @param meaning the words for the kind of problem
     * @param mend advice on how it is mended
     */
    record Row(String meaning, String mend) {

        static final Row NONE = new Row("", "");
    }

    private KindTable() {}

    /** The rows of a manual by their codes. */
    static Map<String, Row> read(String manual) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(KindTable.class.getResourceAsStream(manual), StandardCharsets.UTF_8))) {
            Map<String, Row> rows = new HashMap<>();
            reader.lines().filter(ROW.asMatchPredicate()).forEach(line -> {
                String[] cells =
                        Stream.of(BAR.split(line)).map(KindTable::plain).toArray(String[]::new);
                rows.put(cells[1], new Row(cells[3], cells[5]));
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell without code marks, emphasis and links. */
    private static String plain(String cell) {
        return LINK.matcher(cell.strip())
                .replaceAll("$1")
                .replace("\\|", "|")
                .replace("`", "")
                .replace("**", "");
    }
}
