package dev.sitegen.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
    private static final List<String> MODULES = List.of(
            "text.js", "numerals.js", "symbols.js", "keys.js", "postings.js", "phrases.js", "ranking.js", "snippet.js");
    private static final Path SIMPLIFIED =
            SPECS.resolve("../../../main/resources/dev/sitegen/internal/render/search/simplified.txt");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^@ (.*?)\n(.*?)^=>\n(.*?)(?=^@ |\\z)");

    /** The symbols of a text; halves of a character are none that can be written. */
    private static final String SYMBOLS = "symbols.of(text).map(symbol => symbol.text || '|').join(' ')"
            + ".replace(/([\\uD800-\\uDBFF]) ([\\uDC00-\\uDFFF])/g, '$1$2')";

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
            String table = Files.readString(SIMPLIFIED).replaceAll("#.*|\\s", "");
            ScriptableObject.putProperty(scope, "text", table);
            context.evaluateString(scope, "searchText.simplify(text)", "test", 1, null);
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
        assertEquals(example.output, result(SYMBOLS, example.input, ""));
    }

    @ParameterizedTest
    @MethodSource("shards")
    void looksForABigramInItsShard(Example example) {
        String shards = "text.split('\\n').map(bigram => [16, 1024, 1048576]"
                + ".map(count => keys.shard(bigram, count)).join(' ')).join('\\n')";
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
    void takesTheListsOfAKeyFromItsShard(String key, String expected) {
        String lists = "postings.lists(text, more, 4).map(list => Array.from(list)"
                + ".map((set, i) => set ? i : -1).filter(i => i >= 0).join(' ')).join(' / ')";
        assertEquals(expected.strip(), result(lists, "行政A9;政复A+,A9;议案A8;", key).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议, 行政 0-1 政复 1-2 复议 2-3",
        "𠮷野, \uD842\uDFB7 0-1 \uDFB7野 1-2",
    })
    void aQueryHasTheKeysOfItsSymbols(String query, String expected) {
        String keysOf = "keys.of(symbols.of(text)).map(each => each.key + ' ' + each.from + '-' + each.to).join(' ')";
        assertEquals(expected, result(keysOf, query, ""));
    }

    /** A word by itself, with what is beside it, and no two words; the hashes are those of the library's test. */
    @ParameterizedTest
    @CsvSource({
        "办结77件, 办结|77|77+件",
        "review cases, review|case",
        "PDF文件, pdf|pdf+文|文件",
    })
    void numbersAndWordsAreHashed(String query, String expected) {
        String named = "more.split('|').map(name => /^[\\u4E00-\\u9FFF]{2}$/.test(name) ? name"
                + " : keys.single({ text: name })).join(' ')";
        String keysOf = "keys.of(symbols.of(text)).map(each => each.key).join(' ')";
        assertEquals(result(named, "", expected), result(keysOf, query, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "督察 枫桥, 督察|枫桥",
        "督察。枫桥, 督察|枫桥",
        "双随机、一公开, 双随机、一公开",
        "'  ', ''",
    })
    void blanksAndEndsOfSentencesPartAQuery(String query, String expected) {
        String words = "phrases.of(text).map(word => word.typed.slice(word.symbols[0].from,"
                + " word.symbols[word.symbols.length - 1].to)).join('|')";
        assertEquals(expected, result(words, query, ""));
    }

    /** Each line of the index is a key with the units that have it. */
    @ParameterizedTest
    @CsvSource({
        "行政复议, 行政 0 1 2|政复 1|复议 1 3, 行政复议 /  / ",
        "行政复议办结, 行政 0 1|政复 1|复议 1|议办 |办结 0, 行政复议 办结 / 行政复议办结 / ",
        "行政附议, 行政 0|政附 |附议 , 行政 / 行政附议 / ",
        "附议 行政, 行政 0|附议 , 行政 /  / 附议",
    })
    void aPhraseThatNothingHasIsTriedAsItsParts(String query, String index, String expected) {
        String resolved = """
                const lists = {};
                more.split('|').forEach(line => {
                  const [key, units] = [line.slice(0, 2), line.slice(3)];
                  lists[key] = [new Uint8Array(4), new Uint8Array(4)];
                  units.split(' ').filter(Boolean).forEach(unit => { lists[key][0][Number(unit)] = 1; });
                });
                const words = phrases.of(text).map(word => Object.assign(word, { keys: keys.of(word.symbols) }));
                const found = phrases.resolve(words, lists, [0, 4]);
                [found.parts.map(part => part.text), found.broken, found.missing].map(all => all.join(' ')).join(' / ');
                """;
        assertEquals(
                expected.strip(),
                result("(function () {" + resolved.replace("[found", "return [found") + "})()", query, index)
                        .strip());
    }

    @ParameterizedTest
    @CsvSource({
        "依法办理行政复议案件。, 行政复议, 依法办理[行政复议]案件。",
        "ＡＢＣ与abc, abc, [ＡＢＣ]与[abc]",
        "推进“放管服”改革, 放管服改革, 推进“[放管服”改革]",
        "共177件和77件, 77件, 共177件和[77件]",
        "七十七件, 77件, [七十七件]",
        "没有这个词, 行政, 没有这个词",
        "公开公开条例, 公开 开条, [公开][公开]条例",
    })
    void aSnippetMarksEveryHitAsItIsWritten(String page, String terms, String expected) {
        assertEquals(expected, snippet(page, terms));
    }

    @ParameterizedTest
    @CsvSource({"19, 0, 前, ''", "21, 0, …, ''", "0, 98, '', 后", "0, 99, '', …"})
    void aSnippetIsCutAroundItsHits(int before, int after, String begin, String end) {
        String snippet = snippet("前".repeat(before) + "行政" + "后".repeat(after), "行政");
        assertEquals(begin, snippet.substring(0, snippet.startsWith("[") ? 0 : 1));
        assertEquals(end, snippet.endsWith("]") ? "" : snippet.substring(snippet.length() - 1));
    }

    @Test
    void aSnippetIsWhereAllWordsAre() {
        String far = "复议" + "。".repeat(300) + "办结" + "。".repeat(300) + "全年复议案件办理83件，其中办结77件";
        assertTrue(snippet(far, "复议 办结").contains("全年[复议]案件办理83件，其中[办结]77件"), () -> snippet(far, "复议 办结"));
    }

    /** The keys of some places of a long query are read; fewer where shards are large. */
    @ParameterizedTest
    @CsvSource({"1000, 13", "10000, 10", "30000, 7"})
    void aLongQueryReadsFewFiles(int bytes, int most) throws IOException {
        String read = """
                let spent = 0;
                let read = 0;
                const files = {
                  spent: () => spent,
                  ofIndex: () => 100000 - spent,
                  load: () => { spent += %d; read++; return Promise.resolve(''); }
                };
                const finder = %s
                const words = phrases.of(text).map(word => Object.assign(word, { keys: keys.of(word.symbols) }));
                finder.load({ number: 1, shards: 4096, entries: 9, units: 3 }, words).then(() => { total = read; });
                """;
        String finder = Files.readString(Theme.SOURCES.resolve("scripts/search/finder.js"))
                .replaceFirst("(?s).*?const finder = ", "");
        try (Context context = context()) {
            ScriptableObject.putProperty(scope, "text", "全面推进依法行政加快建设法治政府切实维护人民群众合法权益");
            ScriptableObject.putProperty(scope, "total", 0);
            context.evaluateString(scope, "(function () {" + read.formatted(bytes, finder) + "})()", "test", 1, null);
            context.processMicrotasks();
            assertEquals(most, (int) Context.toNumber(ScriptableObject.getProperty(scope, "total")));
        }
    }

    private String snippet(String page, String terms) {
        String pieces = "snippet.of(text, more.split(' ').map(word => symbols.of(word))).pieces"
                + ".map(piece => piece.hit ? '[' + piece.text + ']' : piece.text).join('')";
        return result(pieces, page, terms);
    }
}
