package dev.sitegen.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Facts of a text that was just read. */
record ListedText(
        String summary, List<Heading> headings, FigureList figures, List<Reference> references, Set<String> anchors)
        implements TextFacts {

    ListedText {
        headings = List.copyOf(headings);
        references = List.copyOf(references);
        anchors = Collections.unmodifiableSet(new TreeSet<>(anchors));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextFacts text
                && summary.equals(text.summary())
                && headings.equals(text.headings())
                && figures.equals(text.figures())
                && references.equals(text.references())
                && anchors.equals(text.anchors());
    }

    /** Hash of the summary alone, which few texts share; the whole is a large thing to hash. */
    @Override
    public int hashCode() {
        return summary.hashCode();
    }
}
