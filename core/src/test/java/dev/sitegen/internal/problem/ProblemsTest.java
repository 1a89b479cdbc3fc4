package dev.sitegen.internal.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.*;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Problems that are collected, and those that are only counted. */
class ProblemsTest {

    private final Problems problems = new Problems();

    private void add(Code code, String path, int count) {
        for (int line = 1; line <= count; line++) {
            problems.add(code, new SourcePosition(path, line, 1), "x");
        }
    }

    @Test
    void asManyAsCanBeReadAreListed() {
        add(Code.BAD_DATE, "a.md", Problems.MOST_OF_A_KIND);
        assertEquals(Problems.MOST_OF_A_KIND, problems.all().size());
    }

    @Test
    void theOthersAreCountedInOneDiagnosticAtTheFirstOfThem() {
        add(Code.BAD_DATE, "a.md", Problems.MOST_OF_A_KIND + 17);
        List<Diagnostic> all = problems.all();
        assertEquals(Problems.MOST_OF_A_KIND + 1, all.size());
        Diagnostic others = all.get(all.size() - 1);
        assertEquals(Code.MORE_OF_A_KIND, others.code());
        assertEquals(new SourcePosition("a.md", Problems.MOST_OF_A_KIND + 1, 1), others.position());
        assertEquals(List.of("SG108", "17", "1000"), others.arguments());
    }

    @Test
    void eachKindAndEachFileIsCountedByItself() {
        add(Code.BAD_DATE, "a.md", 900);
        add(Code.BAD_DATE, "b.md", 900);
        add(Code.BAD_VALUE, "a.md", 900);
        assertTrue(problems.all().stream().noneMatch(d -> d.code() == Code.MORE_OF_A_KIND));
    }

    @Test
    void argumentsOfWhatIsOnlyCountedAreNotMade() {
        AtomicInteger made = new AtomicInteger();
        for (int line = 1; line <= Problems.MOST_OF_A_KIND + 17; line++) {
            problems.add(Code.BAD_DATE, new SourcePosition("a.md", line, 1), () -> {
                made.incrementAndGet();
                return List.of("x");
            });
        }
        assertEquals(Problems.MOST_OF_A_KIND, made.get());
    }

    @Test
    void argumentsAreCut() {
        problems.add(Code.BAD_DATE, new SourcePosition("a.md", 1, 1), "7".repeat(1_000), "7".repeat(8_000_000));
        assertEquals(
                List.of("7".repeat(1_000), "7".repeat(1_000) + "…"),
                problems.all().get(0).arguments());
    }
}
