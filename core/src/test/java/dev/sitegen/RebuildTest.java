package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build over an older one gives what a clean one gives, byte for byte, whatever was changed in between. */
class RebuildTest {

    @TempDir
    Path temp;

    private EditedSite site;

    @BeforeEach
    void site() throws IOException {
        site = new EditedSite(temp);
    }

    private BuildResult build() throws IOException {
        return SiteGenerator.create(site.content).build(site.options);
    }

    @Test
    void nothingIsWrittenWhereNothingHasChanged() throws IOException {
        BuildResult first = build();
        assertFalse(first.unchanged());
        SortedMap<String, byte[]> published = Output.read(site.output);
        FileTime time = Files.getLastModifiedTime(site.output);

        BuildResult second = build();

        assertTrue(second.unchanged());
        assertTrue(second.published());
        assertEquals(first.diagnostics(), second.diagnostics());
        assertEquals(
                List.of(first.reports(), first.files(), first.bytes()),
                List.of(second.reports(), second.files(), second.bytes()));
        assertEquals(time, Files.getLastModifiedTime(site.output));
        Output.assertSame(published, Output.read(site.output));
    }

    @Test
    void onlyWhatDependsOnTheChangeIsMadeAnew() throws IOException {
        build();
        String report = "reports/work/2022/county.md";
        for (String sentence : List.of("再说一句。", "再说两句。", "再说一句。")) {
            SortedMap<String, byte[]> before = Output.read(site.output);
            site.put(report, site.text(report) + "\n" + sentence + "\n");
            long kept = build().kept();

            SortedMap<String, byte[]> after = Output.read(site.output);
            Set<String> changed = new TreeSet<>(after.keySet());
            changed.removeIf(path -> Arrays.equals(before.get(path), after.get(path)));
            // The manifest is no file of the site, and the third sentence is in the index already.
            assertEquals(after.size() - changed.size(), kept, changed.toString());
            assertTrue(changed.remove("work/2022/county.html") && changed.remove("manifest.json"), changed.toString());
            assertTrue(changed.stream().allMatch(path -> path.startsWith("search/1/p")), changed.toString());
        }
        int count = Output.read(site.output).size() - 1;
        site.put("theme/assets/site.css", "p { margin: 0 }\n");
        assertEquals(count - 1, build().kept());
    }

    @Test
    void aFigureIsMadeAnewWhereItIsShown() throws IOException {
        build();
        List<String> others = List.of(
                "years/2022.html",
                "data/years/2022.xlsx",
                "indicators/review.closed.html",
                "data/indicators/review.closed.json");
        List<String> own = List.of("years/2021.html", "data/years/2021.csv", "indicators/review.rate.html");
        List<FileTime> before = times(others);
        List<FileTime> old = times(own);
        String report = "reports/open/2021/justice.md";

        site.put(report, site.text(report).replaceFirst("\\[\\d+", "[12"));
        build();

        assertEquals(before, times(others));
        assertTrue(times(own).stream().noneMatch(old::contains), own.toString());
    }

    private List<FileTime> times(List<String> files) throws IOException {
        List<FileTime> times = new ArrayList<>();
        for (String file : files) {
            times.add(Files.getLastModifiedTime(site.output.resolve(file)));
        }
        return times;
    }

    /** Number of documents at which the index of their search is put together from several pieces. */
    @Test
    void theIndexOfManyReportsIsThatOfACleanBuild() throws IOException {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20261126));
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder organizations = new StringBuilder();
        for (int organization = 0; organization < 130; organization++) {
            organizations.append("b%d: {name: 示例县第%d局, kind: department}\n".formatted(organization, organization));
            for (int year = 2001; year <= 2020; year++) {
                files.put("reports/work/%d/b%d.md".formatted(year, organization), text(year, random));
            }
        }
        files.put("organizations.yaml", bytes(organizations.toString()));
        files.put("site.yaml", bytes("name: 示例县人民政府\ncolumns: {work: {name: 年度工作报告}}\n"));
        BuildOptions options = BuildOptions.into(temp.resolve("many"));
        SiteGenerator.create(ContentSource.ofFiles(files)).build(options);
        for (int step = 0; step < 4; step++) {
            int year = 2001 + random.nextInt(20);
            if (step == 2) {
                // All documents behind it have other numbers now.
                files.remove("reports/work/%d/b%d.md".formatted(year, random.nextInt(130)));
            } else {
                files.put("reports/work/%d/b%d.md".formatted(year, random.nextInt(130)), text(year, random));
            }
            SiteGenerator generator = SiteGenerator.create(ContentSource.ofFiles(files));
            int kept = generator.build(options).kept();
            Path clean = temp.resolve("clean");
            int all = generator.build(BuildOptions.into(clean).withReuse(false)).files();
            Output.assertSame(Output.read(clean), Output.read(temp.resolve("many")));
            assertTrue(step == 2 || all - kept < 60, kept + " of " + all);
        }
    }

    private static byte[] text(int year, Random random) {
        String words =
                random.ints(20, 0x4E00, 0x4F00).mapToObj(Character::toString).collect(Collectors.joining());
        return bytes("---\ntitle: 报告\ndate: %d-01-20\n---\n全文：%s。\n".formatted(year + 1, words));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDocumentThatIsDamagedInTheSpoolIsParsedAnew() throws IOException {
        build();
        SortedMap<String, byte[]> published = Output.read(site.output);
        Path segment = temp.resolve(".site.site-gen/spool/segment-0");
        byte[] bytes = Files.readAllBytes(segment);
        for (int i = 0; i < bytes.length; i += 7) {
            bytes[i] ^= 1;
        }
        Files.write(segment, bytes);
        Files.delete(site.output.resolve("index.html"));
        assertTrue(build().published());
        Output.assertSame(published, Output.read(site.output));
    }

    @Test
    void whoWantsItBuiltAnewGetsIt() throws IOException {
        build();
        site.options = site.options.withReuse(false);
        assertFalse(build().unchanged());
    }

    @Test
    void aSiteThatWasTouchedIsMendedWhateverItsTimesSay() throws IOException {
        build();
        SortedMap<String, byte[]> published = Output.read(site.output);
        Path page = site.output.resolve("work/2022/county.html");
        FileTime time = Files.getLastModifiedTime(page);
        String text = Files.readString(page);
        Files.writeString(page, text.replace('2', '3'));
        Files.setLastModifiedTime(page, time);

        assertFalse(build().unchanged());
        Output.assertSame(published, Output.read(site.output));
    }

    @Test
    void aDamagedNoteIsNoNote() throws IOException {
        build();
        Path note = temp.resolve(".site.site-gen/note");
        byte[] bytes = Files.readAllBytes(note);
        for (int place : List.of(0, bytes.length / 2, bytes.length - 1)) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 1;
            Files.write(note, damaged);
            assertFalse(build().unchanged(), "byte " + place);
        }
        Files.write(note, new byte[0]);
        assertFalse(build().unchanged());
        assertTrue(build().unchanged());
    }
}
