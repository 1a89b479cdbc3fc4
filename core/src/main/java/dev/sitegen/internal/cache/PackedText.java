package dev.sitegen.internal.cache;

import dev.sitegen.model.FigureList;
import dev.sitegen.model.Heading;
import dev.sitegen.model.Reference;
import dev.sitegen.model.TextFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Facts of a text as the bytes in which a build keeps them. Headings and references are made when they are asked for: pages
 * and checks need them once or twice in a build. The words of headings and the anchors are decoded at once, as many documents
 * have the same.
 */
final class PackedText implements TextFacts {

    private final String source;
    private final String summary;
    /** The words and the anchors of headings. */
    private final String[] words;
    /** The headings behind their length, each as its level and the numbers of its words, then the references. */
    private final byte[] bytes;

    private final FigureList figures;
    private final Set<String> anchors;

    /**
     * Reads what {@link #write} wrote.
     *
     * @param source the file of the text
     * @param figures its figures
     */
    PackedText(String source, FigureList figures, FactReader in) {
        this.source = source;
        this.figures = figures;
        this.summary = in.text();
        this.words = in.list(in::word).toArray(String[]::new);
        this.bytes = in.part();
        this.anchors = SortedNames.of(in.list(in::word));
    }

    /** Writes the facts of a text without its figures. */
    static void write(TextFacts text, FactWriter out) {
        WordList words = new WordList();
        List<Heading> headings = text.headings();
        for (Heading heading : headings) {
            words.number(heading.text());
            words.number(heading.anchor());
        }
        out.own(() -> out.text(text.summary()));
        out.list(words.words(), out::text);
        out.part(() -> {
            out.part(() -> out.list(
                    headings,
                    heading -> out.number(heading.level())
                            .number(words.number(heading.text()))
                            .number(words.number(heading.anchor()))));
            out.own(() -> out.list(
                    text.references(),
                    reference ->
                            out.text(reference.target()).flag(reference.image()).position(reference.position())));
        });
        List<String> anchors = new ArrayList<>(text.anchors());
        Collections.sort(anchors);
        out.own(() -> out.list(anchors, out::text));
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public List<Heading> headings() {
        FactReader in = new FactReader(source, bytes);
        in.length();
        return Collections.unmodifiableList(
                in.list(() -> new Heading(in.number(), words[in.number()], words[in.number()])));
    }

    @Override
    public FigureList figures() {
        return figures;
    }

    @Override
    public List<Reference> references() {
        FactReader in = new FactReader(source, bytes);
        in.skip(in.length());
        return Collections.unmodifiableList(in.list(() -> new Reference(in.text(), in.flag(), in.position())));
    }

    @Override
    public Set<String> anchors() {
        return anchors;
    }

    private TextFacts decoded() {
        return TextFacts.of(summary, headings(), figures, references(), anchors);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || decoded().equals(other);
    }

    @Override
    public int hashCode() {
        return decoded().hashCode();
    }

    @Override
    public String toString() {
        return decoded().toString();
    }
}
