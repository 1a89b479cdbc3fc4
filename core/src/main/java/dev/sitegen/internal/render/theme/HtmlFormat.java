package dev.sitegen.internal.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** HTML as FreeMarker writes it, but for texts of a page: they are escaped and encoded in one pass. */
final class HtmlFormat extends HTMLOutputFormat {

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof Utf8Buffer page) {
            page.writeEscaped(text);
        } else {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
        return new Markup(plain, markup);
    }

    /** Markup of this very format: no other mixes with it. */
    private final class Markup extends TemplateHTMLOutputModel {

        private Markup(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return HtmlFormat.this;
        }
    }
}
