package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Edit.Effect;
import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    /**
     * Statements that no edit here needs alone: the program does not change while it runs, and for the others an edit that touches
     * nothing else has yet to be found. None may be added without a reason.
     */
    private static final Set<String> UNSHOWN = Set.of(
            "SearchShard program",
            "SimplifiedCharacters program",
            "AuthorPage files",
            "AuthorPage links",
            "ColumnPage total",
            "IndicatorPage total",
            "OrganizationPage failuresOf",
            "OrganizationPage options",
            "OrganizationPage periods",
            "ReportPage attachments",
            "ReportPage checks",
            "ReportPage links",
            "SearchDocuments headings",
            "SearchDocuments total",
            "SearchNames configuration",
            "SearchNames frame",
            "SearchNames total",
            "ThemeFile frame",
            "YearPage totals");

    /** Edits that touch little each, and all kinds together. */
    private static final Set<String> TELLING = Set.of(
            "a description",
            "a column that is empty",
            "a page",
            "a figure of another column that turns a verdict",
            "line ends and BOM of a table",
            "a break of an indicator",
            "the name of an indicator",
            "a figure of the front matter",
            "a cell of an own form",
            "the style sheet",
            "a date",
            "a title",
            "a digit in a sentence",
            "the accent",
            "the address of the site",
            "the day that counts as today",
            "a report more",
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

    @TempDir
    Path temp;

    /** A file that leaves out a statement of its kind, by number. */
    private final class Lossy implements SiteFile {

        private final SiteFile file;
        private final String kind;
        private final int dropped;

        Lossy(SiteFile file, int dropped) {
            this.file = file;
            this.kind = file.getClass().getSimpleName();
            this.dropped = dropped;
            kinds.put(file.path().value(), kind);
        }

        private <T> T without(Class<T> type, T receiver) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (number(method.getName()) != dropped) {
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
        return Kinds.OF_EVERY_SITE.replaced(kind -> site -> kind.files(site).stream()
                .map(file -> new Lossy(file, statement))
                .toList());
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
        List<Edit> edits = Edit.all().stream()
                .filter(edit -> TELLING.contains(edit.name()))
                .toList();
        assertEquals(TELLING.size(), edits.size());
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            for (Edit edit : edits) {
                Map<String, byte[]> good = site.files();
                BuildOptions options = site.options;
                if (edit.action().on(site, random) instanceof Effect.Impossible) {
                    continue;
                }
                Optional<SortedMap<String, byte[]>> after = clean(site);
                if (after.isEmpty()) {
                    site.restore(good);
                    site.options = options;
                } else if (!open.isEmpty()) {
                    open.removeAll(needed(site, open, before, after.get()));
                    before = after.get();
                }
            }
        }
        statements.forEach((kind, all) -> assertTrue(all.size() <= MOST_STATEMENTS, kind));
        open.removeAll(UNSHOWN);
        assertEquals(Set.of(), open);
    }

    /** The statements without which a build leaves a file as it was before. */
    private Set<String> needed(
            EditedSite site, Set<String> open, SortedMap<String, byte[]> before, SortedMap<String, byte[]> after)
            throws IOException {
        Set<String> changed = after.keySet().stream()
                .filter(path -> !Arrays.equals(before.get(path), after.get(path)))
                .map(kinds::get)
                .collect(Collectors.toSet());
        Set<String> needed = new HashSet<>();
        for (int dropped = 0; dropped < MOST_STATEMENTS; dropped++) {
            int number = dropped;
            Set<String> tried = changed.stream()
                    .map(kind -> statement(kind, number))
                    .filter(open::contains)
                    .collect(Collectors.toSet());
            if (!tried.isEmpty()) {
                build(site, without(number), kindsWithout(number));
                SortedMap<String, byte[]> lossy = Output.read(without(number));
                after.keySet().stream()
                        .filter(path -> !Arrays.equals(after.get(path), lossy.get(path)))
                        .map(path -> statement(kinds.get(path), number))
                        .forEach(needed::add);
            }
        }
        return needed;
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
        ClassLoader themes = StatedInputsTest.class.getClassLoader();
        BuildSetup setup = new BuildSetup(
                ContentSource.ofDirectory(site.content),
                themes,
                OwnChecks.of(List.of(), themes),
                all,
                BuildListener.SILENT,
                site.options.withOutput(output).withReuse(!output.equals(site.output)));
        return new SiteBuild(setup, Optional.of(site.content), Profiler.OFF).publish(output);
    }
}
