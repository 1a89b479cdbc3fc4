package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.pasted.EditedText;
import dev.sitegen.internal.parse.pasted.PageBoilerplate;
import dev.sitegen.internal.parse.pasted.PastedText;
import dev.sitegen.internal.parse.pasted.TextSetting;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.TextFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one report text: Markdown, or plain text as offices write it, to HTML and facts. Safe to share between threads;
 * never fails on what an author wrote.
 */
public final class MarkdownReader {

    private final SiteInfo site;
    private final LinkPolicy policy;
    private final Map<String, Indicator> dictionary;
    private final OwnUnits units;

    public MarkdownReader(SiteInfo site, Map<String, Indicator> dictionary, OwnUnits units) {
        this.site = site;
        this.policy = new LinkPolicy(site);
        this.dictionary = dictionary;
        this.units = units;
    }

    /**
     * Reads the text of a document.
     *
     * @param setting what the front matter and the files of the document say of its text
     */
    public ParsedText read(DocumentSource source, TextSetting setting, Problems problems) {
        if (!InputGuard.accepts(source, problems)) {
            return new ParsedText(ContentHtml.EMPTY, TextFacts.none());
        }
        PageBoilerplate boilerplate =
                new PageBoilerplate(setting.title(), setting.date(), site.name(), setting.organization());
        EditedText pasted = PastedText.part(source, setting, boilerplate, problems);
        Page page = new Page(source, pasted, setting.tables(), site.language(), problems);
        InlineWriter inlines = new InlineWriter(page, new FigureReader(dictionary, units, problems), policy);
        ContentWriter writer = new ContentWriter(page, inlines);
        try {
            Document document = Markdown.parse(pasted.text());
            ForbiddenReferences.report(page, document);
            writer.write(document);
            Openings openings = Openings.of(page.chars());
            MarkCheck.check(page, document, openings);
            MalformedLinks.check(page, document, openings);
        } catch (StackOverflowError e) {
            // The depth of nesting is the author's, so this is a problem of the text and not of the program.
            problems.add(Code.TOO_DEEP, page.position(0));
        }
        Set<String> anchors = new LinkedHashSet<>(page.anchors.all());
        List<Figure> figures = new ArrayList<>(page.cells);
        figures.addAll(SentencePrecision.refine(page.figures, page.figureOffsets, page.parsedText()));
        TextFacts facts = TextFacts.of(writer.summary(), page.outline.headings(), figures, page.references, anchors);
        return new ParsedText(page.contentHtml(), facts);
    }
}
