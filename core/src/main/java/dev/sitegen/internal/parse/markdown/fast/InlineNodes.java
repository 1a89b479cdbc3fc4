package dev.sitegen.internal.parse.markdown.fast;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.read.Chars;

/**
 * Nodes of {@linkplain PlainInlines plain words}, each piece as the node that the parser would make of it.
 *
 * @param whole the text as the tree has it
 * @param text the same text
 * @param pieces its pieces
 * @param notes the footnotes of the tree
 */
record InlineNodes(BasedSequence whole, Chars text, Pieces pieces, FootnoteRepository notes) {

    /** Appends words that were accepted to a node; words are appended in the order of the text. */
    void append(Node parent, int from, int end) {
        int at = from;
        while (at < end) {
            int next = pieces.endOf(at);
            parent.appendChild(node(at, next));
            at = next;
        }
    }

    private Node node(int from, int end) {
        char c = text.charAt(from);
        if (c == '*') {
            BasedSequence words = whole.subSequence(from + 2, end - 2);
            Node strong = new StrongEmphasis(whole.subSequence(from, from + 2), words, whole.subSequence(end - 2, end));
            strong.appendChild(new Text(words));
            return strong;
        }
        if (c != '[') {
            return new Text(whole.subSequence(from, end));
        }
        if (text.charAt(from + 1) == '^') {
            BasedSequence name = whole.subSequence(from + 2, end - 1);
            Footnote note = new Footnote(whole.subSequence(from, from + 2), name, whole.subSequence(end - 1, end));
            note.setFootnoteBlock(notes.get(name.toString()));
            note.appendChild(new Text(name));
            return note;
        }
        int close = text.find(']', from, end);
        BasedSequence words = whole.subSequence(from + 1, close);
        BasedSequence behind = whole.subSequence(close + 2, end - 1);
        if (text.charAt(close + 1) == '{') {
            return new AttributedSpan(whole.subSequence(from, end), words, behind);
        }
        Link link = new Link(
                whole.subSequence(from, from + 1),
                words,
                whole.subSequence(close, close + 1),
                whole.subSequence(close + 1, close + 2),
                behind,
                whole.subSequence(end - 1, end));
        link.setCharsFromContent();
        link.appendChild(new Text(words));
        return link;
    }
}
