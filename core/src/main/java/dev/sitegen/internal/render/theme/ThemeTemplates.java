package dev.sitegen.internal.render.theme;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Gives FreeMarker the templates of a theme; nothing else can be loaded. */
record ThemeTemplates(Theme theme) implements TemplateLoader {

    private record Source(String name, String text) {}

    @Override
    public Object findTemplateSource(String name) {
        return theme.template(name)
                .map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)))
                .orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    /** FreeMarker puts it into its messages. */
    @Override
    public String toString() {
        return "theme";
    }
}
