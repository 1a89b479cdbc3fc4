package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/rules.txt}. A new example is a new line there, not new code here. */
class RuleSpecTest {

    private static final int FEWEST_EXAMPLES = 80;
    private static final int FIELDS = 4;

    /** A rule, the figures it meets, and its verdict. */
    record Example(int line, String rule, String figures, String expected, String arithmetic) {

        TestSite site() {
            TestSite site = dictionary();
            site.publishes(new ReportKey(TestSite.COLUMN, TestSite.YEAR, TestSite.COUNTY));
            for (String stated : figures.split(" ")) {
                String place = stated.contains(":") ? stated.substring(0, stated.indexOf(':')) : "";
                ReportKey key = key(place);
                String[] figure = stated.substring(stated.indexOf(':') + 1).split("=", 2);
                if (figure.length == 2) {
                    site.states(key, figure[0], figure[1]);
                } else {
                    site.publishes(key);
                }
            }
            return site;
        }

        private static ReportKey key(String place) {
            List<String> words = List.of(place.split("-"));
            int year = words.contains("previous") ? TestSite.YEAR - 1 : TestSite.YEAR;
            String column = words.contains("other") ? TestSite.OTHER_COLUMN : TestSite.COLUMN;
            String organization = words.stream()
                    .filter(word -> word.startsWith("t"))
                    .findFirst()
                    .orElse(TestSite.COUNTY);
            return new ReportKey(column, year, organization);
        }

        @Override
        public String toString() {
            return "line " + line + ": " + rule + " with " + figures;
        }
    }

    static TestSite dictionary() {
        TestSite site = new TestSite();
        List.of("a", "b", "c", "d", "e").forEach(name -> site.indicator("count." + name, "件"));
        List.of("a", "b", "c").forEach(name -> site.indicator("rate." + name, "%"));
        site.indicator("mille.a", "‰").indicator("points.a", "个百分点");
        site.indicator("money.a", "元").indicator("money.b", "元").indicator("wan.a", "万元");
        site.indicator("people.a", "万人").indicator("people.b", "人");
        site.indicator("area.a", "亩").indicator("area.b", "公顷").indicator("yield.a", "吨/亩");
        site.indicator("mass.a", "吨").indicator("mass.b", "吨");
        site.indicator("broken.a", "件", Set.of(TestSite.YEAR), OptionalInt.empty(), Optional.empty());
        site.indicator("future.a", "件", Set.of(), OptionalInt.of(TestSite.YEAR + 1), Optional.empty());
        site.town("t1", Optional.empty(), Optional.empty());
        site.town("t2", Optional.empty(), Optional.empty());
        site.town("t3", Optional.of(LocalDate.of(TestSite.YEAR, 5, 1)), Optional.empty());
        site.town("t4", Optional.empty(), Optional.of(LocalDate.of(TestSite.YEAR - 1, 12, 31)));
        return site;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheSpecSays(Example example) {
        Optional<Verdict> verdict = example.site().judge(example.rule());
        String outcome = verdict.map(v -> v.outcome() + " " + v.reason() + " " + String.join(" ", v.details()))
                .orElse("-");
        assertEquals(example.expected(), outcome.strip());
        String arithmetic = verdict.map(v -> v.arithmetic() + " | " + v.left().value() + " " + v.relation() + " "
                        + v.right().value())
                .orElse("-");
        assertEquals(example.arithmetic(), arithmetic);
    }

    @Test
    void coversTheField() {
        List<Example> examples = examples();
        assertTrue(examples.size() >= FEWEST_EXAMPLES, () -> "only " + examples.size() + " examples");
        assertEquals(
                examples.size(),
                new HashSet<>(examples.stream()
                                .map(example -> example.rule() + '\t' + example.figures())
                                .toList())
                        .size(),
                "an example stands twice");
        Set<Verdict.Reason> reasons = examples.stream()
                .filter(example -> !example.expected().equals("-"))
                .map(example -> Verdict.Reason.valueOf(example.expected().split(" ")[1]))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.Reason.class)));
        assertEquals(EnumSet.allOf(Verdict.Reason.class), reasons);
    }

    static List<Example> examples() {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isEmpty() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> example(i + 1, lines.get(i).split("\t", -1)))
                .toList();
    }

    private static Example example(int line, String[] fields) {
        assertEquals(FIELDS, fields.length, () -> "fields on line " + line + ": " + Arrays.toString(fields));
        return new Example(line, fields[0], fields[1], fields[2], fields[3]);
    }

    private static List<String> lines() {
        try (InputStream spec = RuleSpecTest.class.getResourceAsStream("/spec/rules.txt")) {
            byte[] bytes = Objects.requireNonNull(spec, "spec/rules.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
