package dev.sitegen.importer.internal.read;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown: what it says of itself, and its text as it is. */
public final class MarkdownReader implements SourceReader {

    private static final Pattern FRONT = Pattern.compile("\\A\\s*---[ \t]*\n(.*?)\n---[ \t]*\n", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("([A-Za-z]+)[:：][ \t]*(.*)");
    private static final Pattern TITLE = Pattern.compile("\\A\\s*# +([^\n]+?)[ \t#]*\n");

    private static final Map<String, Fact> KEYS = Map.of(
            "title", Fact.TITLE,
            "date", Fact.PUBLISHED,
            "source", Fact.SOURCE,
            "author", Fact.AUTHOR,
            "indexnumber", Fact.INDEX_NUMBER,
            "documentnumber", Fact.DOCUMENT_NUMBER,
            "written", Fact.WRITTEN,
            "validity", Fact.VALIDITY,
            "keywords", Fact.KEYWORDS);

    @Override
    public SourceDocument read(byte[] bytes, Account account) {
        String text = TextDecoder.decode(bytes, account);
        Facts facts = new Facts();
        Matcher front = FRONT.matcher(text);
        if (front.find()) {
            front(front.group(1), facts, account);
            text = text.substring(front.end());
        }
        Matcher title = TITLE.matcher(text);
        if (title.find()) {
            facts.add(Fact.TITLE, title.group(1));
            text = text.substring(title.end());
        }
        return SourceDocument.of(text.isBlank() ? List.of() : List.of(new Block.Verbatim(text.strip())), facts);
    }

    private static void front(String yaml, Facts facts, Account account) {
        List<String> others = new ArrayList<>();
        for (String line : yaml.split("\n")) {
            Matcher key = KEY.matcher(line);
            Fact fact = key.matches() ? KEYS.get(key.group(1).toLowerCase(java.util.Locale.ROOT)) : null;
            if (fact != null) {
                facts.add(fact, key.group(2).replaceAll("^[\"'\\[]+|[\"'\\]]+$", ""));
            } else if (!line.isBlank()) {
                others.add(Account.shown(line));
            }
        }
        if (!others.isEmpty()) {
            account.add(ImportCode.BOILERPLATE, String.join(" / ", others));
        }
    }
}
