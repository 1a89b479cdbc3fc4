package dev.sitegen.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The modules of the search that need no page, on the index of a site on the disk. Counts the files that it reads. */
final class SearchEngine {

    private static final List<String> MODULES = List.of(
            "text.js",
            "numerals.js",
            "symbols.js",
            "keys.js",
            "postings.js",
            "phrases.js",
            "ranking.js",
            "snippet.js",
            "finder.js",
            "answers.js",
            "spelling.js",
            "engine.js");

    /** Replaces the module that reads files in a browser; GB 2312 is the one encoding that the script decodes. */
    private static final String FILES = """
            const files = {
              left: () => 100,
              spent: () => 0,
              ofIndex: () => 100000,
              isLoaded: () => false,
              load: key => new Promise((resolve, reject) => {
                const text = readIndex(key);
                text ? resolve(JSON.parse(text)) : reject(new Error(key));
              })
            };
            function TextDecoder() {}
            TextDecoder.prototype.decode = codes => decoded = decoded || decodeUsual(Array.from(codes).join(','));
            let decoded = '';
            """;

    private static final String SEARCH = """
            let said = '';
            engine.begin(query, '', '').then(engine.fill).then(search => engine.take(search).then(some =>
              engine.answer(search, some).then(figure => {
                const names = [].concat.apply([], search.groups).map(named => named.address);
                const documents = some.map(each => each.facts[1]
                  + (each.part >= 0 && each.facts[6][2 * each.part] ? '#' + each.facts[6][2 * each.part] : ''));
                const first = figure
                  ? ['= ' + [figure.indicator.address.replace(/.*\\/|\\.html$/g, ''), figure.organization, figure.shown.year,
                    figure.shown.raw].join(' ')]
                  : [];
                said = first.concat(names, documents).join('\\n') || 'none';
              }))).catch(problem => { said = 'failed: ' + problem; });
            """;

    private final Path site;
    private final Scriptable scope;
    private int read;

    SearchEngine(Path site) throws IOException {
        this.site = site;
        try (Context context = context()) {
            scope = context.initStandardObjects();
            ScriptableObject.putProperty(scope, "readIndex", new Function(this::file));
            ScriptableObject.putProperty(scope, "decodeUsual", new Function(SearchEngine::decoded));
            context.evaluateString(scope, FILES, "files", 1, null);
            for (String module : MODULES) {
                Path script = Theme.SOURCES.resolve("scripts/search").resolve(module);
                context.evaluateString(scope, Files.readString(script), module, 1, null);
            }
        }
    }

    /** A function of one string. */
    private static final class Function extends BaseFunction {

        private static final long serialVersionUID = 1;

        private final transient java.util.function.UnaryOperator<String> function;

        Function(java.util.function.UnaryOperator<String> function) {
            this.function = function;
        }

        @Override
        public Object call(Context context, Scriptable within, Scriptable self, Object[] arguments) {
            return function.apply(Context.toString(arguments[0]));
        }
    }

    private static Context context() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }

    private String file(String key) {
        try {
            Path file = site.resolve("search").resolve(key + ".js");
            if (!Files.exists(file)) {
                return "";
            }
            read++;
            String text = Files.readString(file);
            return text.substring(text.indexOf(',') + 1, text.lastIndexOf(')'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String codes) {
        String[] numbers = codes.split(",");
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(numbers[i]);
        }
        return new String(bytes, java.nio.charset.Charset.forName("GBK"));
    }

    /** Number of files read so far. */
    int read() {
        return read;
    }

    /** Everything that the page shows first for a query, in order; the answer, then addresses. */
    List<String> found(String query) {
        try (Context context = context()) {
            ScriptableObject.putProperty(scope, "query", query);
            context.evaluateString(
                    scope,
                    "(function () {" + SEARCH.replace("let said = '';", "said = '';") + "})()",
                    "search",
                    1,
                    null);
            context.processMicrotasks();
            return List.of(Context.toString(ScriptableObject.getProperty(scope, "said"))
                    .split("\n"));
        }
    }
}
