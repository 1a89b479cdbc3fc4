package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import dev.sitegen.importer.internal.read.SourceReader;
import dev.sitegen.importer.internal.read.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads saved web pages. */
public final class HtmlReader implements SourceReader {

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

    /** Number of bytes in which a page names its character set. */
    private static final int HEAD = 4_096;

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, form, button, select, input, textarea, svg, canvas, audio, video, nav, footer";
    private static final String HIDDEN = "[style~=(?i)display\\s*:\\s*none], [hidden]";
    private static final int MOST_NAMED = 8;
    private static final int SHORTEST_NAMED = 4;

    @Override
    public SourceDocument read(byte[] bytes, Account account) {
        Document page = Jsoup.parse(decode(bytes, account));
        Element content = PageContent.of(page);
        content.select(NEVER_TEXT).remove();
        List<String> hidden = new ArrayList<>();
        for (Element element : content.select(HIDDEN)) {
            if (!element.text().isBlank()) {
                hidden.add(Account.shown(element.text()));
            }
            element.remove();
        }
        if (!hidden.isEmpty()) {
            account.add(ImportCode.HIDDEN_TEXT, String.join(" / ", hidden));
        }
        var facts = PageFacts.of(page, content);
        List<String> links = new ArrayList<>();
        PageParts parts = new PageParts(new EmbeddedImages(account), links, PageNotes.in(content));
        List<Block> blocks = new BlockCollector(parts).collect(content);
        if (!links.isEmpty()) {
            account.add(
                    ImportCode.LINK_LEFT_OUT, String.join(" / ", links.subList(0, Math.min(MOST_NAMED, links.size()))));
        }
        noteOutside(page, content, account);
        return new SourceDocument(blocks, footnotes(parts), parts.images().files(), facts);
    }

    private static Map<Integer, Words> footnotes(PageParts parts) {
        Map<Integer, Words> footnotes = new HashMap<>();
        parts.notes().elements().forEach((number, note) -> {
            List<Inline> words = new ArrayList<>();
            for (Block block : new BlockCollector(parts).collect(note)) {
                words.add(Inline.text((words.isEmpty() ? "" : " ") + block.plainText()));
            }
            footnotes.put(number, Words.of(words));
        });
        return footnotes;
    }

    /** Notes what is left out around the text. */
    private static void noteOutside(Document page, Element content, Account account) {
        if (content == page.body()) {
            return;
        }
        Element whole = page.body().shallowClone();
        List<String> outside = new ArrayList<>();
        content.remove();
        page.body().select(NEVER_TEXT.replace(", nav, footer", "")).remove();
        whole.appendChildren(page.body().children());
        for (Element element : whole.getAllElements()) {
            String own = element.ownText().strip();
            if (own.length() >= SHORTEST_NAMED) {
                outside.add(Account.shown(own));
            }
        }
        if (!outside.isEmpty()) {
            String named = String.join(" / ", outside.subList(0, Math.min(MOST_NAMED, outside.size())));
            account.add(ImportCode.OUTSIDE_CONTENT, String.valueOf(outside.size()), named);
        }
    }

    /** The text of a page; what it says of its character set counts where it is no UTF-8. */
    private static String decode(byte[] bytes, Account account) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        Optional<Charset> charset = named.find() ? charset(named.group(1)) : Optional.empty();
        boolean other = charset.isPresent()
                && !charset.get().equals(StandardCharsets.UTF_8)
                && !charset.get().name().startsWith("GB");
        return other && (bytes[0] & 0xFF) < 0x80
                ? new String(bytes, charset.get())
                : TextDecoder.decode(bytes, account);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
