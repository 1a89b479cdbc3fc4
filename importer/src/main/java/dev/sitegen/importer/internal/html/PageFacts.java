package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.facts.RecordLine;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Facts that a page states about its report: in the tags of 国办发〔2017〕47号, in its table of information, in its heading
 * and title.
 */
final class PageFacts {

    private static final Map<String, Fact> TAGS = Map.of(
            "articletitle", Fact.TITLE,
            "pubdate", Fact.PUBLISHED,
            "contentsource", Fact.SOURCE,
            "columnname", Fact.COLUMN,
            "keywords", Fact.KEYWORDS,
            "author", Fact.AUTHOR,
            "og:title", Fact.TITLE);

    private PageFacts() {}

    static Facts of(Document page, Element content) {
        Facts facts = new Facts();
        for (Element tag : page.select("meta[content]")) {
            String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            Fact fact = TAGS.get(name.strip().toLowerCase(Locale.ROOT));
            // Systems fill the tags that they do not know with the name of the site or with all its columns.
            if (fact != null && (fact != Fact.AUTHOR || tag.attr("content").length() < 40)) {
                facts.add(fact, tag.attr("content"));
            }
        }
        record(page, content).forEach(facts::add);
        for (Element heading : page.select("h1")) {
            if (!heading.text().isBlank()) {
                facts.add(Fact.TITLE, heading.text());
            }
        }
        String title =
                page.title().split("[_|]", 2)[0].split("\\s[-–—]+\\s", 2)[0].strip();
        facts.add(Fact.TITLE, title);
        return facts;
    }

    /** Labels with values in cells, items and terms beside each other, outside the text. */
    private static Map<Fact, String> record(Document page, Element content) {
        Map<Fact, String> record = new LinkedHashMap<>();
        for (Element label : page.select("td, th, dt, li, span, b, strong, label, em, p, div")) {
            if (label.childrenSize() > 3 || label == content || label.ownText().length() > 60) {
                continue;
            }
            String text = label.text();
            int colon = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
            String name = colon >= 0 ? text.substring(0, colon) : text;
            if (name.length() > 12) {
                continue;
            }
            RecordLine.fact(name).ifPresent(fact -> {
                String value = colon >= 0 ? text.substring(colon + 1).strip() : "";
                Element next = label.nextElementSibling();
                if (value.isEmpty() && next != null) {
                    value = next.text();
                }
                if (!value.isBlank() && value.length() <= 120 && fact != Fact.TITLE) {
                    record.putIfAbsent(fact, firstOf(value));
                }
            });
        }
        return record;
    }

    /** The value up to the next label. */
    private static String firstOf(String value) {
        return value.split("\\s+\\S{2,6}[:：]", 2)[0].strip();
    }
}
