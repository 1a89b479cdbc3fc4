package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Edit.Effect;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.internal.preview.OpenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Agreement after every edit: a build over an older one and a site that stays open have the bytes and the problems of a clean build, and
 * the edit has the effect it must have. All edits there are take turns, in an order that {@code -Dsite-gen.test.seed=} decides on;
 * {@code -Dsite-gen.test.edits=} is how many are made.
 */
class RandomEditsTest {

    private final Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
    private final List<Edit> edits = Edit.all();
    private final Deque<Edit> turn = new ArrayDeque<>();

    @TempDir
    Path temp;

    /** A site as a clean build makes it. */
    private record Clean(BuildResult report, SortedMap<String, byte[]> files) {}

    @Test
    void equalsACleanBuildAfterEveryEdit() throws IOException {
        int steps = Integer.getInteger("site-gen.test.edits", edits.size());
        Set<Edit> made = new HashSet<>();
        EditedSite site = new EditedSite(temp);
        Clean before = clean(site);
        assertTrue(before.report.published(), before.report.diagnostics()::toString);
        Map<String, byte[]> good = site.files();
        SiteGenerator.create(site.content).build(site.options);
        try (ShownSite shown = new ShownSite(site)) {
            for (int step = 1; step <= steps; step++) {
                Edit edit = turn();
                Effect effect = edit.action().on(site, random);
                if (effect instanceof Effect.Impossible) {
                    continue;
                }
                made.add(edit);
                String name = "edit " + step + ", " + edit;
                Clean after = agreed(site, before, shown, name);
                assertEffect(effect, before, after, name);
                if (after.report.published()) {
                    before = after;
                    good = site.files();
                } else {
                    mend(site, before, shown, good, name);
                }
            }
        }
        assertTrue(made.size() >= Math.min(steps, edits.size()) * 3 / 4, made.size() + " of " + edits.size());
    }

    /** Edits more while something is wrong; then all is as it was before. */
    private void mend(EditedSite site, Clean before, ShownSite shown, Map<String, byte[]> good, String name)
            throws IOException {
        BuildOptions options = site.options.withStrict(false);
        if (random.nextInt(4) == 0) {
            Edit edit = turn();
            edit.action().on(site, random);
            agreed(site, before, shown, name + ", then " + edit);
        }
        site.options = options;
        site.restore(good);
        Clean mended = agreed(site, before, shown, name + ", mended");
        assertEffect(Edit.neutral(), before, mended, name + ", mended");
    }

    /** The next edit; all have had their turn before one has another. */
    private Edit turn() {
        if (turn.isEmpty()) {
            List<Edit> shuffled = new ArrayList<>(edits);
            Collections.shuffle(shuffled, random);
            turn.addAll(shuffled);
        }
        return turn.remove();
    }

    /** The result of a clean build of the site, after a build over an older one and the open site were found to agree with it. */
    private Clean agreed(EditedSite site, Clean before, ShownSite shown, String name) throws IOException {
        shown.follow(random);
        BuildResult report = SiteGenerator.create(site.content).build(site.options);
        Clean clean = clean(site);
        assertEquals(clean.report.diagnostics(), report.diagnostics(), name);
        assertEquals(clean.report.published(), report.published(), name);
        SortedMap<String, byte[]> published = Output.read(site.output);
        if (clean.report.published()) {
            assertEquals(clean.report.files(), report.files(), name);
            assertEquals(clean.report.bytes(), report.bytes(), name);
            assertSame(clean.files, published, name);
        } else if (!Arrays.equals(published.get(Output.MANIFEST), before.files.get(Output.MANIFEST))) {
            // The site as it was published last, but for what was done to it from outside.
            assertEquals(before.files.keySet(), published.keySet(), name);
        }
        shown.assertIs(clean.report, clean.files, name);
        return clean;
    }

    private Clean clean(EditedSite site) throws IOException {
        Path directory = temp.resolve("clean");
        BuildResult report = SiteGenerator.create(site.content)
                .build(site.options.withOutput(directory).withReuse(false));
        SortedMap<String, byte[]> files = Output.read(directory);
        try (Stream<Path> paths = Files.walk(temp)) {
            for (Path path : paths.filter(p ->
                            !p.equals(temp) && temp.relativize(p).toString().matches("\\.?clean\\b.*"))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(path);
            }
        }
        return new Clean(report, files);
    }

