package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers.Work;
import dev.sitegen.internal.cache.Documents.Facts;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.Document;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The documents of a site that stays open: their facts in memory, their content HTML in the spool. Does not change once
 * all were asked for; after a change of files there is the {@linkplain #next next}, and who holds the old one still
 * reads what was. Thread-safe.
 */
public final class OpenDocuments implements FactSource {

    private final Documents parsing;
    private final Map<String, Held> known;
    private final Map<String, Held> now = new ConcurrentHashMap<>();

    /** Facts, and the owner of the content HTML. */
    private record Held(Facts facts, Documents kept) {}

    private OpenDocuments(Documents parsing, Map<String, Held> known) {
        this.parsing = parsing;
        this.known = known;
    }

    /** Documents of which none is known yet. */
    public static OpenDocuments of(Documents documents) {
        return new OpenDocuments(documents, Map.of());
    }

    /**
     * The documents after some have changed.
     *
     * @param documents takes those in
     * @param changed decides by their files which they are
     */
    public OpenDocuments next(Documents documents, Predicate<String> changed) {
        Map<String, Held> others = new HashMap<>(now);
        others.keySet().removeIf(changed);
        return new OpenDocuments(documents, others);
    }

    @Override
    public Facts facts(String source, boolean searched, Work<byte[], ParsedDocument> parse) throws IOException {
        Held held = now.getOrDefault(source, known.get(source));
        if (held == null) {
            held = new Held(parsing.facts(source, searched, parse), parsing);
        }
        now.put(source, held);
        return held.facts;
    }

    /** Takes over every document that has not changed, without asking for each. */
    public void keepOthers() {
        known.forEach(now::putIfAbsent);
    }

    @Override
    public void share(Iterable<String> words) {
        parsing.share(words);
    }

    @Override
    public ContentSource content() {
        return parsing.content();
    }

    /** The facts of a document that was asked for. */
    public Facts facts(String source) {
        return now.get(source).facts;
    }

    /** The content HTML of a document, as it is kept. */
    public byte[] contentHtml(Document document) throws IOException {
        return now.get(document.source()).kept.contentHtml(document);
    }

    /** The search extract of a document, if it was requested. */
    public byte[] searchExtract(Document document) throws IOException {
        return now.get(document.source()).kept.searchExtract(document);
    }

    private Fingerprint shown(Document document) {
        return now.get(document.source()).kept.shown(document);
    }

    /**
     * Returns whether a document is to all others what it was before: they show the same of it, links to it and from it
     * lead where they led, and the same is wrong with it. Positions in its file may differ, and so may its text.
     */
    public boolean looksSameElsewhere(OpenDocuments before, String source) {
        Facts facts = facts(source);
        Facts old = before.facts(source);
        if (facts.document().isEmpty() || old.document().isEmpty()) {
            return false;
        }
        Document document = facts.document().get();
        Document was = old.document().get();
        List<Diagnostic> problems = facts.diagnostics();
        return problems.equals(old.diagnostics())
                && shown(document).equals(before.shown(was))
                && targets(document).equals(targets(was))
                && document.text().anchors().equals(was.text().anchors());
    }

    private static List<String> targets(Document document) {
        List<String> targets = new ArrayList<>();
        for (Reference reference : document.text().references()) {
            targets.add(reference.image() + " " + reference.target());
        }
        if (document instanceof Report report) {
            report.front().attachments().stream().map(Attachment::target).forEach(targets::add);
        }
        return targets;
    }
}
