package dev.sitegen.internal.render.theme;

import dev.sitegen.internal.problem.Problems;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Reads templates and reports those that are not written as FreeMarker wants it, whatever page would use them. */
final class TemplateCheck {

    private TemplateCheck() {}

    /** @param paths the templates to read; all are there */
    static void check(Theme theme, Collection<String> paths, Problems problems) {
        Configuration configuration = TemplateEngine.start().loading(new ThemeTemplates(theme));
        for (String path : paths) {
            try {
                configuration.getTemplate(path);
            } catch (ParseException e) {
                problems.addAll(List.of(TemplateProblems.unreadable(e)));
            } catch (IOException e) {
                throw new IllegalStateException("nothing but memory is read here", e);
            }
        }
    }
}
