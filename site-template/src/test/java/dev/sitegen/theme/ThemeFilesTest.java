package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict;
import dev.sitegen.view.PageView;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The things a template may do; and that nothing of the theme is missing or left over. */
class ThemeFilesTest {

    /** All built-ins the theme needs; anything that sorts, filters, computes or undoes the escaping is not among them. */
    private static final Set<String> BUILT_INS = Set.of("length", "size", "no_esc");

    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([A-Za-z_]+)");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "<#(setting|noautoesc|noescape|outputformat|assign|global|local|function|attempt|ftl|visit|recurse)\\b"
                    + "|\\.(now|data_model|vars|get_optional_template)\\b"
                    + "|\\?\\?"
                    + "|[\\w)\\]]!(?!=)");
    private static final Pattern WORD = Pattern.compile("site\\.text\\.(\\w+)");
    private static final Path LIBRARY = Path.of(System.getProperty("basedir", ""), "..", "core", "src", "main", "java");
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");
    /** Beginnings of the words whose names the library composes from those of constants. */
    private static final Set<String> COMPOSED = Set.of("checksSummary", "identity", "outcome", "reason");

    private static final Pattern ASSET = Pattern.compile("\\$\\{(?:page\\.frame\\.)?base}theme/([^\"]+)");
    private static final Pattern INLINE = Pattern.compile(
            "<style\\b[^>]*>|\\sstyle\\s*=(?!=)|\\son[a-z]+\\s*=(?!=)"
                    + "|<script(?![^>]*\\ssrc=)(?! type=\"application/ld\\+json\">)[^>]*>|javascript:|=\"data:",
            Pattern.CASE_INSENSITIVE);
    /** A file that is made for each site: its colour. */
    private static final String ACCENT = "accent.css";

    private static final int MOST_LINES = 75;

    @Test
    void templatesUseOnlyHarmlessBuiltIns() throws IOException {
        assertEquals(
                List.of(),
                found(BUILT_IN)
                        .filter(use -> !BUILT_INS.contains(use.match().group(1)))
                        .toList());
    }

    @Test
    void templatesNeitherComputeNorHideWhatIsMissing() throws IOException {
        assertEquals(List.of(), found(FORBIDDEN).toList());
    }

    @Test
    void onlyTheXAndTheFactsForMachinesArePrintedUnescaped() throws IOException {
        assertEquals(
                List.of(
                        "layouts/report.ftlh: ${page.contentHtml?no_esc}",
                        "layouts/text.ftlh: ${page.contentHtml?no_esc}",
                        "partials/head.ftlh: <script"
                                + " type=\"application/ld+json\">${page.frame.head.jsonLd?no_esc}</script>"),
                found(Pattern.compile("[^\\n]*no_esc[^\\n]*"))
                        .map(Use::toString)
                        .toList());
    }

    /** A site may forbid everything in its pages that is no text: style, script, handlers, pictures. */
    @Test
    void templatesHaveNoStyleScriptOrHandlerOfTheirOwn() throws IOException {
        assertEquals(List.of(), found(INLINE).toList());
    }

    @Test
    void scriptsSetNoStyleAsText() throws IOException {
        Pattern setting = Pattern.compile("setAttribute\\('(style|on\\w+)'|innerHTML|outerHTML|insertAdjacentHTML"
                + "|document\\.write|\\beval\\(|new Function|cssText");
        List<String> scripts = Theme.files("assets").stream()
                .filter(asset -> asset.endsWith(".js"))
                .toList();
        assertFalse(scripts.isEmpty());
        for (String asset : scripts) {
            assertEquals(
                    List.of(),
                    setting.matcher(Theme.text("assets/" + asset))
                            .results()
                            .map(MatchResult::group)
                            .toList(),
                    asset);
        }
    }

    @Test
    void templatesAreShort() throws IOException {
        for (String template : templates()) {
            long lines = Theme.text(template).lines().count();
            assertEquals(Math.min(lines, MOST_LINES), lines, template);
        }
    }

    @Test
    void everyKindOfPageHasALayoutAndNoLayoutIsLeftOver() throws Exception {
        Set<String> layouts = pageViews().map(ThemeFilesTest::layout).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                List.copyOf(layouts),
                Theme.files("layouts").stream()
                        .map(file -> file.replace(".ftlh", ""))
                        .sorted()
                        .toList());
        assertEquals(layouts, SampleViews.full().keySet());
        assertEquals(layouts, SampleViews.empty().keySet());
    }

    @Test
    void languagesHaveTheSameWords() throws IOException {
        assertEquals(List.of("en.properties", "zh-CN.properties"), Theme.files("messages"));
        assertEquals(Theme.words("zh-CN").keySet(), Theme.words("en").keySet());
    }

    @Test
    void noWordIsDefinedTwice() throws IOException {
        for (String file : Theme.files("messages")) {
            List<String> keys = Theme.text("messages/" + file)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .sorted()
                    .toList();
            assertEquals(List.copyOf(new TreeSet<>(keys)), keys, file);
        }
    }

    @Test
    void everyWordUsedIsDefined() throws IOException {
        Set<String> words = Theme.words("zh-CN").keySet();

        assertEquals(
                List.of(),
                found(WORD).filter(use -> !words.contains(use.match().group(1))).toList());
    }

    @Test
    void everyWordDefinedIsUsed() throws IOException {
        Set<String> used = found(WORD).map(use -> use.match().group(1)).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> library = Files.walk(LIBRARY)) {
            for (Path file : library.filter(Files::isRegularFile).toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(word -> used.add(word.group(1)));
            }
        }

        assertEquals(
                List.of(),
                Theme.words("zh-CN").keySet().stream()
                        .filter(word -> !used.contains(word))
                        .filter(word -> COMPOSED.stream().noneMatch(word::startsWith))
                        .toList());
    }

    @Test
    void wordsHaveTheSamePlaceholders() throws IOException {
        Map<String, String> english = Theme.words("en");

        Theme.words("zh-CN").forEach((key, word) -> assertEquals(places(word), places(english.get(key)), key));
    }

    private static Set<String> places(String word) {
        return Pattern.compile("\\{\\d}")
                .matcher(word)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOutcomeAndReasonHasItsWords() throws IOException {
        Set<String> words = Theme.words("zh-CN").keySet();
        Stream<String> outcomes = Stream.of(Outcome.values()).map(outcome -> "outcome" + camel(outcome.name()));
        Stream<String> reasons = Stream.of(Verdict.Reason.values()).map(reason -> "reason" + camel(reason.name()));

        assertEquals(
                List.of(),
                Stream.concat(outcomes, reasons)
                        .filter(key -> !words.contains(key))
                        .toList());
    }

    /** {@code NOT_ASSESSABLE} as {@code NotAssessable}. */
    private static String camel(String constant) {
        return Stream.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    @Test
    void themeListsItsAssets() throws IOException {
        List<String> listed = Theme.text("theme.yaml")
                .lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .toList();

        assertEquals(Theme.files("assets"), listed);
        assertEquals(
                List.of(),
                found(ASSET)
                        .map(use -> use.match().group(1))
                        .filter(asset -> !listed.contains(asset) && !asset.equals(ACCENT))
                        .toList());
    }

    private record Use(String template, MatchResult match) {

        @Override
        public String toString() {
            return template + ": " + match.group();
        }
    }

    private static Stream<Use> found(Pattern pattern) throws IOException {
        Stream.Builder<Use> uses = Stream.builder();
        for (String template : templates()) {
            String text = Theme.text(template);
            pattern.matcher(text)
                    .results()
                    .map(match -> new Use(template, match))
                    .forEach(uses);
        }
        return uses.build();
    }

    private static List<String> templates() throws IOException {
        return Theme.files("").stream().filter(file -> file.endsWith(".ftlh")).toList();
    }

    /** The records of the view package that are pages, wherever that package lies: in a folder or in a jar. */
    private static Stream<Class<?>> pageViews() throws IOException, URISyntaxException {
        URI uri = PageView.class.getResource("PageView.class").toURI();
        if (!uri.getScheme().equals("jar")) {
            return pageViews(Path.of(uri).getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return pageViews(jar.getPath("/dev/sitegen/view"));
        }
    }

    private static Stream<Class<?>> pageViews(Path folder) throws IOException {
        Stream.Builder<Class<?>> views = Stream.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (String file : files.map(path -> path.getFileName().toString()).toList()) {
                views.add(view(file));
            }
        }
        return views.build().filter(type -> type.isRecord() && PageView.class.isAssignableFrom(type));
    }

    private static Class<?> view(String file) {
        try {
            return Class.forName(PageView.class.getPackageName() + "." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** ReportView is drawn by report, NotFoundView by not-found, TextPageView by text. */
    private static String layout(Class<?> view) {
        return view.getSimpleName()
                .replaceAll("(Page)?View$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
