package dev.sitegen.internal.render;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.config.ThemeFileReader;
import dev.sitegen.internal.config.ThemeFileReader.ThemeFile;
import dev.sitegen.internal.source.PropertiesReader;
import dev.sitegen.internal.source.SourceFile;
import dev.sitegen.internal.source.YamlReader;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.OutputKind;
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

    private static final String ROOT = "META-INF/site-gen/theme/";

    private final ClassLoader classLoader;
    private final Problems problems;

    public ThemeLoader(ClassLoader classLoader, Problems problems) {
        this.classLoader = classLoader;
        this.problems = problems;
    }

    /**
     * Loads the theme a site names.
     *
     * @param own the paths below {@code theme/} of the content directory
     * @return the theme; absent, with a problem that says why, when there is none
     * @throws IOException if a file that is there cannot be read
     */
    public Optional<Theme> load(SiteInfo site, Collection<String> own, ContentSource content) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        String messages = "messages/" + site.language().toLanguageTag() + ".properties";
        List<String> roots = new ArrayList<>();
        Set<String> chain = new HashSet<>();
        Optional<Set<OutputKind>> outputs = Optional.empty();
        Optional<String> name = Optional.of(site.theme());
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
            for (String asset : described.get().assets()) {
                String file = "assets/" + asset;
                Optional<byte[]> bytes = resource(root + file);
                if (bytes.isEmpty()) {
                    problems.add(Code.BAD_THEME, SourcePosition.ofFile(root + "theme.yaml"), "theme.yaml", file);
                } else {
                    files.putIfAbsent(file, bytes.get());
                }
            }
            outputs = outputs.or(described.get()::outputs);
            String file = root + messages;
            resource(file).ifPresent(bytes -> words(file, bytes).forEach(words::putIfAbsent));
            name = described.get().base();
        }
        for (String path : own) {
            byte[] bytes = content.read("theme/" + path);
            files.put(path, bytes);
            if (path.equals(messages)) {
                words.putAll(words("theme/" + path, bytes));
            } else if (path.endsWith(".ftlh")) {
                SourceFile.decode("theme/" + path, bytes, problems);
            }
        }
        return Optional.of(new Theme(classLoader, roots, files, outputs.orElse(OutputKind.all()), new Words(words)));
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
        return PropertiesReader.read(SourceFile.decode(path, bytes, problems), problems);
    }

    private Optional<byte[]> resource(String path) throws IOException {
        try (InputStream in = classLoader.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
