package dev.sitegen.internal.parse.markdown.fast;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sitegen.internal.parse.markdown.fast.PlainBlocks.Block;
import dev.sitegen.internal.parse.markdown.fast.PlainBlocks.Run;
import dev.sitegen.internal.parse.markdown.fast.PlainLine.Kind;
import dev.sitegen.internal.read.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The tree of a text of plain blocks and others: what the parser made of the others, and put in between what it would have. */
public final class PlainTree {

    private final Chars text;
    private final List<Run> runs;
    private final BasedSequence whole;
    private final Document document;
    private final FootnoteRepository notes;
    private final InlineNodes inlines;
    private boolean withNotes;

    private PlainTree(PlainBlocks plain, BasedSequence whole, Document document) {
        this.text = plain.chars();
        this.runs = plain.runs();
        this.whole = whole;
        this.document = document;
        this.notes = FootnoteExtension.FOOTNOTES.get(document);
        this.inlines = new InlineNodes(whole, text, plain.pieces(), notes);
    }

    /**
     * The tree of a text that holds nothing but plain blocks.
     *
     * @param options those of the parser
     */
    public static Document of(PlainBlocks plain, DataHolder options) {
        // Of a string, a sequence asks its hash code.
        BasedSequence whole = BasedSequence.of(plain.chars());
        Document document = new Document(options, whole);
        PlainTree tree = new PlainTree(plain, whole, document);
        for (Run run : plain.runs()) {
            tree.insert(run, document::appendChild);
        }
        tree.resolveNotes();
        return document;
    }

    /**
     * Puts plain blocks into the tree that the parser made of the rest, and moves its nodes to their place in the text.
     *
     * @param masked what the parser made of {@link PlainBlocks#masked}
     * @return whether the mark of each run was where it had to be; if not, the tree is of no use
     */
    public static boolean restore(PlainBlocks plain, Document masked) {
        PlainTree tree = new PlainTree(plain, BasedSequence.of(plain.chars().toString()), masked);
        List<Node> marks = tree.new Move().move();
        if (!tree.areInPlace(marks)) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            Node mark = marks.get(i);
            tree.insert(plain.runs().get(i), mark::insertBefore);
            mark.unlink();
        }
        tree.resolveNotes();
        return true;
    }

    private boolean areInPlace(List<Node> marks) {
        if (marks.size() != runs.size()) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = marks.get(i).getEndOffset();
            Run run = runs.get(i);
            if (marks.get(i).getStartOffset() != run.begin() || end < run.end() || end > run.end() + 1) {
                return false;
            }
        }
        return true;
    }

    private void insert(Run run, Consumer<Node> into) {
        for (Block block : run.blocks()) {
            if (block.kind() == Kind.NOTE) {
                block.lines().forEach(line -> into.accept(note(line)));
            } else {
                into.accept(node(block));
            }
        }
    }

    /** A note may be referred to before it is there, by what was put in and by what the parser made. */
    private void resolveNotes() {
        if (withNotes) {
            FootnoteRepository.resolveFootnotes(document);
        }
    }

    /** Moves the nodes of a masked text. */
    private final class Move {

        /** Offsets of the marks in the masked text. */
        private final int[] marks = new int[runs.size()];

        private final List<Node> marked = new ArrayList<>(runs.size());

        Move() {
            int left = 0;
            for (int i = 0; i < marks.length; i++) {
                Run run = runs.get(i);
                marks[i] = run.begin() - left;
                left += run.end() - run.begin() - 1;
            }
        }

        /** The nodes of the marks. */
        List<Node> move() {
            move(document);
            return marked;
        }

        private void move(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    heading.setText(moved(heading.getText()));
                }
                boolean mark = node instanceof Paragraph && node.getChars().charAt(0) == PlainBlocks.MARK;
                node.setChars(moved(node.getChars()));
                if (mark) {
                    marked.add(node);
                } else {
                    move(node);
                }
            }
        }

        private BasedSequence moved(BasedSequence chars) {
            return whole.subSequence(moved(chars.getStartOffset()), moved(chars.getEndOffset()));
        }

        /** Offset in the text of an offset of the masked text. */
        private int moved(int offset) {
            int at = Arrays.binarySearch(marks, offset);
            int before = at >= 0 ? at : -at - 1;
            return before == 0 ? offset : runs.get(before - 1).end() + offset - marks[before - 1] - 1;
        }
    }

    private Node node(Block block) {
        List<PlainLine> lines = block.lines();
        return switch (block.kind()) {
            case HEADING -> heading(lines.get(0));
            case BULLET -> bullets(lines);
            case NUMBER -> numbers(lines);
            case ROW -> new PlainTable(inlines, lines).tree();
            default -> paragraph(lines.get(0));
        };
    }

    private Node heading(PlainLine line) {
        Heading heading = new Heading(whole.subSequence(line.begin(), line.end()));
        heading.setOpeningMarker(whole.subSequence(line.begin(), line.words() - 1));
        heading.setLevel(line.words() - line.begin() - 1);
        heading.setText(whole.subSequence(line.words(), line.end()));
        return withWords(heading, line);
    }

    private Node paragraph(PlainLine line) {
        return withWords(new Paragraph(fromTo(line.words(), line)), line);
    }

    private Node bullets(List<PlainLine> lines) {
        BulletList list = new BulletList();
        list.setOpeningMarker(text.charAt(lines.get(0).begin()));
        return withItems(list, lines);
    }

    private Node numbers(List<PlainLine> lines) {
        PlainLine first = lines.get(0);
        int mark = first.words() - 2;
        OrderedList list = new OrderedList();
        list.setStartNumber(Integer.parseInt(text.substring(first.begin(), mark)));
        list.setDelimiter(text.charAt(mark));
        return withItems(list, lines);
    }

    private Node withItems(ListBlock list, List<PlainLine> lines) {
        list.setTight(true);
        for (PlainLine line : lines) {
            ListItem item = list instanceof BulletList ? new BulletListItem() : new OrderedListItem();
            item.setChars(fromTo(line.begin(), line));
            item.setOpeningMarker(whole.subSequence(line.begin(), line.words() - 1));
            item.appendChild(paragraph(line));
            list.appendChild(item);
        }
        list.setChars(
                whole.subSequence(lines.get(0).begin(), list.getLastChild().getEndOffset()));
        return list;
    }

    private FootnoteBlock note(PlainLine line) {
        int close = line.words() - 3;
        FootnoteBlock note = new FootnoteBlock(fromTo(line.begin(), line));
        note.setOpeningMarker(whole.subSequence(line.begin(), line.begin() + 2));
        note.setText(whole.subSequence(line.begin() + 2, close));
        note.setClosingMarker(whole.subSequence(close, close + 2));
        note.setFootnote(fromTo(line.words(), line));
        note.appendChild(paragraph(line));
        notes.put(notes.normalizeKey(note.getText()), note);
        withNotes = true;
        return note;
    }

    private Node withWords(Node node, PlainLine line) {
        inlines.append(node, line.words(), line.end());
        return node;
    }

    /** The text from a place to the end of a line; the line end belongs to what it ends, if there is one. */
    private BasedSequence fromTo(int from, PlainLine line) {
        return whole.subSequence(from, Math.min(line.end() + 1, text.length()));
    }
}
