package dev.sitegen.internal.parse.markdown.syntax;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.Cjk;
import dev.sitegen.internal.read.Chars;
import java.util.Iterator;

/** The words of nodes, without their markup. */
public final class PlainText {

    private PlainText() {}

    /** The words below a node. */
    public static String of(Node node) {
        return of(node.getChildren());
    }

    /** The words of nodes side by side. */
    public static String of(Iterable<Node> nodes) {
        Iterator<Node> all = nodes.iterator();
        if (all.hasNext() && all.next() instanceof Text only && !all.hasNext()) {
            // Most paragraphs are one text.
            return Blanks.withoutIndent(unescaped(only)).stripTrailing();
        }
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            append(text, node);
        }
        return Blanks.withoutIndent(text.toString()).stripTrailing();
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text.append(unescaped(node));
        } else if (node instanceof AttributedSpan span) {
            text.append(Unescaped.of(span.text()));
        } else if (node instanceof Code code) {
            text.append(code.getText());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            int before = text.length() == 0 ? 0 : text.charAt(text.length() - 1);
            if (!Cjk.joins(before, firstOf(node.getNext()))) {
                text.append(' ');
            }
        } else if (!(node instanceof Footnote || node instanceof HtmlInline)) {
            for (Node child : node.getChildren()) {
                append(text, child);
            }
        }
    }

    /** The text of a node with its escapes and entities resolved; most have none. */
    public static String unescaped(Node node) {
        BasedSequence chars = node.getChars();
        return mayBeEscaped(chars) ? Unescaped.of(chars(chars)) : chars(chars);
    }

    /** Returns whether the text around some words may have an escape anywhere; most have none, which is known once for all. */
    private static boolean mayBeEscaped(BasedSequence words) {
        return !(words.getBase() instanceof Chars text) || text.mayHave('\\') || text.mayHave('&');
    }

    /** The characters of a sequence; it gives them one by one, and mostly they are together in the text. */
    static String chars(BasedSequence sequence) {
        return sequence instanceof SubSequence && sequence.getBase() instanceof CharSequence text
                ? text.subSequence(sequence.getStartOffset(), sequence.getEndOffset())
                        .toString()
                : sequence.toString();
    }

    /** Returns the first character of the words of a node, or 0 when it has none; looks no further than it has to. */
    public static char firstOf(Node node) {
        if (node == null || node instanceof Footnote || node instanceof HtmlInline) {
            return 0;
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return ' ';
        }
        if (node instanceof Text
                || node instanceof HtmlEntity
                || node instanceof AttributedSpan
                || node instanceof Code) {
            StringBuilder text = new StringBuilder();
            append(text, node);
            return text.isEmpty() ? 0 : text.charAt(0);
        }
        for (Node child : node.getChildren()) {
            char first = firstOf(child);
            if (first != 0) {
                return first;
            }
        }
        return 0;
    }
}
