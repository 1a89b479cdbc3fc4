package dev.sitegen.internal.render;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.render.PageViews.Rendering;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import dev.sitegen.view.SiteView;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The theme's layouts. Templates see two variables and reach nothing else; safe to share between threads. */
final class Templates {

    private static final int TYPICAL_PAGE = 16_384;

    private final Configuration configuration;
    private final SiteView site;

    Templates(TemplateEngine engine, Theme theme, SiteView site) {
        this.site = site;
        this.configuration = engine.loading(new ThemeTemplates(theme));
    }

    /**
     * Renders a page.
     *
     * @param path the page's address, named when the template fails
     * @throws RenderException if the template is not there or fails
     */
    byte[] render(Rendering page, SitePath path) throws RenderException {
        Utf8Buffer out = new Utf8Buffer(TYPICAL_PAGE, page.content());
        process(page.layout(), page.view(), path, out);
        if (out.hasLostPlace()) {
            // The template printed it into a variable or a filter, or joined it with other text.
            out = new Utf8Buffer(TYPICAL_PAGE, page.content());
            process(page.layout(), page.whole().get(), path, out);
        }
        return out.bytes();
    }

    private void process(String layout, PageView page, SitePath path, Utf8Buffer out) throws RenderException {
        String name = "layouts/" + layout + ".ftlh";
        try {
            Template template = configuration.getTemplate(name);
            template.process(Map.of("site", site, "page", page), out);
        } catch (TemplateNotFoundException e) {
            throw new RenderException(Diagnostic.of(Code.MISSING_TEMPLATE, place(name, 0, 0), name));
        } catch (ParseException e) {
            SourcePosition place = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
            throw new RenderException(failed(place, e.getEditorMessage(), path));
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            Integer column = e.getColumnNumber();
            String template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            SourcePosition place = place(template, line == null ? 0 : line, column == null ? 0 : column);
            throw new RenderException(failed(place, e.getMessageWithoutStackTop(), path));
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read or written here", e);
        } catch (StackOverflowError e) {
            throw new RenderException(failed(place(name, 0, 0), "endless recursion", path));
        }
    }

    private static SourcePosition place(String template, int line, int column) {
        return new SourcePosition("theme/" + template, Math.max(line, 0), Math.max(column, 0));
    }

    private static Diagnostic failed(SourcePosition place, String message, SitePath page) {
        // FreeMarker's own tips come behind a rule of dashes.
        int tips = message.indexOf("\n----");
        String told = (tips < 0 ? message : message.substring(0, tips)).strip().replaceAll("\\s+", " ");
        return Diagnostic.of(Code.TEMPLATE_FAILED, place, told, page.value());
    }

    /** Gives FreeMarker the theme's files; nothing else can be loaded. */
    private record ThemeTemplates(Theme theme) implements TemplateLoader {

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
    }

    /** A template that is not there or fails. */
    static final class RenderException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        RenderException(Diagnostic diagnostic) {
            super(diagnostic.toString());
            this.diagnostic = diagnostic;
        }

        List<Diagnostic> diagnostics() {
            return List.of(diagnostic);
        }
    }
}
