package dev.sitegen.internal.parse.markdown;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.parse.markdown.syntax.Unescaped;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.parse.quantity.MarkEdge;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes bracketed spans: figures as {@code <data>} in a link to their series, all others as {@code <span>}. */
final class SpanWriter {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private static final Set<String> FIGURE_KEYS = Set.of("value", "also");

    private final Page page;
    private final FigureReader reader;

    SpanWriter(Page page, FigureReader reader) {
        this.page = page;
        this.reader = reader;
    }

    void write(AttributedSpan span) {
        SourcePosition place = page.position(span.attributesOffset());
        SpanAttributes attributes = SpanAttributes.parse(span.attributes().toString());
        String text = Unescaped.of(span.text());
        page.addMark(span.attributesOffset() - 1);
        attributes.unread().ifPresent(unread -> unread(unread, attributes, text, place));
        if (attributes.id().filter(reader::isIndicator).isPresent()) {
            figure(span, text, attributes, place);
        } else {
            ordinary(text, attributes, place);
        }
    }

    private void unread(String unread, SpanAttributes attributes, String text, SourcePosition place) {
        if (attributes.id().isPresent() && unread.startsWith("#")) {
            String mend = "[" + text + "]{#" + attributes.id().get() + " also=" + unread.substring(1) + "}";
            page.problem(Code.MALFORMED_MARK, place, "TWO_IDS", unread, "", mend);
        } else {
            String id = unread.replaceFirst("^[＃﹟#]", "");
            boolean mark = ID.matcher(id).matches() && reader.isIndicator(id);
            String mend = mark ? "[" + text + "]{#" + id + "}" : "";
            page.problem(Code.BAD_SPAN, place, unread, mark ? "MARK" : "OTHER", mend);
        }
    }

    private void ordinary(String text, SpanAttributes attributes, SourcePosition place) {
        attributes.values().keySet().forEach(key -> page.problem(Code.BAD_SPAN, place, key + "=", "OTHER"));
        page.html("<span");
        attributes.id().ifPresent(id -> attribute("id", page.anchors.chosen(id, place)));
        if (!attributes.classes().isEmpty()) {
            attribute("class", String.join(" ", attributes.classes()));
        }
        page.html(">").text(text).html("</span>");
    }

    private void figure(AttributedSpan span, String text, SpanAttributes attributes, SourcePosition place) {
        for (String key : attributes.values().keySet()) {
            if (!FIGURE_KEYS.contains(key)) {
                page.problem(Code.BAD_SPAN, place, key + "=", "OTHER");
            }
        }
        SourcePosition textPlace = page.position(span.textOffset());
        String quantity = attributes.values().getOrDefault("value", text);
        boolean valued = attributes.values().containsKey("value");
        List<Figure> stated = new ArrayList<>();
        for (String id : ids(attributes)) {
            Optional<Indicator> indicator = reader.indicator(id, place);
            Optional<Quantity> read = indicator.flatMap(i -> reader.quantity(quantity, i, textPlace));
            read.ifPresent(q -> stated.add(figure(id, q, text, textPlace)));
            if (read.isPresent() && valued) {
                reader.checkValue(text, quantity, read.get(), textPlace);
            } else if (read.isPresent() && stated.size() == 1) {
                String before = page.before(span.getStartOffset(), MarkEdge.REACH);
                reader.checkEdges(
                        before, text, page.behind(span.getEndOffset(), MarkEdge.REACH), indicator.get(), textPlace);
            }
        }
        page.figures.addAll(stated);
        stated.forEach(figure -> page.figureOffsets.add(span.getStartOffset()));
        if (stated.isEmpty()) {
            page.text(text);
            return;
        }
        // One element carries one id; each further indicator wraps the text once more.
        for (Figure further : stated.subList(1, stated.size())) {
            page.html("<span");
            attribute("id", further.anchor());
            page.html(">");
        }
        boolean linked = page.openSeries(page.figures.size() - stated.size());
        page.html("<data");
        attribute("value", stated.get(0).quantity().value().toPlainString());
        attribute("id", stated.get(0).anchor());
        page.html(">").text(text).html(linked ? "</data></a>" : "</data>").html("</span>".repeat(stated.size() - 1));
    }

    private static List<String> ids(SpanAttributes attributes) {
        List<String> ids = new ArrayList<>();
        attributes.id().ifPresent(ids::add);
        Optional.ofNullable(attributes.values().get("also")).ifPresent(also -> ids.addAll(List.of(also.split(","))));
        return ids;
    }

    private Figure figure(String id, Quantity quantity, String raw, SourcePosition position) {
        String anchor = page.anchors.unique(id, position);
        return new Figure(id, quantity, raw, page.outline.section(), anchor, true, position);
    }

    private void attribute(String name, String value) {
        page.html(" ").html(name).html("=\"").text(value).html("\"");
    }
}
