package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Edit.Effect;
import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.OutputFile;
import dev.sitegen.build.SiteOutput;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.check.OwnChecks;
import dev.sitegen.internal.kind.Kinds;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.SiteBuild;
import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The inputs that kinds of output state are needed: a build that leaves one out publishes, after some edit, a file that a clean
 * build makes otherwise. Several builds follow the same edits; each leaves out one statement of every kind.
 */
class StatedInputsTest {

    /** No kind states more than this. */
    private static final int MOST_STATEMENTS = 6;

    private static final int ROUNDS = 2;

    /** Statements that only a site with many reports needs. */
    private static final Set<String> OF_LONG_LISTS = Set.of("ColumnPage total", "SearchDocuments total");

    /** Edits that touch little each, and all kinds together. */
    private static final Set<String> TELLING = Set.of(
            "a description",
            "a column that is empty",
            "a page",
            "a figure that sums of other years lack",
            "a figure of an organization below that a failed check shows",
            "a figure of another column that turns a verdict",
            "line ends and BOM of a table",
            "a break of an indicator",
            "the name of an indicator",
            "a figure of the front matter",
            "a cell of an own form",
            "another theme",
            "the style sheet",
            "a date",
            "a title",
            "a digit in a sentence",
            "the accent",
            "the address of the site",
            "the day that counts as today",
            "the next day",
            "a sentence of a page",
            "the id of a heading that is linked to",
            "a file that is attached from elsewhere",
            "a report more",
            "a report on a year that no other is on",
            "a report removed",
            "a heading that is linked to",
            "an attachment",
            "totals of an indicator",
            "an organization that is exempt",
            "a report of another year",
            "a file added to the theme",
            "a template");

    private final Random random = new Random(20240218);

    /** The statements of each kind, in the order in which they were made first. */
    private final Map<String, List<String>> statements = new ConcurrentHashMap<>();

    /** The kind of the file at each address. */
    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    /** Number of the pages that the program has of its own, which no fact of the site says. */
    private int ownPages = 1;

    @TempDir
    Path temp;

    /** A file that leaves out statements of its kind. */
    private final class Lossy implements SiteFile {

        private final SiteFile file;
        private final String kind;
        private final IntPredicate dropped;

        /** @param dropped decides by the number of a statement */
        Lossy(SiteFile file, IntPredicate dropped) {
            this.file = file;
            this.kind = file.getClass().getSimpleName();
            this.dropped = dropped;
            kinds.put(file.path().value(), kind);
        }

        private <T> T without(Class<T> type, T receiver) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (!dropped.test(number(method.getName()))) {
                            try {
                                method.invoke(receiver, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                        return proxy;
                    }));
        }

