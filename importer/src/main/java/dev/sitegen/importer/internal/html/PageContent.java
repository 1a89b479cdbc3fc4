package dev.sitegen.importer.internal.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the element that holds the text of a page: by the marks that systems of Chinese offices set, else the one with most text. */
final class PageContent {

    private static final List<String> MARKS = List.of(
            "#UCAP-CONTENT, .UCAP-CONTENT",
            ".TRS_Editor, .TRS_UEDITOR, .trs_editor_view",
            "#zoom, .zoom, #Zoom",
            "[itemprop=articleBody]",
            "article",
            ".article-content, .article_content, .articleContent, #articleContent, .news_content, .content_text, .detail-content, .con_text, #vsb_content, .v_news_content, .wp_articlecontent",
            "#content, .content");

    /** Less than this share of the page's text is no report, whatever mark it has. */
    private static final double LEAST_SHARE = 0.1;

    private static final int MOST_PARENTS = 30;

    private PageContent() {}

    /** The element with the text of a page. */
    static Element of(Document page) {
        Element whole = page.body();
        int all = textLength(whole);
        for (String mark : MARKS) {
            Optional<Element> marked = largest(whole.select(mark));
            if (marked.isPresent() && textLength(marked.get()) > all * LEAST_SHARE) {
                return marked.get();
            }
        }
        return densest(whole);
    }

    private static Optional<Element> largest(Elements elements) {
        Element largest = null;
        int length = 0;
        for (Element element : elements) {
            int text = textLength(element);
            if (text > length) {
                largest = element;
                length = text;
            }
        }
        return Optional.ofNullable(largest);
    }

    /** The innermost element that has nearly all of the text that is in paragraphs. */
    private static Element densest(Element whole) {
        Element best = whole;
        for (int depth = 0; depth < MOST_PARENTS; depth++) {
            Optional<Element> child = largest(best.children());
            if (child.isEmpty()
                    || isText(child.get())
                    || textLength(child.get()) < Math.max(1, textLength(best)) * 0.7) {
                return best;
            }
            best = child.get();
        }
        return best;
    }

    private static boolean isText(Element element) {
        return element.normalName().matches("p|ul|ol|h[1-6]|span|a|pre")
                || element.normalName().equals("table") && TableElement.isData(element);
    }

    /** Number of characters in an element besides blanks. */
    private static int textLength(Element element) {
        return element.stream()
                .flatMap(each -> each.textNodes().stream())
                .mapToInt(text -> lengthWithoutBlanks(text.getWholeText()))
                .sum();
    }

    private static int lengthWithoutBlanks(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += text.charAt(i) > ' ' ? 1 : 0;
        }
        return length;
    }
}
