package dev.sitegen.model;

import java.util.List;
import java.util.Set;

/**
 * Facts of a report text or of the text of an ordinary page; the text itself is kept elsewhere. Immutable; equal to all
 * others with equal facts.
 *
 * <p>Those of a loaded site are decoded when they are asked for: keep a list in a variable rather than ask twice.
 */
public interface TextFacts {

    /** {@return the first paragraph, cut at a sentence; empty if there is no paragraph} */
    String summary();

    /** {@return its headings, in order} */
    List<Heading> headings();

    /** {@return the figures that its sentences and tables state, in order} */
    FigureList figures();

    /** {@return its links and images inside the site, in order} */
    List<Reference> references();

    /** {@return every id in it, sorted} */
    Set<String> anchors();

    /**
     * {@return the facts of a text}
     *
     * @param summary the first paragraph, cut at a sentence
     * @param headings its headings, in order
     * @param figures the figures that its sentences and tables state, in order
     * @param references its links and images inside the site, in order
     * @param anchors every id in it
     */
    static TextFacts of(
            String summary,
            List<Heading> headings,
            List<Figure> figures,
            List<Reference> references,
            Set<String> anchors) {
        return new ListedText(summary, headings, FigureList.of(figures), references, anchors);
    }

    /** {@return the facts of a text without a word} */
    static TextFacts none() {
        return of("", List.of(), List.of(), List.of(), Set.of());
    }
}
