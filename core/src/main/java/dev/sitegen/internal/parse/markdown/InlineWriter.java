package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.parse.markdown.syntax.PlainText;
import dev.sitegen.internal.parse.markdown.syntax.Unescaped;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.ChineseNumber;
import dev.sitegen.internal.parse.text.Cjk;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the content of a paragraph, a heading or a table cell. */
final class InlineWriter {

    /** Characters that a point (一是) may follow; a comma is enough, a character is not (进一步, 统一是). */
    private static final String BEFORE_POINT = "。；;：:，,、！!？?”’）)";

    /** The only HTML that is read, as there is no other way to break a line in a cell. */
    private static final Pattern LINE_BREAK = Pattern.compile("<[bB][rR] ?/?>");

    private final Page page;
    private final SpanWriter spans;
    private final LinkWriter links;

    /** The last character of text written in this run; 0 at its beginning. */
    private char last;

    private boolean points;

    private final Set<Reference> usedDefinitions = Collections.newSetFromMap(new IdentityHashMap<>());

    InlineWriter(Page page, FigureReader figures, LinkPolicy policy) {
        this.page = page;
        this.spans = new SpanWriter(page, figures);
        this.links = new LinkWriter(page, policy);
    }

    /**
     * Writes nodes as one run of text.
     *
     * @param withPoints whether 一是, 二是 … are points here and get ids
     */
    void write(Iterable<Node> nodes, boolean withPoints) {
        last = 0;
        points = withPoints;
        for (Node node : nodes) {
            write(node);
        }
    }

