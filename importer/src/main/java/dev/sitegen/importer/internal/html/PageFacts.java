package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.facts.PageTitle;
import dev.sitegen.importer.internal.facts.RecordLine;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;

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

    /** Elements that hold a label, a value or both. */
    private static final Set<String> LABELS =
            Set.of("td", "th", "dt", "li", "span", "b", "strong", "label", "em", "p", "div");

    private static final Pattern OFFICE = Pattern.compile("Office|Microsoft|WPS|Word|Writer", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_AUTHOR = 40;
    private static final int MOST_CHILDREN = 3;
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST = 120;

    private PageFacts() {}

    static Facts of(Document page, Element content) {
        Facts facts = new Facts();
        boolean byOffice = OFFICE.matcher(page.select("meta[name=generator i]").attr("content"))
                .find();
        for (Element tag : page.select("meta[content]")) {
            String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
            Fact fact = TAGS.get(name.strip().toLowerCase(Locale.ROOT));
            // Systems fill the tags that they do not know with the name of the site or with all its columns; office
            // programs write the account.
            boolean author = tag.attr("content").length() < LONGEST_AUTHOR && !byOffice;
            if (fact != null && (fact != Fact.AUTHOR || author)) {
                facts.add(fact, tag.attr("content"));
            }
        }
        record(page, content).forEach(facts::add);
        Elements headings = page.select("h1:not(li h1)");
        for (Element heading : headings) {
            // Several in the text are its chapters.
            if (headings.size() == 1 || !content.parents().isEmpty() && !isIn(heading, content)) {
                PageTitle.add(heading.text(), facts);
            }
        }
        PageTitle.add(page.title(), facts);
        return facts;
    }

    private static boolean isIn(Element element, Element outer) {
        return element == outer || element.parents().contains(outer);
    }

    /** Labels with values in cells, items and terms beside each other, outside the text; those in it are found there. */
    private static Map<Fact, String> record(Document page, Element content) {
        Map<Fact, String> record = new LinkedHashMap<>();
        Set<Element> around = new HashSet<>(content.parents());
        page.body().filter((node, depth) -> {
            if (node == content && content != page.body()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof Element element
                    && LABELS.contains(element.normalName())
                    && element.childrenSize() <= MOST_CHILDREN
                    && !around.contains(element)) {
                label(element, record);
            }
            return FilterResult.CONTINUE;
        });
        return record;
    }

    private static void label(Element label, Map<Fact, String> record) {
        String text = label.text();
        if (text.length() > LONGEST) {
            return;
        }
        int colon = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
        String name = colon >= 0 ? text.substring(0, colon) : text;
        if (name.length() > LONGEST_LABEL) {
            return;
        }
        RecordLine.fact(name).filter(fact -> fact != Fact.TITLE).ifPresent(fact -> {
            String value = colon >= 0 ? text.substring(colon + 1).strip() : "";
            Element next = label.nextElementSibling();
            if (value.isEmpty() && next != null) {
                value = next.text();
            }
            if (!value.isBlank() && value.length() <= LONGEST) {
                record.putIfAbsent(fact, firstOf(value));
            }
        });
    }

    /** The value up to the next label. */
    private static String firstOf(String value) {
        return value.split("\\s+[^\\d\\s]\\S{1,5}[:：]", 2)[0].strip();
    }
}