    private static void assertEffect(Effect effect, Clean before, Clean after, String name) {
        List<ProblemCode> codes =
                after.report.diagnostics().stream().map(Diagnostic::code).toList();
        if (effect instanceof Effect.Breaks breaks) {
            assertFalse(after.report.published(), name);
            assertTrue(codes.contains(breaks.code()), name + ": " + codes);
        } else if (effect instanceof Effect.Changes changes) {
            assertTrue(after.report.published(), name + ": " + after.report.diagnostics());
            changes.reported().ifPresent(code -> assertTrue(codes.contains(code), name + ": " + codes));
            List<String> same = changes.files().stream()
                    .filter(path -> Arrays.equals(before.files.get(path), after.files.get(path)))
                    .toList();
            assertEquals(List.of(), same, name + ": as before");
        } else {
            assertEquals(before.report.diagnostics(), after.report.diagnostics(), name);
            assertSame(before.files, after.files, name);
        }
    }

    private static void assertSame(SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual, String name) {
        try {
            Output.assertSame(expected, actual);
        } catch (AssertionError e) {
            throw new AssertionError(name, e);
        }
    }

    /** The site as it is shown while it is edited. */
    private static final class ShownSite implements AutoCloseable {

        private final EditedSite site;
        private OpenSite open;
        private BuildOptions opened;
        /** The pages that were good last; none if there were none since it was opened. */
        private SortedMap<String, byte[]> good = new TreeMap<>();
        /** All files when they were good last, unless something was taken in since whose addresses are not known. */
        private Optional<SortedMap<String, byte[]>> before = Optional.empty();
        /** The addresses that may be others than before. */
        private final Set<String> changed = new HashSet<>();

        ShownSite(EditedSite site) throws IOException {
            this.site = site;
            open();
        }

        private void open() throws IOException {
            opened = site.options;
            open = (OpenSite) SiteGenerator.create(site.content).preview(opened);
            site.touched();
            good = new TreeMap<>();
            before = Optional.empty();
        }

        void follow(Random random) throws IOException {
            if (!opened.equals(site.options)) {
                open.close();
                open();
            } else if (random.nextInt(2) == 0) {
                site.touched();
                open.refresh().ifPresent(change -> changed.addAll(change.addresses()));
            } else {
                open.follow(site.touched());
                before = Optional.empty();
            }
        }

        /** Compares: while something is wrong, the pages that were good last are shown; files that are copied are as they are now. */
        void assertIs(BuildResult report, SortedMap<String, byte[]> files, String name) throws IOException {
            assertEquals(report.diagnostics(), open.report().diagnostics(), name + ", shown");
            assertEquals(report.published(), open.report().published(), name + ", shown");
            if (report.published()) {
                good = new TreeMap<>(files);
                good.remove(Output.MANIFEST);
                RandomEditsTest.assertSame(good, files(open.addresses()), name + ", shown");
                before.ifPresent(old -> RandomEditsTest.assertSame(others(old), others(good), name + ", refreshed"));
                before = Optional.of(new TreeMap<>(good));
                changed.clear();
                good.keySet().removeIf(address -> !address.endsWith(".html"));
            } else {
                assertTrue(open.addresses().containsAll(good.keySet()), name + ", shown");
                RandomEditsTest.assertSame(good, files(good.keySet()), name + ", shown");
            }
        }

        private SortedMap<String, byte[]> others(SortedMap<String, byte[]> all) {
            SortedMap<String, byte[]> others = new TreeMap<>(all);
            others.keySet().removeAll(changed);
            return others;
        }

        private SortedMap<String, byte[]> files(Set<String> addresses) throws IOException {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (String address : addresses) {
                files.put(address, open.file(address).orElseThrow());
            }
            return files;
        }

        @Override
        public void close() throws IOException {
            open.close();
        }
    }
}
