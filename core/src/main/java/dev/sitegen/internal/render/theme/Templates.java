package dev.sitegen.internal.render.theme;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import dev.sitegen.view.SiteView;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The theme's layouts. Templates see two variables and reach nothing else; safe to share between threads. */
public final class Templates {

    /** More bytes than most pages have around their content HTML: growing costs a copy of what is written. */
    private static final int TYPICAL_PAGE = 32_768;

    private final Configuration configuration;
    private final SiteView site;
    private final TemplateProblems problems;

    public Templates(TemplateEngine engine, Theme theme, SiteView site) {
        this.site = site;
        this.configuration = engine.loading(new ThemeTemplates(theme));
        this.problems = new TemplateProblems(theme, site);
    }

    /**
     * Renders a page.
     *
     * @param path the page's address, named when the template fails
     * @throws RenderException if the template is not there or fails
     */
    public byte[] render(Rendering page, SitePath path) throws RenderException {
        Utf8Buffer out = new Utf8Buffer(TYPICAL_PAGE, page.content());
        process(page.template(), page.view(), path, out);
        if (out.hasLostPlace()) {
            // The template printed it into a variable or a filter, or joined it with other text.
            out = new Utf8Buffer(TYPICAL_PAGE, page.content());
            process(page.template(), page.whole().get(), path, out);
        }
        return out.bytes();
    }

    private void process(String name, PageView page, SitePath path, Utf8Buffer out) throws RenderException {
        try {
            Template template = configuration.getTemplate(name);
            template.process(Map.of("site", site, "page", page), out);
        } catch (TemplateNotFoundException e) {
            throw new RenderException(problems.missing(name));
        } catch (ParseException e) {
            throw new RenderException(TemplateProblems.unreadable(e));
        } catch (TemplateException e) {
            throw new RenderException(problems.failed(e, name, page, path));
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read or written here", e);
        } catch (StackOverflowError e) {
            throw new RenderException(problems.endless(name, path));
        }
    }

    /** A template that is not there or fails. */
    public static final class RenderException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        RenderException(Diagnostic diagnostic) {
            super(diagnostic.toString());
            this.diagnostic = diagnostic;
        }

        public List<Diagnostic> diagnostics() {
            return List.of(diagnostic);
        }
    }
}
