package dev.sitegen.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manual in one language, as headings with the tables, list items and fenced blocks below each. */
record Manual(List<Section> sections) {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (?:(\\d+(?:\\.\\d+)?)\\.? )?(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:-|\\d+\\.) .*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A heading with everything above the next one.
     *
     * @param level the number of {@code #}
     * @param number the number in front of the words, such as 3.1, or an empty string
     * @param lines every line below the heading
     */
    record Section(int level, String number, String title, List<String> lines) {

        /** Returns the anchor that a renderer makes of the heading: no punctuation, a hyphen for each blank. */
        String anchor() {
            String words = (number + " " + title).strip();
            return words.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                    .replace(' ', '-');
        }

        String text() {
            return String.join("\n", lines);
        }

        /** The text without fenced blocks and without what is in code style. */
        String words() {
            return CODE.matcher(String.join("\n", prose())).replaceAll("");
        }

        /** The lines outside fenced blocks. */
        private List<String> prose() {
            List<String> prose = new ArrayList<>();
            boolean fenced = false;
            for (String line : lines) {
                boolean fence = line.startsWith("```");
                fenced ^= fence;
                if (!fenced && !fence) {
                    prose.add(line);
                }
            }
            return prose;
        }

        List<Table> tables() {
            List<Table> tables = new ArrayList<>();
            List<List<String>> rows = new ArrayList<>();
            for (String line : (Iterable<String>) Stream.concat(prose().stream(), Stream.of(""))::iterator) {
                if (line.startsWith("|")) {
                    rows.add(cells(line));
                } else if (!rows.isEmpty()) {
                    tables.add(new Table(rows.get(0), List.copyOf(rows.subList(2, rows.size()))));
                    rows.clear();
                }
            }
            return tables;
        }

        private static List<String> cells(String line) {
            String[] cells = BAR.split(line, -1);
            return Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList();
        }

        /** The languages of the fenced blocks, in order. */
        List<String> fences() {
            List<String> marks =
                    lines.stream().filter(line -> line.startsWith("```")).toList();
            return Stream.iterate(0, i -> i < marks.size(), i -> i + 2)
                    .map(i -> marks.get(i).substring(3))
                    .toList();
        }

        /** The number of list items that are not indented. */
        long items() {
            return prose().stream().filter(ITEM.asMatchPredicate()).count();
        }
    }

    /** A table without its row of dashes. */
    record Table(List<String> head, List<List<String>> rows) {

        /** The words in code style of each first cell, all of them in one list. */
        List<String> keys() {
            return rows.stream().flatMap(row -> codes(row.get(0)).stream()).toList();
        }
    }

    static Manual read(String name) throws IOException {
        List<Section> sections = new ArrayList<>();
        boolean fenced = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", name))) {
            fenced ^= line.startsWith("```");
            Matcher heading = HEADING.matcher(line);
            if (!fenced && heading.matches()) {
                String number = heading.group(2) == null ? "" : heading.group(2);
                sections.add(new Section(heading.group(1).length(), number, heading.group(3), new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).lines().add(line);
            }
        }
        return new Manual(List.copyOf(sections));
    }

    Section section(String number) {
        return sections.stream()
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    Table table(String section, int index) {
        return section(section).tables().get(index);
    }

    /** The words of a text that are in code style. */
    static List<String> codes(String text) {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }
}
