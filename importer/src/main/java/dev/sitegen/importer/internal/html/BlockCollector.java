package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Item;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.Inline.NoteMark;
import dev.sitegen.importer.internal.document.Inline.Run;
import dev.sitegen.importer.internal.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the blocks of an element. Walks it without recursion, so that pages of any depth are read. */
final class BlockCollector {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "main",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "center",
            "figure",
            "figcaption",
            "hr",
            "tr",
            "td",
            "th",
            "tbody",
            "table",
            "address",
            "details",
            "summary",
            "fieldset");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-4]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTERED = Pattern.compile("text-align\\s*:\\s*center", Pattern.CASE_INSENSITIVE);
    private static final Pattern USABLE = Pattern.compile("(?:https?:|mailto:|tel:).+", Pattern.CASE_INSENSITIVE);

    private final PageParts parts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private int boldDepth;
    private int preDepth;
    private String target = "";
    private Element block;

    BlockCollector(PageParts parts) {
        this.parts = parts;
    }

    /** The blocks of an element. */
    List<Block> collect(Element content) {
        block = content;
        content.filter(new Walk());
        end();
        return blocks;
    }

    private final class Walk implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                add(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element);
            }
            return FilterResult.CONTINUE;
        }
    }

    /** Adds words; the lines of preformatted text are lines. */
    private void add(String text) {
        String[] lines = preDepth > 0 ? text.split("\n", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                line.add(new Break());
            }
            line.add(new Run(lines[i], boldDepth > 0, target));
        }
    }

    private NodeFilter.FilterResult enter(Element element) {
        String name = element.normalName();
        boldDepth += isBold(element) ? 1 : 0;
        preDepth += name.equals("pre") ? 1 : 0;
        if (name.equals("table")) {
            end();
            if (TableElement.isData(element)) {
                Words caption = Words.of(element.select("caption").text());
                if (!caption.isEmpty()) {
                    blocks.add(new Paragraph(caption, true));
                }
                blocks.add(new TableElement(parts).read(element));
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
        }
        if (BLOCKS.contains(name)) {
            end();
            block = element;
        } else if (name.equals("br")) {
            line.add(new Break());
        } else if (name.equals("img")) {
            parts.images().of(element).ifPresent(line::add);
        } else if (name.equals("a") && parts.notes().numberOf(element).isPresent()) {
            line.add(new NoteMark(parts.notes().numberOf(element).getAsInt()));
            return NodeFilter.FilterResult.SKIP_CHILDREN;
        } else if (name.equals("a") && element.hasAttr("href")) {
            target = target(element);
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            end();
            block = element.parent() == null ? element : element.parent();
        } else if (name.equals("a")) {
            target = "";
        }
        boldDepth -= isBold(element) ? 1 : 0;
        preDepth -= name.equals("pre") ? 1 : 0;
    }

    static boolean isBold(Element element) {
        boolean tag = element.normalName().equals("b") || element.normalName().equals("strong");
        String style = element.attr("style");
        return tag && !NOT_BOLD.matcher(style).find() || BOLD.matcher(style).find();
    }

    private String target(Element link) {
        String address = link.attr("href").strip();
        if (USABLE.matcher(address).matches()) {
            return address;
        }
        if (!address.startsWith("#") && !link.text().isBlank()) {
            parts.links().add(Account.shown(link.text() + " (" + address + ")"));
        }
        return "";
    }

    /** Ends the block that was begun. */
    private void end() {
        Words words = Words.of(line);
        line.clear();
        if (words.isEmpty()) {
            return;
        }
        String name = block.normalName();
        Element item = name.equals("li") ? block : block.closest("li");
        if (HEADING.matcher(name).matches()) {
            blocks.add(new Heading(name.charAt(1) - '0', words));
        } else if (item != null && item.selectFirst("table") == null) {
            addItem(item, words);
        } else {
            words.lines().forEach(each -> blocks.add(new Paragraph(each, isCentered())));
        }
    }

    private void addItem(Element item, Words words) {
        int depth = -1;
        Element list = null;
        for (Element parent : item.parents()) {
            if (parent.normalName().equals("ul") || parent.normalName().equals("ol")) {
                depth++;
                list = list == null ? parent : list;
            }
        }
        boolean numbered = list != null && list.normalName().equals("ol");
        int number = numbered ? number(item) : 0;
        blocks.add(new Item(Math.max(0, Math.min(depth, 3)), number, words));
    }

    /** The number of an item of a numbered list: its own, or the one behind the item before it. */
    private static int number(Element item) {
        int number = 0;
        for (Element each : item.parent().children()) {
            if (each.normalName().equals("li")) {
                number = number == 0 ? whole(item.parent().attr("start"), 1) : number + 1;
                number = whole(each.attr("value"), number);
            }
            if (each == item) {
                break;
            }
        }
        return Math.max(1, number);
    }

    private static int whole(String text, int other) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : other;
    }

    private boolean isCentered() {
        return block.attr("align").equalsIgnoreCase("center")
                || block.normalName().equals("center")
                || CENTERED.matcher(block.attr("style")).find();
    }
}
