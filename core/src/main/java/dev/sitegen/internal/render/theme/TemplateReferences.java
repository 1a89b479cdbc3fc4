package dev.sitegen.internal.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the templates that the pages of a theme can use: the layouts, and what these import and include by name. */
final class TemplateReferences {

    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'\\n]*\\.ftlh)[\"']");
    private static final Pattern UP = Pattern.compile("[^/]+/\\.\\./");

    private final Theme theme;
    private final Set<String> own;
    private final SortedSet<String> found = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private TemplateReferences(Theme theme, Set<String> own) {
        this.theme = theme;
        this.own = own;
    }

    /**
     * Returns the paths of the templates that can be used, and are there.
     *
     * @param own the paths of the site's own templates: all are used where a name is put together while a page is made
     */
    static SortedSet<String> in(Theme theme, Set<String> own) {
        TemplateReferences references = new TemplateReferences(theme, own);
        for (Layout layout : Layout.values()) {
            references.add(layout.path());
        }
        theme.pageLayouts().stream().map(Layout::ofPages).forEach(references::add);
        while (!references.open.isEmpty()) {
            references.follow(references.open.remove());
        }
        return references.found;
    }

    private void add(String path) {
        if (theme.template(path).isPresent() && found.add(path)) {
            open.add(path);
        }
    }

    private void follow(String path) {
        String text = new String(theme.template(path).orElseThrow(), StandardCharsets.UTF_8);
        Matcher reference = QUOTED.matcher(text);
        while (reference.find()) {
            String name = reference.group(1);
            if (name.equals(".ftlh") || name.contains("${")) {
                own.forEach(this::add);
            } else {
                add(resolve(path, name));
            }
        }
    }

    /** A name begins at the root of the theme, or in the directory of the template that has it. */
    private static String resolve(String path, String name) {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        String full = path.substring(0, path.lastIndexOf('/') + 1) + name;
        for (Matcher up = UP.matcher(full); up.find(); up = UP.matcher(full)) {
            full = up.replaceFirst("");
        }
        return full;
    }
}
