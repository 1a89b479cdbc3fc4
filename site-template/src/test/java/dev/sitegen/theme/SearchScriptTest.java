package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The modules of the search that need no browser, held to the examples that the library's index is held to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchScriptTest {

    private static final Path SPECS =
            Path.of(System.getProperty("basedir", ""), "..", "core", "src", "test", "resources", "spec");
    private static final List<String> MODULES = List.of("text.js", "bigrams.js", "postings.js", "snippet.js");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^@ (.*?)\n(.*?)^=>\n(.*?)(?=^@ |\\z)");

    private Scriptable scope;

    /** One example of a spec, without blank lines at its ends. */
    private record Example(String name, String input, String output) {

        private static Example of(MatchResult match) {
            return new Example(
                    match.group(1), match.group(2).strip(), match.group(3).strip());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void load() throws IOException {
        try (Context context = context()) {
            scope = context.initStandardObjects();
            for (String module : MODULES) {
                String script =
                        Files.readString(Theme.SOURCES.resolve("scripts/search").resolve(module));
                context.evaluateString(scope, script, module, 1, null);
            }
        }
    }

    private static Context context() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }

    /** Value of an expression with the names {@code text} and {@code more}, as a string. */
    private String result(String expression, String text, String more) {
        try (Context context = context()) {
            ScriptableObject.putProperty(scope, "text", text);
            ScriptableObject.putProperty(scope, "more", more);
            return Context.toString(context.evaluateString(scope, expression, "test", 1, null));
        }
    }

    static Stream<Example> examples(String file) throws IOException {
        return EXAMPLE.matcher(Files.readString(SPECS.resolve(file))).results().map(Example::of);
    }

    static Stream<Example> words() throws IOException {
        return examples("search.txt");
    }

    static Stream<Example> shards() throws IOException {
        return examples("shards.txt");
    }

    static Stream<Example> postings() throws IOException {
        return examples("postings.txt");
    }

    @ParameterizedTest
    @MethodSource("words")
    void readsWordsAsTheIndexHasThem(Example example) {
        assertEquals(example.output, result("searchText.words(text).join(' ')", example.input, ""));
    }

    @ParameterizedTest
    @MethodSource("shards")
    void looksForABigramInItsShard(Example example) {
        String shards = "text.split('\\n').map(bigram => [16, 1024, 1048576]"
                + ".map(count => bigrams.shard(bigram, count)).join(' ')).join('\\n')";
        assertEquals(example.output, result(shards, example.input, ""));
    }

    @ParameterizedTest
    @MethodSource("postings")
    void readsAListBack(Example example) {
        String documents = "text.split('\\n').map(code => Array.from(postings.decode(code, 65536))"
                + ".map((set, i) => set ? i : -1).filter(i => i >= 0).join(' ')).join('\\n')";
        assertEquals(example.input, result(documents, example.output, ""));
    }

    @ParameterizedTest
    @CsvSource({"行政, 1 / ", "政复, 0 / 1", "议案, 0 1 / ", "案行,  / "})
    void takesTheListsOfABigramFromItsShard(String bigram, String expected) {
        String lists = "postings.lists(text, more, 4).map(list => Array.from(list)"
                + ".map((set, i) => set ? i : -1).filter(i => i >= 0).join(' ')).join(' / ')";
        assertEquals(expected.strip(), result(lists, "行政B;政复A,B;议案AA;", bigram).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议, 行政 政复 复议",
        "行政行政, 行政 政行",
        "复议 行政复, 复议 行政 政复",
        "行, ''",
        "𠮷野, \uD842\uDFB7 \uDFB7野",
    })
    void aQueryHasEachBigramOnce(String query, String expected) {
        assertEquals(expected, result("bigrams.of(searchText.words(text)).join(' ')", query, ""));
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, 3, 1 2 3", "1 2 3 4 5, 3, 1 3 5", "1 2 3 4 5 6 7 8 9, 2, 1 9", "'1 2', 6, 1 2"})
    void ofManyBigramsSomeAreTakenAtEvenDistances(String items, String most, String expected) {
        assertEquals(expected, result("bigrams.evenly(text.split(' '), Number(more)).join(' ')", items, most));
    }

    @ParameterizedTest
    @CsvSource({
        "依法办理行政复议案件。, 行政复议, 依法办理[行政复议]案件。",
        "ＡＢＣ与abc, abc, [ＡＢＣ]与[abc]",
        "㈱和ﬁ, fi, ㈱和[ﬁ]",
        "没有这个词, 行政, 没有这个词",
        "政政政, 政政, [政政]政",
        "公开公开条例, 公开 开条, [公开][公开]条例",
    })
    void aSnippetMarksEveryHitAsItIsWritten(String page, String terms, String expected) {
        assertEquals(expected, snippet(page, terms));
    }

    @ParameterizedTest
    @CsvSource({"29, 0, 前, ''", "31, 0, …, ''", "0, 60, '', 后", "0, 61, '', …"})
    void aSnippetIsCutAroundItsFirstHit(int before, int after, String begin, String end) {
        String snippet = snippet("前".repeat(before) + "行政" + "后".repeat(after), "行政");
        assertEquals(begin, snippet.substring(0, snippet.startsWith("[") ? 0 : 1));
        assertEquals(end, snippet.endsWith("]") ? "" : snippet.substring(snippet.length() - 1));
        assertEquals(
                Math.min(before, 30) + 2 + Math.min(after, 60),
                snippet.replaceAll("[…\\[\\]]", "").length());
    }

    private String snippet(String page, String terms) {
        String pieces = "snippet.pieces(text, more.split(' '))"
                + ".map(piece => piece.hit ? '[' + piece.text + ']' : piece.text).join('')";
        return result(pieces, page, terms);
    }

    @ParameterizedTest
    @CsvSource({"“放管服”改革, 放管服", "2.2万, 2万", "复 行政复议, 行政复议", "'、', ''"})
    void theFirstWordIsHandedOnAsItWasTyped(String query, String expected) {
        assertEquals(expected, result("searchText.firstTyped(text) || ''", query, ""));
    }
}
