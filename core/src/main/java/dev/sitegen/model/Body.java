package dev.sitegen.model;

import java.util.List;
import java.util.Set;

/**
 * The facts of a report text; the text itself is kept elsewhere.
 *
 * @param summary the first paragraph, cut at a sentence
 * @param headings its headings, in order
 * @param figures the figures its sentences state, in order
 * @param references its links and images inside the site, in order
 * @param anchors every id in it
 */
public record Body(
        String summary, List<Heading> headings, List<Figure> figures, List<Reference> references, Set<String> anchors) {

    /**
     * Packs the lists and copies the anchors.
     *
     * @param summary the first paragraph, cut at a sentence
     * @param headings its headings, in order
     * @param figures the figures its sentences state, in order
     * @param references its links and images inside the site, in order
     * @param anchors every id in it
     */
    public Body {
        headings = PackedHeadings.of(headings);
        // Packed with those of the report, which are the same and more.
        figures = figures instanceof PackedFigures ? figures : List.copyOf(figures);
        references = PackedReferences.of(references);
        anchors = SortedNames.of(anchors);
    }

    /**
     * The same, with figures that are held together with those of the report.
     *
     * @param all the figures of the report
     * @param packed the same, packed
     */
    Body heldWith(List<Figure> all, List<Figure> packed) {
        return new Body(summary, headings, PackedFigures.of(figures, all, packed), references, anchors);
    }
}
