package dev.sitegen.internal.render;

import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Document;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Content HTML with the addresses of its page: where links lead, where figures lead, and which of them fail a check. */
final class ContentLinks {

    private final LinkTable references;
    private final SeriesLinks series;
    private final FailureMarks marks;
    private final Set<OutputKind> made;

    ContentLinks(LinkTable references, SeriesLinks series, FailureMarks marks, Set<OutputKind> made) {
        this.references = references;
        this.series = series;
        this.marks = marks;
        this.made = made;
    }

    /**
     * Content HTML with the addresses of what it leads to, in UTF-8.
     *
     * @param kept the content HTML, as it is kept
     */
    byte[] fill(Document document, byte[] kept) {
        Links links = Links.from(document.path(), made);
        Map<String, String> failing = document instanceof Report report ? marks.of(report) : Map.of();
        List<Reference> targets = document.text().references();
        List<Figure> figures = document.text().figures();
        return ContentHtml.fill(
                kept,
                reference -> address(document, targets.get(reference).target(), links),
                figure -> document instanceof Report report
                        ? attributes(report, figures.get(figure), failing, links)
                        : "");
    }

    /** The attributes of the link around a figure: where it leads, and what it does not agree with. */
    private String attributes(Report report, Figure figure, Map<String, String> failing, Links links) {
        String href = series.attribute(report.key(), figure.indicator(), links);
        String mark = failing.getOrDefault(figure.anchor(), "");
        return mark.isEmpty() ? href : href + ContentHtml.attribute("data-check", mark);
    }

    private String address(Document document, String target, Links links) {
        if (references.resolve(document, target) instanceof Destination.Found found) {
            return links.to(found.path(), found.anchor());
        }
        throw new IllegalStateException("a site with broken links is not rendered: " + target);
    }
}
