package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.source.ContentSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A check of any content of an author's file ends soon, with problems at places that are in their files and never with an
 * exception. Inputs that lead to another set of problems are kept and changed further. {@code -Dsite-gen.test.seed=} decides on
 * the inputs, {@code -Dfuzz.minutes=} on how long each reader is tried instead of a small number of inputs.
 */
class FuzzTest {

    private static final int INPUTS = 300;
    /** The processor time after which a reader hangs; a machine that does other work as well does not count. */
    private static final Duration HANGS_AFTER = Duration.ofSeconds(30);

    /** The same by the clock, for a reader that waits. */
    private static final Duration WAITS_AFTER = Duration.ofMinutes(10);

    /** A workbook's places are its rows and columns. */
    private static final int ROWS = 1 << 20;

    private final long seed = Long.getLong("site-gen.test.seed", 20261128);
    private final long minutes = Long.getLong("fuzz.minutes", 0);

    @ParameterizedTest
    @EnumSource
    void noInputBreaksItsReader(FuzzedFile file) throws Exception {
        Mutator mutator = new Mutator(seed + file.ordinal(), file.tokens);
        List<String> corpus = new ArrayList<>(file.seeds());
        Set<String> known = new HashSet<>();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
            for (String input : corpus) {
                known.add(outcome(file.content(input, mutator), thread, input));
            }
            for (int count = 0; minutes > 0 ? System.nanoTime() < end : count < INPUTS; count++) {
                String input = mutator.mutate(mutator.any(corpus), corpus);
                if (known.add(outcome(file.content(input, mutator), thread, input))) {
                    corpus.add(input);
                }
            }
            assertTrue(known.size() > 1, known::toString);
        } finally {
            thread.shutdownNow();
        }
    }

    /** The reports on a site by which inputs are distinguished. */
    static String outcome(Map<String, byte[]> content, ExecutorService thread, String input) throws Exception {
        Future<BuildResult> check = thread.submit(() -> SiteGenerator.create(ContentSource.ofFiles(content))
                .withThemesFrom(new Themes(content))
                .check(BuildOptions.defaults().withThreads(1)));
        try {
            BuildResult report = result(check);
            report.diagnostics().forEach(diagnostic -> assertPlaced(diagnostic, content, input));
            Set<String> codes = new TreeSet<>();
            report.diagnostics().forEach(d -> codes.add(d.code().id()));
            return report.reports() + " " + codes;
        } catch (ExecutionException e) {
            throw new AssertionError(escaped(input), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("hangs: " + escaped(input), e);
        }
    }

    private static BuildResult result(Future<BuildResult> check) throws Exception {
        Duration begin = processorTime();
        for (int seconds = 0; ; seconds++) {
            try {
                return check.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                boolean hangs = processorTime().minus(begin).compareTo(HANGS_AFTER) > 0;
                if (hangs || seconds > WAITS_AFTER.toSeconds()) {
                    throw e;
                }
            }
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The themes of the tests, and one that is among the files. */
    private static final class Themes extends ClassLoader {

        private final Map<String, byte[]> files;

        Themes(Map<String, byte[]> files) {
            super(FuzzTest.class.getClassLoader());
            this.files = files;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name);
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }

    private static void assertPlaced(Diagnostic diagnostic, Map<String, byte[]> content, String input) {
        SourcePosition position = diagnostic.position();
        String reported = diagnostic.format(Locale.ENGLISH) + "\n" + escaped(input);
        assertTrue(diagnostic.format(Locale.CHINESE).length() < 10 * input.length() + 10_000, reported);
        if (position.line() == 0) {
            assertEquals(0, position.column(), reported);
            return;
        }
        Map<String, byte[]> files = new TreeMap<>();
        // Names are composed where they are read.
        content.forEach((path, bytes) -> files.put(Normalizer.normalize(path, Normalizer.Form.NFC), bytes));
        assertTrue(files.containsKey(position.path()), reported);
        if (position.path().endsWith(".xlsx")) {
            assertTrue(position.line() <= ROWS && position.column() <= 1 << 14, reported);
            return;
        }
        String[] lines = new String(files.get(position.path()), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        assertTrue(position.line() <= lines.length, reported);
        assertTrue(position.column() <= lines[position.line() - 1].length() + 1, reported);
    }

    /** A text as a literal of Java. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"', '\\' -> escaped.append('\\').append(c);
                default ->
                    escaped.append(
                            c < ' ' || c >= 0x7f && c < 0x3000 || c >= 0xd800 && c < 0xe000 || c > 0xfff0
                                    ? "\\u%04x".formatted((int) c)
                                    : String.valueOf(c));
            }
        }
        return escaped.append('"').toString();
    }
}
