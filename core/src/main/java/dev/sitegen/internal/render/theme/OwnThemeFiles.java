package dev.sitegen.internal.render.theme;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.PropertiesReader;
import dev.sitegen.internal.read.PropertiesReader.Word;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.SiteInfoReader;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a site below {@code theme/}, by their path in the theme. Templates and words are text: what is no UTF-8 is
 * reported, a byte order mark is gone. Of style sheets and scripts only the encoding is looked at, since they are published as
 * they are.
 */
final class OwnThemeFiles {

    private static final String DIRECTORY = "theme/";
    private static final Pattern TEMPLATE = Pattern.compile(".+\\.ftlh");
    private static final Pattern TEXT_ASSET = Pattern.compile("assets/.+\\.(?:css|js)");
    private static final Set<Code> OF_ENCODING = Set.of(Code.NOT_TEXT, Code.NOT_UTF8);

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, SourceFile> templates = new TreeMap<>();
    private final SortedMap<String, String> textAssets = new TreeMap<>();
    private final SortedMap<String, Map<String, Word>> words = new TreeMap<>();

    private OwnThemeFiles() {}

    /**
     * Reads the files.
     *
     * @param paths their paths below {@code theme/}
     * @throws IOException if one of them cannot be read
     */
    static OwnThemeFiles read(Collection<String> paths, ContentSource content, Problems problems) throws IOException {
        OwnThemeFiles own = new OwnThemeFiles();
        for (String path : paths) {
            own.add(path, content.read(source(path)), problems);
        }
        return own;
    }

    private void add(String path, byte[] bytes, Problems problems) {
        byte[] shown = bytes;
        if (TEMPLATE.matcher(path).matches()) {
            SourceFile template = SourceFile.decode(source(path), bytes, problems);
            templates.put(path, template);
            shown = template.text().getBytes(StandardCharsets.UTF_8);
        } else if (isWords(path)) {
            words.put(
                    path,
                    byKey(PropertiesReader.read(SourceFile.decode(source(path), bytes, problems), problems), problems));
        } else if (TEXT_ASSET.matcher(path).matches()) {
            textAssets.put(path, checkedText(path, bytes, problems));
        }
        files.put(path, shown);
    }

    private static Map<String, Word> byKey(List<Word> words, Problems problems) {
        Map<String, Word> byKey = new LinkedHashMap<>();
        for (Word word : words) {
            Word first = byKey.putIfAbsent(word.key(), word);
            if (first != null) {
                String line = String.valueOf(first.position().line());
                problems.add(Code.DUPLICATE_KEY, word.position(), word.key(), line);
            }
        }
        return byKey;
    }

    private static String checkedText(String path, byte[] bytes, Problems problems) {
        Problems found = new Problems();
        SourceFile file = SourceFile.decode(source(path), bytes, found);
        for (Diagnostic problem : found.all()) {
            if (OF_ENCODING.contains(problem.code())) {
                problems.addAll(List.of(problem));
            }
        }
        return file.text();
    }

    private static boolean isWords(String path) {
        return SiteInfoReader.LANGUAGES.stream().anyMatch(tag -> path.equals(words(tag)));
    }

    /** The path of the words in a language. */
    static String words(String languageTag) {
        return "messages/" + languageTag + ".properties";
    }

    /** The path of a file in the content directory. */
    static String source(String path) {
        return DIRECTORY + path;
    }

    /** All files as they take effect. */
    Map<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The templates. */
    Map<String, SourceFile> templates() {
        return Collections.unmodifiableSortedMap(templates);
    }

    /** Returns whether a template, style sheet or script has a text in it, the file at one path left out. */
    boolean mentions(String text, String except) {
        return templates.values().stream().anyMatch(template -> template.text().contains(text))
                || textAssets.entrySet().stream()
                        .anyMatch(asset -> !asset.getKey().equals(except)
                                && asset.getValue().contains(text));
    }

    /** The words of each file that has words, by key. */
    Map<String, Map<String, Word>> words() {
        return Collections.unmodifiableSortedMap(words);
    }
}
