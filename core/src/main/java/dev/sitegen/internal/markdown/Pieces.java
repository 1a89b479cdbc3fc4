package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a paragraph of pasted text, where every line may be a paragraph of its own, into the paragraphs it really holds. A
 * new one begins with an outline number, with the indent of a Chinese paragraph, and after a line that is a heading; every
 * other line carries on the one before, as Markdown has it.
 */
final class Pieces {

    /** A line （一）… this short is a heading of its own; a longer one may be a sentence that goes on in the next line. */
    private static final int SHORT_LINE = 24;

    private Pieces() {}

    /**
     * @param standsAlone tells the lines that are a paragraph of their own for other reasons
     * @return the nodes of each paragraph, without the line breaks between them
     */
    static List<List<Node>> of(Paragraph paragraph, Predicate<String> standsAlone) {
        List<List<Node>> pieces = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        boolean begin = true;
        Node lineBreak = null;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof SoftLineBreak)) {
                line.add(node);
            }
            if (!(node instanceof SoftLineBreak) && node.getNext() != null) {
                continue;
            }
            String text = PlainText.of(line);
            boolean alone = standsAlone.test(text);
            if (begin || alone || isIndented(line) || Marker.at(text).isPresent()) {
                pieces.add(new ArrayList<>(line));
            } else {
                pieces.get(pieces.size() - 1).add(lineBreak);
                pieces.get(pieces.size() - 1).addAll(line);
            }
            begin = alone || Marker.at(text).filter(m -> endsHere(m, text)).isPresent();
            lineBreak = node;
            line.clear();
        }
        return pieces;
    }

    private static boolean endsHere(Marker marker, String text) {
        return Headings.isHeading(marker, text) && (marker.rank() == 1 || text.length() <= SHORT_LINE);
    }

    private static boolean isIndented(List<Node> line) {
        return !line.isEmpty() && line.get(0).getChars().startsWith("\u3000");
    }
}
