package dev.sitegen.internal.render.theme;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import dev.sitegen.view.SiteView;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Set;

/** Makes diagnostics of what FreeMarker finds wrong with a template. */
final class TemplateProblems {

    private final Theme theme;
    private final SiteView site;

    TemplateProblems(Theme theme, SiteView site) {
        this.theme = theme;
        this.site = site;
    }

    /** A layout that is not there. */
    Diagnostic missing(String name) {
        return Diagnostic.of(Code.MISSING_TEMPLATE, place(name, 0, 0), name);
    }

    /** A template that cannot be read, whatever page it is for. */
    static Diagnostic unreadable(ParseException e) {
        SourcePosition place = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
        return of(EngineMessage.ofSyntax(e.getEditorMessage()), place, "");
    }

    /** A template that calls itself without an end. */
    Diagnostic endless(String name, SitePath page) {
        return Diagnostic.of(Code.TEMPLATE_FAILED, place(name, 0, 0), "", page.value(), "ENDLESS");
    }

    /**
     * A template that fails on a page.
     *
     * @param layout the template of the page, to which the failure belongs if nothing else is known
     */
    Diagnostic failed(TemplateException e, String layout, PageView page, SitePath path) {
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        String template = e.getTemplateSourceName() == null ? layout : e.getTemplateSourceName();
        SourcePosition place = place(template, line == null ? 0 : line, column == null ? 0 : column);
        if (e.getCause() instanceof TemplateNotFoundException imported) {
            return missing(place, imported.getTemplateName(), path);
        }
        String expression = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && expression != null) {
            String near = new ViewNames(site, page).near(expression);
            String reason = near.isEmpty() ? "UNKNOWN_NAME" : "NEAR_NAME";
            return Diagnostic.of(Code.TEMPLATE_FAILED, place, expression, path.value(), reason, near);
        }
        EngineMessage message =
                EngineMessage.ofFailure(expression == null ? "" : expression, e.getMessageWithoutStackTop());
        return of(message, place, path.value());
    }

    /** A template that another one imports and that is not there. */
    private Diagnostic missing(SourcePosition place, String name, SitePath page) {
        List<String> near = Nearest.to(name, TemplateReferences.in(theme, Set.of()));
        return Diagnostic.of(
                Code.TEMPLATE_FAILED,
                place,
                name,
                page.value(),
                near.isEmpty() ? "NO_TEMPLATE" : "NEAR_TEMPLATE",
                String.join(", ", near.stream().map(each -> "/" + each).toList()));
    }

    private static SourcePosition place(String template, int line, int column) {
        return new SourcePosition("theme/" + template, Math.max(line, 0), Math.max(column, 0));
    }

    private static Diagnostic of(EngineMessage message, SourcePosition place, String page) {
        return Diagnostic.of(
                Code.TEMPLATE_FAILED,
                place,
                message.subject(),
                page,
                message.kind(),
                message.expected(),
                message.found(),
                message.raw());
    }
}
