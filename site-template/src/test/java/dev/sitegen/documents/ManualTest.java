package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.documents.Manual.Section;
import dev.sitegen.documents.Manual.Table;
import dev.sitegen.internal.site.OutputKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual says the same in both languages, and what the readers and the codes say. */
class ManualTest {

    private static final String ENGLISH = "manual.md";
    private static final String CHINESE = "manual.zh-CN.md";
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");
    private static final Pattern BRACES = Pattern.compile("`\\{([^}]*)}`");

    private static Manual english;
    private static Manual chinese;
    private static ReaderKeys readers;

    @BeforeAll
    static void read() throws IOException {
        english = Manual.read(ENGLISH);
        chinese = Manual.read(CHINESE);
        readers = ReaderKeys.read();
    }

    @Test
    void bothHaveTheSameHeadings() {
        assertSame(section -> section.level() + " " + section.number());
    }

    @Test
    void bothHaveTheSameTablesListsAndExamplesBelowEachHeading() {
        assertSame(section -> section.number() + ": "
                + section.tables().stream()
                        .map(table -> table.rows().size() + " × " + table.head().size())
                        .toList()
                + ", " + section.items() + " items, " + section.fences());
    }

    private static void assertSame(Function<Section, String> shape) {
        assertEquals(
                english.sections().stream().map(shape).collect(Collectors.joining("\n")),
                chinese.sections().stream().map(shape).collect(Collectors.joining("\n")));
    }

    /** A word in code style that is not translated is the same in both; placeholders are translated. */
    @Test
    void theFirstCellsNameTheSame() {
        for (int i = 0; i < english.sections().size(); i++) {
            List<Table> translated = chinese.sections().get(i).tables();
            List<Table> tables = english.sections().get(i).tables();
            for (int j = 0; j < tables.size(); j++) {
                assertEquals(
                        untranslated(tables.get(j), translated.get(j)),
                        untranslated(translated.get(j), translated.get(j)));
            }
        }
    }

    private static List<List<String>> untranslated(Table table, Table chinese) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> isPlain(chinese.rows().get(row).get(0)))
                .mapToObj(row -> Manual.codes(table.rows().get(row).get(0)))
                .toList();
    }

    private static boolean isPlain(String cell) {
        return Manual.codes(cell).stream().allMatch(code -> code.chars().allMatch(c -> c < 0x80));
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyRowHasACellBelowEachHead(Manual manual) {
        for (Section section : manual.sections()) {
            for (Table table : section.tables()) {
                table.rows().forEach(row -> assertEquals(table.head().size(), row.size(), row::toString));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void theContentsListTheHeadingsAndEveryLinkLeadsToOne(Manual manual) {
        Section top = manual.sections().get(0);
        assertEquals(
                manual.sections().stream()
                        .filter(section -> section.level() == 2)
                        .map(section -> section.number() + ". [" + section.title() + "](#" + section.anchor() + ")")
                        .toList(),
                top.lines().stream().filter(line -> line.matches("\\d+\\. .*")).toList());
        Set<String> anchors = manual.sections().stream().map(Section::anchor).collect(Collectors.toSet());
        List<String> leadNowhere = manual.sections().stream()
                .flatMap(section -> LINK.matcher(section.words()).results())
                .map(link -> link.group(1))
                .filter(anchor -> !anchors.contains(anchor))
                .toList();
        assertEquals(List.of(), leadNowhere);
    }

    private static Stream<Manual> both() {
        return Stream.of(english, chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyCodeHasOneRowInOrderWithItsSeverity(String name) {
        Map<Severity, String> words = name.equals(ENGLISH)
                ? Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "info")
                : Map.of(Severity.ERROR, "错误", Severity.WARNING, "警告", Severity.INFO, "提示");
        Manual manual = name.equals(ENGLISH) ? english : chinese;
        assertEquals(
                Arrays.stream(Code.values())
                        .map(code -> code.id() + " " + words.get(code.severity()))
                        .collect(Collectors.joining("\n")),
                manual.table("15", 0).rows().stream()
                        .map(row -> row.get(0) + " " + row.get(1))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("both")
    void theTablesOfKeysHaveTheKeysOfTheReaders(Manual manual) {
        assertKeys(siteKeys(), manual.table("3", 0));
        assertKeys(readers.of("column"), manual.table("3", 1));
        assertKeys(readers.of("rule"), manual.table("3.2", 0));
        assertKeys(readers.of("organization"), manual.table("4", 0));
        assertKeys(readers.of("indicator"), manual.table("5", 0));
        assertKeys(readers.of("check"), manual.table("5", 1));
        assertKeys(readers.of("report"), manual.table("6", 0));
        assertKeys(readers.of("form"), manual.table("6.2", 0));
        assertKeys(readers.of("table"), manual.table("6.2", 1));
        assertKeys(readers.of("page"), manual.table("7", 0));
        assertKeys(readers.of("themeFile"), manual.table("12.3", 0));
        assertKeys(OutputKind.words(), manual.table("12.4", 0));
    }

    /** The keys of site.yaml, those of its mappings with a dot. */
    private static List<String> siteKeys() {
        List<String> keys = new ArrayList<>(readers.of("site"));
        for (String mapping : List.of("owner", "filings", "platform", "theme", "markdown", "personalData")) {
            keys.remove(mapping);
            readers.of(mapping).forEach(key -> keys.add(mapping + "." + key));
        }
        keys.remove("theme.colors");
        readers.of("colors").forEach(key -> keys.add("theme.colors." + key));
        return keys;
    }

    private static void assertKeys(Collection<String> expected, Table table) {
        assertEquals(String.join("\n", new TreeSet<>(expected)), String.join("\n", new TreeSet<>(table.keys())));
        assertEquals(table.keys().size(), Set.copyOf(table.keys()).size(), table.keys()::toString);
    }

    @ParameterizedTest
    @MethodSource("both")
    void mappingsWithinACellHaveTheKeysOfTheReaders(Manual manual) {
        Table form = manual.table("6.2", 1);
        assertEquals(List.of(readers.of("cells"), readers.of("columns")), braces(form, "columns"));
        assertEquals(List.of(readers.of("line"), readers.of("rows")), braces(form, "rows"));
        assertEquals(List.of(readers.of("carry")), braces(form, "carry"));
        assertEquals(List.of(readers.of("identity")), braces(form, "identities"));
        assertEquals(List.of(readers.of("attachment")), braces(manual.table("6", 0), "attachments"));
    }

    private static List<List<String>> braces(Table table, String key) {
        String row = table.rows().stream()
                .filter(cells -> cells.get(0).equals("`" + key + "`"))
                .map(cells -> String.join(" ", cells))
                .findFirst()
                .orElseThrow();
        return BRACES.matcher(row)
                .results()
                .map((MatchResult braces) -> List.of(braces.group(1).split(", ")))
                .map(keys -> List.copyOf(new TreeSet<>(keys)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("both")
    void theRulesOfColumnsAreDescribed(Manual manual) {
        String text = manual.section("3.1").text();
        Stream.of("sections", "part")
                .flatMap(mapping -> readers.of(mapping).stream())
                .forEach(key -> {
                    assertTrue(
                            Pattern.compile("\\b" + key + "\\b").matcher(text).find(), key);
                });
        List<String> kinds = readers.of("deadlines");
        String kindRow = manual.table("4", 0).rows().get(1).toString();
        kinds.forEach(kind -> assertTrue(kindRow.contains("`" + kind + "`"), kind));
    }
}