        private int number(String statement) {
            List<String> known = statements.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()));
            synchronized (known) {
                if (!known.contains(statement)) {
                    known.add(statement);
                }
                return known.indexOf(statement);
            }
        }

        @Override
        public void shows(ShownFacts facts) {
            file.shows(without(ShownFacts.class, facts));
        }

        @Override
        public void reads(OwnInputs inputs) throws IOException {
            file.reads(without(OwnInputs.class, inputs));
        }

        @Override
        public SitePath path() {
            return file.path();
        }

        @Override
        public Optional<SourcePosition> origin() {
            return file.origin();
        }

        @Override
        public boolean isVisited() {
            return file.isVisited();
        }

        @Override
        public Optional<LocalDateTime> changed(ChangeDates dates) {
            return file.changed(dates);
        }

        @Override
        public Rendered render(RenderContext context) throws IOException {
            return file.render(context);
        }
    }

    private Kinds kindsWithout(int statement) {
        return kinds(file -> new Lossy(file, number -> number == statement));
    }

    private Kinds kinds(UnaryOperator<SiteFile> lossy) {
        SiteOutput own = site -> IntStream.range(0, ownPages)
                .mapToObj(
                        page -> OutputFile.page(SitePath.of("own/" + page + ".html"), "第" + ownPages + "页", "<p>一</p>"))
                .toList();
        SiteOutput list = site -> List.of(OutputFile.of(SitePath.of("own.txt"), new byte[ownPages]));
        return Kinds.with(List.of(own, list), StatedInputsTest.class.getClassLoader())
                .replaced(kind -> site -> kind.files(site).stream().map(lossy).toList());
    }

    /** All edits that are made, and one of what the program has of its own. */
    private List<Edit> edits() {
        List<Edit> edits = Edit.all().stream()
                .filter(edit -> TELLING.contains(edit.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        assertEquals(TELLING.size(), edits.size());
        edits.add(new Edit("a page of the program", (site, random) -> {
            ownPages++;
            return Edit.changes();
        }));
        return edits;
    }

    @Test
    void noneIsStatedInVain() throws IOException {
        EditedSite site = new EditedSite(temp);
        SortedMap<String, byte[]> before = clean(site).orElseThrow();
        for (int dropped = 0; dropped < MOST_STATEMENTS; dropped++) {
            build(site, without(dropped), kindsWithout(dropped));
        }
        SortedSet<String> open = new TreeSet<>();
        statements.forEach((kind, all) -> all.forEach(statement -> open.add(kind + " " + statement)));
        open.removeAll(OF_LONG_LISTS);
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            for (Edit edit : edits()) {
                Map<String, byte[]> good = site.files();
                BuildOptions options = site.options;
                if (edit.action().on(site, random) instanceof Effect.Impossible) {
                    continue;
                }
                Optional<SortedMap<String, byte[]>> after = clean(site);
                if (after.isEmpty()) {
                    site.restore(good);
                    site.options = options;
                } else {
                    open.removeAll(needed(site, open, before, after.get()));
                    before = after.get();
                }
            }
        }
        statements.forEach((kind, all) -> assertTrue(all.size() <= MOST_STATEMENTS, kind));
        assertEquals(Set.of(), open);
    }

    /** The statements without which a build leaves a file as it was before. */
    private Set<String> needed(
            EditedSite site, Set<String> open, SortedMap<String, byte[]> before, SortedMap<String, byte[]> after)
            throws IOException {
        Set<String> needed = new HashSet<>();
        for (int dropped = 0; dropped < MOST_STATEMENTS; dropped++) {
            int number = dropped;
            if (statements.keySet().stream()
                    .map(kind -> statement(kind, number))
                    .noneMatch(open::contains)) {
                continue;
            }
            // Whatever has changed: a build that is left out would make the next one make everything anew.
            build(site, without(number), kindsWithout(number));
            SortedMap<String, byte[]> lossy = Output.read(without(number));
            after.keySet().stream()
                    .filter(path -> !Arrays.equals(before.get(path), after.get(path)))
                    .filter(path -> !Arrays.equals(after.get(path), lossy.get(path)))
                    .map(path -> statement(kinds.get(path), number))
                    .forEach(needed::add);
        }
        return needed;
    }

    @Test
    void theLengthOfAListIsNeeded() throws IOException {
        Map<String, byte[]> files = manyReports();
        Path lossy = temp.resolve("lossy");
        Kinds withoutTotal = kinds(file -> new Lossy(
                file,
                number -> statement(file.getClass().getSimpleName(), number).endsWith(" total")));
        build(ContentSource.ofFiles(files), lossy, withoutTotal);
        // One entry more than a search divides finely, and the last of the longest list.
        files.put("reports/work/1900/b0.md", bytes(EditedContent.report(1900, "平稳。")));
        build(ContentSource.ofFiles(files), lossy, withoutTotal);
        Path clean = temp.resolve("clean");
        build(ContentSource.ofFiles(files), clean, kinds(UnaryOperator.identity()));
        SortedMap<String, byte[]> without = Output.read(lossy);
        assertEquals(
                OF_LONG_LISTS,
                Output.read(clean).entrySet().stream()
                        .filter(file -> !Arrays.equals(file.getValue(), without.get(file.getKey())))
                        .flatMap(file -> Optional.ofNullable(kinds.get(file.getKey())).stream())
                        .map(kind -> kind + " total")
                        .collect(Collectors.toSet()));
    }

    /** A site whose search has 1,500 entries: organizations, a column and reports. */
    private static Map<String, byte[]> manyReports() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("site.yaml", bytes("name: 示例县人民政府\ncolumns: {work: {name: 年度工作报告}}\n"));
        StringBuilder organizations = new StringBuilder();
        int entries = 1;
        for (int number = 0; entries < 1_500; number++) {
            organizations.append("b%d: {name: 示例县第%d局, kind: department}\n".formatted(number, number));
            entries++;
            for (int year = 1970; year < 2020 && entries < 1_500; year++) {
                files.put("reports/work/%d/b%d.md".formatted(year, number), bytes(EditedContent.report(year, "平稳。")));
                entries++;
            }
        }
        files.put("organizations.yaml", bytes(organizations.toString()));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A statement of a kind; that of the manifest, which is no kind, is none. */
    private String statement(String kind, int number) {
        List<String> all = kind == null ? List.of() : statements.getOrDefault(kind, List.of());
        return number < all.size() ? kind + " " + all.get(number) : "";
    }

    private Path without(int number) {
        return temp.resolve("without-" + number);
    }

    /** The files of a clean build; empty if something is wrong with the site. */
    private Optional<SortedMap<String, byte[]>> clean(EditedSite site) throws IOException {
        return build(site, site.output, kindsWithout(-1)).published()
                ? Optional.of(Output.read(site.output))
                : Optional.empty();
    }

    private static BuildResult build(EditedSite site, Path output, Kinds all) throws IOException {
        BuildOptions options = site.options.withOutput(output).withReuse(!output.equals(site.output));
        return build(ContentSource.ofDirectory(site.content), Optional.of(site.content), options, all);
    }

    private static void build(ContentSource content, Path output, Kinds all) throws IOException {
        assertTrue(
                build(content, Optional.empty(), BuildOptions.into(output), all).published());
    }

    private static BuildResult build(ContentSource content, Optional<Path> directory, BuildOptions options, Kinds all)
            throws IOException {
        ClassLoader themes = StatedInputsTest.class.getClassLoader();
        BuildSetup setup =
                new BuildSetup(content, themes, OwnChecks.of(List.of(), themes), all, BuildListener.SILENT, options);
        return new SiteBuild(setup, directory, Profiler.OFF)
                .publish(options.output().orElseThrow());
    }
}
