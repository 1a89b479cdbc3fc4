package dev.sitegen.internal.render.theme;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.PropertiesReader;
import dev.sitegen.internal.read.PropertiesReader.Word;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.ThemeFileReader;
import dev.sitegen.internal.read.config.ThemeFileReader.ThemeFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a theme on the class path and lays the site's own files over it. */
public final class ThemeLoader {

    static final String ROOT = "META-INF/site-gen/theme/";

    /** The theme that comes with site-gen. */
    static final String SHIPPED = "default";

    private final ClassLoader classLoader;
    private final Problems problems;

    public ThemeLoader(ClassLoader classLoader, Problems problems) {
        this.classLoader = classLoader;
        this.problems = problems;
    }

    /**
     * Loads the theme a site names, and reports what is wrong with the site's own files.
     *
     * @param own the paths below {@code theme/} of the content directory
     * @return the theme; absent, with a problem that says why, when there is none
     * @throws IOException if a file that is there cannot be read
     */
    public Optional<Theme> load(SiteInfo site, Collection<String> own, ContentSource content) throws IOException {
        String languageTag = site.language().toLanguageTag();
        OwnThemeFiles files = OwnThemeFiles.read(own, content, problems);
        Optional<Theme> found = onClassPath(site.appearance().theme(), OwnThemeFiles.words(languageTag));
        if (found.isEmpty()) {
            return found;
        }
        Theme base = found.get();
        Theme theme = base.with(files, languageTag);
        Collection<String> used = theme.isOfOthers()
                ? TemplateReferences.in(theme, files.templates().keySet())
                : Layout.paths();
        if (theme.isOfOthers()) {
            TemplateCheck.check(theme, used, problems);
        }
        new OwnThemeCheck(files, base, used, languageTag, problems).check();
        return Optional.of(theme);
    }

    /** The theme of a name, joined with those it extends. */
    private Optional<Theme> onClassPath(String theme, String messages) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Set<String> layouts = new HashSet<>();
        List<String> roots = new ArrayList<>();
        Set<String> chain = new HashSet<>();
        Optional<Set<OutputKind>> outputs = Optional.empty();
        Optional<String> name = Optional.of(theme);
        while (name.isPresent()) {
            boolean isNew =
                    chain.add(name.get()) && FileNames.inPath(name.get()).isEmpty();
            Optional<ThemeFile> described = isNew ? describe(name.get()) : Optional.empty();
            if (described.isEmpty()) {
                problems.add(Code.UNKNOWN_THEME, SourcePosition.ofFile("site.yaml"), name.get());
                return Optional.empty();
            }
            String root = ROOT + name.get() + "/";
            roots.add(root);
            addAssets(root, described.get().assets(), files);
            addLayouts(root, described.get().layouts(), layouts);
            outputs = outputs.or(described.get()::outputs);
            String file = root + messages;
            resource(file).ifPresent(bytes -> words(file, bytes).forEach(words::putIfAbsent));
            name = described.get().base();
        }
        return Optional.of(new Theme(
                classLoader,
                roots,
                files,
                layouts,
                outputs.orElse(OutputKind.all()),
                new ThemeTexts(words),
                !theme.equals(SHIPPED)));
    }

    private void addLayouts(String root, List<String> names, Set<String> layouts) throws IOException {
        for (String name : names) {
            String file = Layout.ofPages(name);
            if (resource(root + file).isEmpty()) {
                problems.add(Code.BAD_THEME, SourcePosition.ofFile(root + "theme.yaml"), "theme.yaml", file, "THEME");
            } else {
                Layout.ofPagesAt(file).ifPresent(layouts::add);
            }
        }
    }

    private void addAssets(String root, List<String> assets, Map<String, byte[]> files) throws IOException {
        for (String asset : assets) {
            String file = "assets/" + asset;
            Optional<byte[]> bytes = resource(root + file);
            if (bytes.isEmpty()) {
                problems.add(Code.BAD_THEME, SourcePosition.ofFile(root + "theme.yaml"), "theme.yaml", file, "THEME");
            } else {
                files.putIfAbsent(file, bytes.get());
            }
        }
    }

    private Optional<ThemeFile> describe(String theme) throws IOException {
        String path = ROOT + theme + "/theme.yaml";
        Optional<byte[]> bytes = resource(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        SourceFile file = SourceFile.decode(path, bytes.get(), problems);
        return YamlReader.read(file, problems).map(root -> new ThemeFileReader(problems).read(root));
    }

    private Map<String, String> words(String path, byte[] bytes) {
        Map<String, String> words = new HashMap<>();
        for (Word word : PropertiesReader.read(SourceFile.decode(path, bytes, problems), problems)) {
            words.put(word.key(), word.text());
        }
        return words;
    }

    private Optional<byte[]> resource(String path) throws IOException {
        try (InputStream in = classLoader.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
