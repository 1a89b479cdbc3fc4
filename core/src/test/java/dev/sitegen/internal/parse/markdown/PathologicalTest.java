package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.parse.markdown.Readings.Reading;
import dev.sitegen.model.Heading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that were made to keep a parser busy. Each ends in a page or in a problem that is reported, and soon. */
public class PathologicalTest {

    private static final int SECONDS = 30;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("quotes in quotes", ">".repeat(10_000) + "甲"),
                Arguments.of("lists in lists on one line", "- ".repeat(5_000) + "甲"),
                Arguments.of("lists in lists, indented", indented(1_000)),
                Arguments.of("quotes and lists in turn", "> - ".repeat(3_000) + "甲"),
                Arguments.of("lists in lists, often", "1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. \n".repeat(60_000)),
                Arguments.of("lists in lists, in many blocks", "- - - - - - - - - - 甲\n\n".repeat(80_000)),
                Arguments.of("a line below a QR code", ("扫一扫".repeat(60_000) + "\n\n").repeat(14)),
                Arguments.of("a long rule of -", "-".repeat(100_000)),
                Arguments.of("a long rule of *", "*".repeat(100_000)),
                Arguments.of("a long rule of _", "_".repeat(100_000)),
                Arguments.of("a long rule with blanks", "- ".repeat(50_000)),
                Arguments.of("a long underline", "甲\n" + "=".repeat(100_000)),
                Arguments.of("bold in bold", "**a ".repeat(2_500) + "甲"),
                Arguments.of("emphasis that never ends", "*a **a ".repeat(1_500)),
                Arguments.of("emphasis that closes and never opens", "a** ".repeat(2_500)),
                Arguments.of("underscores", "_a __a ".repeat(1_500)),
                Arguments.of("a long title of a link", "[a](b \"" + "甲".repeat(100_000) + "\")"),
                Arguments.of("a long target of a link", "[a](" + "b".repeat(100_000) + ")"),
                Arguments.of("a long target in brackets", "[a](<" + "b".repeat(100_000) + ">)"),
                Arguments.of("a long definition", "[a]: <" + "b".repeat(100_000) + ">\n\n[a]"),
                Arguments.of("a long definition's title", "[a]: b \"" + "甲 ".repeat(50_000) + "\"\n\n[a]"),
                Arguments.of("a comment of many dashes", "甲<!-- " + "y - ".repeat(20_000) + " -->乙"),
                Arguments.of("a comment that never ends", "甲<!-- " + "y - ".repeat(20_000)),
                Arguments.of("a tag of many attributes", "甲<a " + "b ".repeat(20_000) + ">乙"),
                Arguments.of("a tag that never ends", "甲<a " + "b=\"c\" ".repeat(20_000)),
                Arguments.of("links that never end", "[a](".repeat(20_000)),
                Arguments.of("brackets", "[x]".repeat(20_000)),
                Arguments.of("opening brackets", "[".repeat(50_000)),
                Arguments.of("closing brackets", "]".repeat(50_000)),
                Arguments.of("brackets in brackets", "[".repeat(2_000) + "a" + "]".repeat(2_000)),
                Arguments.of("images in images", "![".repeat(2_000) + "a" + "](b)".repeat(2_000)),
                Arguments.of("spans that never end", "[77件]{#review.closed ".repeat(5_000)),
                Arguments.of("spans", "[甲]{.x}".repeat(2_000)),
                Arguments.of("figures", "[77件]{#review.closed}，".repeat(2_000)),
                Arguments.of("braces", "{".repeat(50_000) + "}".repeat(50_000)),
                Arguments.of("ids of nothing in long lines", ("{#a ".repeat(45_000) + "\n\n").repeat(40)),
                Arguments.of("ids in parentheses in long lines", ("]（#a ".repeat(35_000) + "\n\n").repeat(40)),
                Arguments.of("ids in a long row", ("| " + "{#a ".repeat(45_000) + "\n\n").repeat(40)),
                Arguments.of("growing backtick runs", growing("`", 400)),
                Arguments.of("growing runs of stars", growing("*", 400)),
                Arguments.of("definitions", definitions(20_000)),
                Arguments.of("definitions with blank lines", definitions(3_000).replace("\n", "\n\n")),
                Arguments.of("links in one paragraph", "[甲](https://www.example.gov.cn/)".repeat(4_000)),
                Arguments.of("tags in one paragraph", "甲<b>".repeat(8_000)),
                Arguments.of("codes in one paragraph", "甲`b`".repeat(8_000)),
                Arguments.of("entities in one paragraph", "甲&amp;".repeat(8_000)),
                Arguments.of("addresses in one paragraph", "甲<https://www.example.gov.cn/>".repeat(8_000)),
                Arguments.of("lines with bars", "甲|乙|丙\n".repeat(16_000)),
                Arguments.of("a long table", "|甲|乙|\n|-|-|\n" + "|1|2|\n".repeat(4_900)),
                Arguments.of("a wide table", wide(2_000)),
                Arguments.of("a table of bars", "|".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n"),
                Arguments.of("footnotes", notes(2_000)),
                Arguments.of("one footnote, often", "甲[^1]".repeat(5_000) + "\n\n[^1]: 乙"),
                Arguments.of("headings", "## 甲\n\n".repeat(10_000)),
                Arguments.of("points", "一是甲，二是乙；".repeat(10_000)),
                Arguments.of("pasted chapters", "（一）甲。乙\n".repeat(4_000)),
                Arguments.of("list items", "- 甲\n".repeat(4_900)),
                Arguments.of("a long line", "甲".repeat(150_000)),
                Arguments.of("many paragraphs", "甲乙丙丁。\n\n".repeat(50_000)),
                Arguments.of("many lines without a tab or a bar", "甲乙丙丁。\n\n".repeat(400_000)),
                Arguments.of("many lines of brackets", "[甲乙丙丁。\n\n".repeat(400_000)),
                Arguments.of("backslashes", "\\".repeat(100_000)),
                Arguments.of("blanks", " ".repeat(100_000) + "甲"),
                Arguments.of("ideographic blanks", "　".repeat(100_000) + "甲"),
                Arguments.of("line ends", "\n".repeat(100_000)),
                Arguments.of("a fence that never ends", "```\n" + "甲\n".repeat(20_000)),
                Arguments.of("fences", "```\n甲\n```\n\n".repeat(5_000)),
                Arguments.of("an odd mixture", "a **a <b *_~[x](y` ".repeat(900)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(SECONDS)
    void endsSoon(String name, String text) throws IOException {
        Reading reading = onAWorker(text);
        assertTrue(reading.diagnostics().size() < 60_000, name);
        assertFalse(
                reading.html().isEmpty()
                        && reading.diagnostics().stream().allMatch(d -> d.code() == Code.EMPTY_TEXT)
                        && !text.isBlank()
                        && !text.startsWith("["),
                "lost without a word");
    }

    /** Texts with the code that each must give; no code for those that are read. */
    static Stream<Arguments> outcomes() {
        String[] read = {
            "## 甲\n\n",
            "## !\n\n",
            "# 甲\n\n",
            "## Page views\n\n",
            "## TH-7型设备\n\n",
            "## FN 2000\n\n",
            "## fnref x\n\n",
            "[1次]{#page-views.total}\n\n",
            "## a\n\n## a {#a_2}\n\n",
            "一是甲；二是乙。\n\n",
            "- - -\n\n",
            "> - 甲\n\n"
        };
        Stream<Arguments> sound =
                Stream.of(read).map(unit -> Arguments.of(unit.strip(), unit.repeat(3_000), Optional.empty()));
        Stream<Arguments> nested = Stream.of("- ", "+ ", "1. ", "> ", "> - ", "- * ", ">")
                .map(unit -> Arguments.of("nested " + unit, unit.repeat(10_000) + "甲", Optional.of(Code.TOO_DEEP)));
        Stream<Arguments> large = Stream.of(
                        "[x]",
                        "`a",
                        "&amp;",
                        "<b>",
                        "甲<https://www.example.gov.cn/>",
                        "![a](b \"c",
                        "[a]: http://x\n",
                        "|a|b|\n|-|-|\n|1|2|\n")
                .map(unit -> unit.repeat(3_000 / (1 + (int) unit.lines().count())))
                .map(block -> Arguments.of(
                        "blocks of " + block.substring(0, 4),
                        (block + "\n\n").repeat(600),
                        Optional.of(Code.TOO_LARGE_BLOCK)));
        Stream<Arguments> others = Stream.of(
                Arguments.of("a rule of 100,000", "- ".repeat(50_000), Optional.empty()),
                Arguments.of("a rule in a quote", "> " + "- ".repeat(50_000), Optional.empty()),
                Arguments.of(
                        "a heading with a gap", "## a" + " ".repeat(150_000) + "b", Optional.of(Code.TOO_LARGE_BLOCK)),
                Arguments.of("a million paragraphs", "甲。\n\n".repeat(1_000_000), Optional.of(Code.TOO_LARGE_TEXT)),
                Arguments.of(
                        "a table of many columns and short rows",
                        "|甲".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n" + "|1|\n".repeat(4_000),
                        Optional.of(Code.TOO_LARGE_TEXT)),
                Arguments.of("blanks at the end", "甲\n\n" + " ".repeat(100_000), Optional.empty()),
                Arguments.of("a numeral", "十".repeat(150_000) + "是甲", Optional.empty()),
                Arguments.of(
                        "points below a long heading",
                        "## " + "甲".repeat(1_900) + "\n\n" + "一是甲。\n\n".repeat(3_000),
                        Optional.empty()),
                Arguments.of(
                        "bold in bold over lines", "a\n**b\n".repeat(60) + "c" + "\nd**".repeat(60), Optional.empty()),
                Arguments.of("footnotes in footnotes", chained(3_000), Optional.empty()),
                Arguments.of("unknown footnotes", "甲[^1]\n\n".repeat(2_000), Optional.of(Code.MORE_OF_A_KIND)),
                Arguments.of("unknown indicators", unknown(20_000), Optional.of(Code.MORE_OF_A_KIND)));
        return Stream.of(sound, nested, large, others).flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outcomes")
    @Timeout(SECONDS)
    void endsAsItShould(String name, String text, Optional<Code> code) throws IOException {
        Reading reading = onAWorker(text);
        List<ProblemCode> codes =
                reading.diagnostics().stream().map(d -> d.code()).toList();
        if (code.isPresent()) {
            assertEquals(1, codes.stream().filter(code.get()::equals).count(), () -> name + ": " + codes);
        } else {
            assertFalse(reading.html().isEmpty(), name);
            assertFalse(codes.contains(Code.TOO_DEEP) || codes.contains(Code.TOO_LARGE_BLOCK), name);
        }
    }

    @Test
    @Timeout(SECONDS)
    void idsOfReservedKindsAreGivenWithAnUnderscore() {
        Reading reading = Readings.read("## Page views\n\n甲\n\n## TH-7型设备\n\n乙\n\n## FN 2000\n\n丙\n\n## FN 2000\n\n丁");
        assertEquals(
                List.of("page_views", "th_7型设备", "fn_2000", "fn_2000_2"),
                reading.facts().headings().stream().map(Heading::anchor).toList());
    }

    @Test
    @Timeout(SECONDS)
    void nestingBeyondAnyStackIsReported() throws IOException {
        for (String text : List.of(">".repeat(150_000) + "甲", "**a ".repeat(1_000) + "\n\n" + ">".repeat(150_000))) {
            Reading reading = onAWorker(text);
            List<ProblemCode> codes =
                    reading.diagnostics().stream().map(d -> d.code()).toList();
            assertTrue(codes.contains(Code.TOO_DEEP)
                    || codes.contains(Code.TOO_LARGE_BLOCK)
                    || !reading.html().isEmpty());
        }
    }

    @Test
    void blocksThatAreTooLargeAreReported() {
        Reading reading = Readings.read("甲\n\n" + "[x]".repeat(20_000) + "\n\n乙\n\n" + "丙\n".repeat(6_000));
        assertEquals(
                List.of(Code.TOO_LARGE_BLOCK, Code.TOO_LARGE_BLOCK),
                reading.diagnostics().stream().map(d -> d.code()).toList());
    }

    @Test
    void depthThatNoThreadHoldsIsReported() throws InterruptedException {
        List<ProblemCode> codes = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> Readings.read(">".repeat(10_000) + "甲").diagnostics().forEach(d -> codes.add(d.code())),
                "small",
                512 << 10);
        small.start();
        small.join();
        assertEquals(List.of(Code.TOO_DEEP), codes);
    }

    private static Reading onAWorker(String text) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (Workers workers = new Workers(1)) {
            workers.map(List.of(text), Readings::read, readings::add);
        }
        return readings.get(0);
    }

    private static String chained(int notes) {
        return "甲[^0]\n\n"
                + IntStream.range(0, notes)
                        .mapToObj(i -> "[^" + i + "]: 乙[^" + (i + 1) % notes + "]\n\n")
                        .collect(Collectors.joining());
    }

    private static String unknown(int figures) {
        return IntStream.range(0, figures)
                .mapToObj(i -> "[7件]{#no.such" + i + "}\n\n")
                .collect(Collectors.joining());
    }

    private static String indented(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> "  ".repeat(i) + "- 甲\n").collect(Collectors.joining());
    }

    private static String growing(String mark, int runs) {
        return IntStream.range(1, runs).mapToObj(i -> "甲" + mark.repeat(i)).collect(Collectors.joining());
    }

    private static String definitions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "[a" + i + "]: https://www.example.gov.cn/\n")
                .collect(Collectors.joining());
    }

    private static String wide(int columns) {
        return "|甲".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + "|1".repeat(columns) + "|\n";
    }

    private static String notes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "甲[^" + i + "]\n\n[^" + i + "]: 乙\n\n")
                .collect(Collectors.joining());
    }
}
