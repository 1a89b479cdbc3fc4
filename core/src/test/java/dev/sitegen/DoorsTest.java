package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildListener.Stage;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.check.OwnChecks;
import dev.sitegen.internal.kind.Kinds;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.SiteBuild;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doors between the call of the library and the bytes of a page, which ARCHITECTURE.md lists: few, and no others. */
class DoorsTest {

    private static final int MOST = 10;

    private static final Pattern LIST = Pattern.compile("(?s)\nTen doors lie .*?: (.*?)\\. None of them");
    private static final Pattern DOOR = Pattern.compile("`(\\w+)\\.\\w+`");

    @TempDir
    Path temp;

    /** A page that notes by which classes its view is asked for. */
    private record Watched(Page page, AtomicReference<List<String>> callers) implements Page {

        @Override
        public Rendering rendering(PageParts parts) throws IOException {
            callers.set(classes());
            return page.rendering(parts);
        }

        @Override
        public PageView view(PageParts parts) throws IOException {
            return page.view(parts);
        }

        @Override
        public Layout layout() {
            return page.layout();
        }

        @Override
        public SitePath path() {
            return page.path();
        }

        @Override
        public void shows(ShownFacts facts) {
            page.shows(facts);
        }
    }

    /** The classes that are under way, the outermost first; the threads are no doors, nor are the tests. */
    private static List<String> classes() {
        List<String> names = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith("dev.sitegen.") && !name.contains("Test"))
                        .filter(name -> !name.startsWith("dev.sitegen.internal.base."))
                        .map(name -> name.replaceFirst("\\$.*", ""))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new)));
        Collections.reverse(names);
        return names;
    }

    @Test
    void areThoseOfTheDocument() throws IOException {
        List<String> listed = listed();
        assertTrue(listed.size() <= MOST, listed::toString);

        AtomicReference<List<String>> outside = new AtomicReference<>(List.of());
        BuildListener listener = (stage, done, total) -> {
            if (stage == Stage.RENDER) {
                outside.set(classes());
            }
        };
        SiteGenerator.create(Content.oneReport().source())
                .withListener(listener)
                .build(BuildOptions.into(temp.resolve("site")));
        AtomicReference<List<String>> inside = new AtomicReference<>(List.of());
        build(inside);

        Set<String> passed = new LinkedHashSet<>(outside.get());
        passed.remove("Progress");
        passed.addAll(inside.get());
        passed.add("ReportPage");
        passed.addAll(List.of("Templates", "Publication"));
        assertEquals(Set.copyOf(listed), passed);
    }

    /** Builds a site whose report is watched. */
    private void build(AtomicReference<List<String>> callers) throws IOException {
        ClassLoader themes = DoorsTest.class.getClassLoader();
        Kinds kinds = Kinds.OF_EVERY_SITE.replaced(kind -> site -> kind.files(site).stream()
                .map(file ->
                        file.path().value().equals("work/2023/office.html") ? new Watched((Page) file, callers) : file)
                .toList());
        Path output = temp.resolve("watched");
        BuildSetup setup = new BuildSetup(
                Content.oneReport().source(),
                themes,
                OwnChecks.of(List.of(), themes),
                kinds,
                BuildListener.SILENT,
                BuildOptions.into(output));
        assertTrue(new SiteBuild(setup, Optional.empty(), Profiler.OFF)
                .publish(output)
                .published());
    }

    private static List<String> listed() throws IOException {
        Path document = Path.of(System.getProperty("basedir", "")).resolve("../ARCHITECTURE.md");
        Matcher list = LIST.matcher(Files.readString(document, StandardCharsets.UTF_8));
        assertTrue(list.find());
        return DOOR.matcher(list.group(1)).results().map(door -> door.group(1)).toList();
    }
}
