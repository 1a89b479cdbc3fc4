package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildProfile;
import dev.sitegen.build.BuildProfile.Layout;
import dev.sitegen.build.BuildProfile.Piece;
import dev.sitegen.build.BuildProfile.Stage;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares of the time, by a clock that ticks a millisecond whenever it is looked at. */
class BuildProfileTest {

    @TempDir
    Path temp;

    private final AtomicLong millis = new AtomicLong();

    private SiteGenerator measured(Content content) {
        return SiteGenerator.create(content.source()).withProfile(() -> millis.incrementAndGet() * 1_000_000);
    }

    private BuildOptions options() {
        return BuildOptions.into(temp.resolve("site")).withThreads(1);
    }

    private BuildProfile build(Content content) throws IOException {
        return measured(content).build(options()).profile().orElseThrow();
    }

    private static Content twelveReports() {
        Content content = Content.site();
        for (int year = 2011; year <= 2022; year++) {
            content = content.withReport(year, "title: 报告\ndate: 2023-01-10", "平稳。");
        }
        return content;
    }

    private static List<String> names(BuildProfile profile) {
        return profile.stages().stream().map(Stage::name).toList();
    }

    @Test
    void everyStageIsMeasured() throws IOException {
        BuildProfile profile = build(twelveReports());
        assertEquals(
                List.of("compare", "read", "parse", "assemble", "judge", "plan", "check", "render", "publish"),
                names(profile));
        Duration wall = profile.stages().stream().map(Stage::wall).reduce(Duration.ZERO, Duration::plus);
        assertEquals(millis.get() - 1, wall.toMillis());
        Stage parse = profile.stages().get(2);
        assertTrue(parse.work().compareTo(Duration.ofMillis(12)) >= 0, parse::toString);
        assertEquals(Duration.ZERO, profile.stages().get(1).work());
        assertTrue(profile.peakHeap() > 0);
    }

    @Test
    void layoutsAreMeasuredAndTheSlowestPiecesNamed() throws IOException {
        BuildProfile profile = build(twelveReports());
        Layout report = profile.layouts().stream()
                .filter(layout -> layout.name().equals("report"))
                .findFirst()
                .orElseThrow();
        assertEquals(12, report.pages());
        assertTrue(report.view().toMillis() >= 12 && report.template().toMillis() >= 12, report::toString);
        assertTrue(report.bytes() > 12 * 1_000, report::toString);
        assertEquals(10, profile.slowestPages().size());
        assertEquals(10, profile.slowestReports().size());
        Piece slowest = profile.slowestReports().get(0);
        assertTrue(slowest.path().startsWith("reports/work/20"), slowest::toString);
        for (int i = 1; i < 10; i++) {
            Duration before = profile.slowestPages().get(i - 1).time();
            assertTrue(before.compareTo(profile.slowestPages().get(i).time()) >= 0);
        }
    }

    @Test
    void aSiteThatStandsIsComparedOnly() throws IOException {
        build(twelveReports());
        assertEquals(List.of("compare"), names(build(twelveReports())));
    }

    @Test
    void aCheckRendersNothing() throws IOException {
        BuildProfile profile =
                measured(twelveReports()).check(options()).profile().orElseThrow();
        assertEquals(List.of("read", "parse", "assemble", "judge", "plan", "check"), names(profile));
        assertEquals(List.of(), profile.layouts());
    }

    @Test
    void nothingOfItStandsInTheSite() throws IOException {
        build(twelveReports());
        Path other = temp.resolve("other");
        BuildResult unmeasured =
                SiteGenerator.create(twelveReports().source()).build(options().withOutput(other));
        assertTrue(unmeasured.profile().isEmpty());
        Output.assertSame(Output.read(other), Output.read(temp.resolve("site")));
    }

    @Test
    void jsonHasIt() {
        BuildProfile profile = new BuildProfile(
                List.of(new Stage("parse", Duration.ofMillis(1500), Duration.ofSeconds(3))),
                List.of(new Layout("report", 2, Duration.ofMillis(1), Duration.ofNanos(2_000), 77)),
                List.of(new Piece("a/\"b\".html", Duration.ofMillis(3))),
                List.of(),
                1024);
        assertEquals("""
                {
                  "stages": [
                    {"name": "parse", "wall": 1.500000, "work": 3.000000}
                  ],
                  "layouts": [
                    {"name": "report", "pages": 2, "view": 0.001000, "template": 0.000002, "bytes": 77}
                  ],
                  "slowestPages": [
                    {"path": "a/\\u0022b\\u0022.html", "time": 0.003000}
                  ],
                  "slowestReports": [],
                  "peakHeapBytes": 1024
                }
                """, profile.json());
    }
}