    /** Writes the nodes below another; in a loop, since a function that knows this writer costs more than the node. */
    private void writeBelow(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof Text) {
            text(PlainText.unescaped(node), node.getStartOffset());
        } else if (node instanceof AttributedSpan span) {
            spans.write(span);
            remember(span.text());
        } else if (node instanceof SoftLineBreak) {
            if (!Cjk.joins(last, PlainText.firstOf(node.getNext()))) {
                page.html("\n");
            }
        } else if (node instanceof HardLineBreak) {
            page.html("<br>\n");
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node);
        } else if (node instanceof Emphasis) {
            wrapped("em", node);
        } else if (node instanceof Code code) {
            page.html("<code>").text(code.getText().normalizeEOL()).html("</code>");
            remember(code.getText());
        } else if (node instanceof HtmlEntity || node instanceof WhiteSpace) {
            text(PlainText.unescaped(node), -1);
        } else if (node instanceof TextBase) {
            writeBelow(node);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else {
            linkOrHtml(node);
        }
    }

    private void linkOrHtml(Node node) {
        if (node instanceof Link link) {
            links.open(link, Unescaped.of(link.getUrl()), Unescaped.of(link.getTitle()), PlainText.of(link));
            writeBelow(node);
            links.close();
        } else if (node instanceof Image image) {
            links.image(image, Unescaped.of(image.getUrl()), PlainText.of(image), Unescaped.of(image.getTitle()));
            rememberSomething();
        } else if (node instanceof AutoLink autoLink) {
            String address = autoLink.getText().toString();
            links.automatic(autoLink, address, address);
            remember(address);
        } else if (node instanceof MailLink mail) {
            links.automatic(mail, "mailto:" + mail.getText(), mail.getText().toString());
            remember(mail.getText());
        } else if (node instanceof RefNode ref) {
            reference(ref);
        } else if (node instanceof HtmlInlineComment) {
            // A comment is the author's own; readers have no use for it.
            rememberSomething();
        } else if (node instanceof HtmlInline
                && LINE_BREAK.matcher(node.getChars()).matches()) {
            page.html("<br>\n");
            rememberSomething();
        } else if (node instanceof HtmlInline) {
            page.problem(
                    dev.sitegen.diagnostic.Code.RAW_HTML, node, node.getChars().toString());
            text(node.getChars().toString(), -1);
        } else {
            throw new IllegalStateException("no way to write " + node.getClass().getName());
        }
    }

    /** Returns whether a link or an image used a definition. */
    boolean used(Reference definition) {
        return usedDefinitions.contains(definition);
    }

    private void reference(RefNode ref) {
        Reference target = ref.getReferenceNode(ref.getDocument());
        if (target != null) {
            usedDefinitions.add(target);
        }
        if (target == null) {
            // Brackets that name nothing are just brackets.
            Node child = ref.getFirstChild();
            String chars = ref.getChars().toString();
            if (child == null) {
                text(Unescaped.of(chars), -1);
                return;
            }
            int from = child.getStartOffset() - ref.getStartOffset();
            int to = ref.getLastChild().getEndOffset() - ref.getStartOffset();
            text(chars.substring(0, from), -1);
            writeBelow(ref);
            text(chars.substring(to), -1);
        } else if (ref instanceof LinkRef) {
            links.open(ref, Unescaped.of(target.getUrl()), Unescaped.of(target.getTitle()), PlainText.of(ref));
            writeBelow(ref);
            links.close();
        } else if (ref instanceof ImageRef) {
            links.image(ref, Unescaped.of(target.getUrl()), PlainText.of(ref), Unescaped.of(target.getTitle()));
        }
    }

    private void footnote(Footnote footnote) {
        if (footnote.getFootnoteBlock() == null) {
            page.problem(
                    dev.sitegen.diagnostic.Code.MISSING_FOOTNOTE,
                    footnote,
                    footnote.getText().toString());
            return;
        }
        rememberSomething();
        String reference = page.footnotes.refer(footnote.getFootnoteBlock());
        int number = page.footnotes.number(footnote.getFootnoteBlock());
        page.html("<sup class=\"footnote-ref\"><a id=\"fnref-" + reference + "\" href=\"#fn-" + number + "\">" + number
                + "</a></sup>");
    }

    private void wrapped(String element, Node node) {
        page.html("<" + element + ">");
        writeBelow(node);
        page.html("</" + element + ">");
    }

    /**
     * Writes text, the points in it marked; {@code offset} is where it begins in the report text, or -1 when it has no
     * place.
     */
    private void text(String text, int offset) {
        String shown = last == 0 ? Blanks.withoutIndent(text) : text;
        int indent = text.length() - shown.length();
        int written = 0;
        for (int i = points ? shown.indexOf('是') : -1; i >= 0; i = shown.indexOf('是', i + 1)) {
            int from = i;
            while (from > written && ChineseNumber.isDigit(shown.charAt(from - 1))) {
                from--;
            }
            int start = from;
            Optional<String> anchor = from == i || !mayFollow(from == 0 ? last : shown.charAt(from - 1))
                    ? Optional.empty()
                    : point(shown.substring(from, i), offset < 0 ? offset : offset + indent + start);
            if (anchor.isPresent()) {
                page.text(shown.substring(written, from))
                        .html("<span class=\"lead\" id=\"" + anchor.get() + "\">")
                        .text(shown.substring(from, i + 1))
                        .html("</span>");
                written = i + 1;
            }
        }
        page.text(written == 0 ? shown : shown.substring(written));
        remember(shown);
    }

    private static boolean mayFollow(char before) {
        return before == 0 || Character.isWhitespace(before) || BEFORE_POINT.indexOf(before) >= 0;
    }

    private Optional<String> point(String numeral, int offset) {
        int number = ChineseNumber.parse(numeral);
        return number == 0 ? Optional.empty() : page.outline.addPoint(number, page.position(Math.max(offset, 0)));
    }

    /** The run has begun, though not with text: a blank that follows is no indent. */
    private void rememberSomething() {
        last = last == 0 ? ' ' : last;
    }

    private void remember(CharSequence text) {
        if (text.length() > 0) {
            last = text.charAt(text.length() - 1);
        }
    }
}
