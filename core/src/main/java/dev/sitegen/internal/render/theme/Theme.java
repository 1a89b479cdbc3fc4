package dev.sitegen.internal.render.theme;

import dev.sitegen.internal.site.OutputKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A theme as it takes effect: the files of its jar, those of the theme it extends where it has none, and over both the
 * site's own files below {@code content/theme/}.
 */
public final class Theme {

    private final ClassLoader classLoader;
    private final List<String> roots;
    private final Map<String, byte[]> files;
    private final Set<String> pageLayouts;
    private final Set<OutputKind> outputs;
    private final ThemeTexts words;
    private final boolean ofOthers;

    /**
     * @param roots where the theme and those it extends are on the class path, the theme first
     * @param files the published files, and all of the site's own, by their path in the theme
     * @param pageLayouts the layouts that ordinary pages can choose besides those of site-gen
     * @param outputs what it makes
     * @param ofOthers whether it has templates that do not come with site-gen
     */
    Theme(
            ClassLoader classLoader,
            List<String> roots,
            Map<String, byte[]> files,
            Set<String> pageLayouts,
            Set<OutputKind> outputs,
            ThemeTexts words,
            boolean ofOthers) {
        this.classLoader = classLoader;
        this.roots = List.copyOf(roots);
        this.files = new TreeMap<>(files);
        this.pageLayouts = Collections.unmodifiableSet(new TreeSet<>(pageLayouts));
        this.outputs = outputs;
        this.words = words;
        this.ofOthers = ofOthers;
    }

    /** The same theme with the site's own files over it. */
    Theme with(OwnThemeFiles own, String languageTag) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.putAll(own.files());
        Map<String, String> texts = new HashMap<>(words.all());
        own.words()
                .getOrDefault(OwnThemeFiles.words(languageTag), Map.of())
                .forEach((key, word) -> texts.put(key, word.text()));
        Set<String> layouts = new TreeSet<>(pageLayouts);
        own.templates().keySet().forEach(path -> Layout.ofPagesAt(path).ifPresent(layouts::add));
        return new Theme(
                classLoader,
                roots,
                all,
                layouts,
                outputs,
                new ThemeTexts(texts),
                ofOthers || !own.templates().isEmpty());
    }

    /** Returns whether it has templates that do not come with site-gen, so that a check has to try them. */
    public boolean isOfOthers() {
        return ofOthers;
    }

    /** The names of the files that are published, such as {@code site.css}. */
    public Collection<String> assets() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("assets/"))
                .map(path -> path.substring("assets/".length()))
                .toList();
    }

    /** The layouts that ordinary pages can choose besides those of site-gen, in the order of their names. */
    public Set<String> pageLayouts() {
        return pageLayouts;
    }

    /** Kinds of output of the theme. */
    public Set<OutputKind> outputs() {
        return outputs;
    }

    /** The bytes of a published file. */
    public byte[] asset(String name) {
        return files.get("assets/" + name);
    }

    /** A template by its path, such as {@code layouts/report.ftlh}. */
    Optional<byte[]> template(String path) {
        if (files.containsKey(path)) {
            return Optional.of(files.get(path));
        }
        for (String root : roots) {
            try (InputStream in = classLoader.getResourceAsStream(root + path)) {
                if (in != null) {
                    return Optional.of(in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    /** The theme's words in the site's language. */
    public ThemeTexts words() {
        return words;
    }
}
