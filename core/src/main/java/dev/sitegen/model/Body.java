package dev.sitegen.model;

import java.util.List;
import java.util.Set;

/**
 * The facts of a written body; the body itself is kept elsewhere.
 *
 * @param summary the first paragraph, cut at a sentence
 * @param headings its headings, in order
 * @param figures the figures its sentences state, in order
 * @param references its links and images inside the site, in order
 * @param anchors every id in it
 */
public record Body(
        String summary, List<Heading> headings, List<Figure> figures, List<Reference> references, Set<String> anchors) {

    public Body {
        headings = List.copyOf(headings);
        figures = List.copyOf(figures);
        references = List.copyOf(references);
        anchors = Set.copyOf(anchors);
    }
}
