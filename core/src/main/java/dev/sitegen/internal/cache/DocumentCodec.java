package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.model.Alias;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.Document;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.OwnField;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextFacts;
import dev.sitegen.model.TextPage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;

/**
 * Converts the facts of a document, without its content HTML, to bytes and back. Safe to share between threads.
 *
 * <p>What is read back equals what was written. The same facts give the same bytes; those that other pages than the
 * document's own may show are what the {@linkplain Encoded#shown fingerprint} is taken of.
 */
final class DocumentCodec {

    private static final List<OwnField.Type> FIELD_TYPES = List.of(OwnField.Type.values());

    /** Most words that are held for many documents: ids, units, anchors, headings, names. */
    private static final int WORDS = 200_000;

    private final StringPool words = new StringPool(WORDS);

    /**
     * The facts of a document as bytes.
     *
     * @param facts the facts and the diagnostics
     * @param shown the fingerprint of what other pages than its own may show of it
     */
    record Encoded(byte[] facts, Fingerprint shown) {}

    /** Has documents that are read from now on hold this very word. */
    void share(String word) {
        words.one(word);
    }

    /** Writes facts and diagnostics. */
    static Encoded encode(String source, ParsedDocument parsed) {
        FactWriter out = new FactWriter(source);
        out.own(() -> out.list(parsed.diagnostics(), out::diagnostic));
        out.optional(parsed.document(), d -> document(d, out));
        return new Encoded(out.bytes(), out.shown());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws RuntimeException if the bytes are anything else; a checksum shows that before
     */
    ParsedDocument decode(String source, byte[] bytes) {
        FactReader in = new FactReader(source, bytes, words);
        List<Diagnostic> diagnostics = in.list(in::diagnostic);
        return new ParsedDocument(in.optional(() -> document(in)), ContentHtml.EMPTY, diagnostics);
    }

    private static void document(Document document, FactWriter out) {
        out.flag(document instanceof Report);
        if (document instanceof Report report) {
            report(report, out);
        } else if (document instanceof TextPage page) {
            page(page, out);
        }
    }

    private static Document document(FactReader in) {
        return in.flag() ? report(in) : page(in);
    }

    private static void report(Report report, FactWriter out) {
        out.text(report.key().column())
                .number(report.key().year())
                .text(report.key().organization());
        out.file(report.source()).text(report.path().value()).text(report.title());
        out.day(report.published().toLocalDate()).time(report.published().toLocalTime());
        front(report.front(), out);
        FigurePacker.write(report.figures(), out);
        figuresOfText(report, out);
        PackedText.write(report.text(), out);
        out.position(report.position());
        out.own(() -> out.list(
                new TreeMap<>(report.positions()).entrySet(),
                each -> out.text(each.getKey()).position(each.getValue())));
    }

    /** The figures of the text are nearly always the first of the report, which are there already. */
    private static void figuresOfText(Report report, FactWriter out) {
        FigureList figures = report.text().figures();
        int size = figures.size();
        boolean first = size <= report.figures().size()
                && report.figures().subList(0, size).equals(figures);
        out.flag(first);
        if (first) {
            out.number(size);
        } else {
            FigurePacker.write(figures, out);
        }
    }

    private static Report report(FactReader in) {
        ReportKey key = new ReportKey(in.word(), in.number(), in.word());
        String source = in.file();
        SitePath path = SitePath.of(in.text());
        String title = in.text();
        LocalDateTime published = LocalDateTime.of(in.day(), in.time());
        FrontMatter front = front(in);
        FigureList figures = PackedFigures.read(in);
        FigureList ofText = in.flag() ? PackedFigures.first(in.number(), figures) : PackedFigures.read(in);
        TextFacts text = new PackedText(source, ofText, in);
        return new Report(
                key,
                source,
                path,
                title,
                published,
                front,
                figures,
                text,
                in.position(),
                in.map(in::word, in::position));
    }

    private static void page(TextPage page, FactWriter out) {
        out.file(page.source()).text(page.path().value()).text(page.title()).text(page.description());
        out.list(page.aliases(), alias -> alias(alias, out)).text(page.layout()).position(page.layoutPosition());
        FigurePacker.write(page.text().figures(), out);
        PackedText.write(page.text(), out);
    }

    private static TextPage page(FactReader in) {
        String source = in.file();
        return new TextPage(
                source,
                SitePath.of(in.text()),
                in.text(),
                in.text(),
                in.list(() -> alias(in)),
                in.text(),
                in.position(),
                new PackedText(source, PackedFigures.read(in), in));
    }

    private static void front(FrontMatter front, FactWriter out) {
        out.text(front.contentSource()).text(front.author()).text(front.record().indexNumber());
        out.text(front.record().documentNumber());
        out.optional(front.record().written(), out::day);
        out.text(front.record().validity()).list(front.keywords(), out::text);
        out.own(() -> out.text(front.description()));
        out.flag(front.draft());
        out.list(front.aliases(), alias -> alias(alias, out));
        out.list(front.attachments(), attachment -> {
            out.text(attachment.title()).text(attachment.target()).position(attachment.position());
        });
        out.list(
                new TreeMap<>(front.notes()).entrySet(),
                note -> out.text(note.getKey()).text(note.getValue()));
        out.own(() -> out.list(
                front.fields(),
                field -> out.text(field.key())
                        .text(field.label())
                        .number(field.type().ordinal())
                        .text(field.text())));
    }

    private static FrontMatter front(FactReader in) {
        return new FrontMatter(
                in.word(),
                in.word(),
                new FrontMatter.Record(in.text(), in.text(), in.optional(in::day), in.word()),
                in.list(in::word),
                in.text(),
                in.flag(),
                in.list(() -> alias(in)),
                in.list(() -> new Attachment(in.text(), in.text(), in.position())),
                in.map(in::word, in::text),
                in.list(() -> new OwnField(in.word(), in.word(), FIELD_TYPES.get(in.number()), in.text())));
    }

    private static void alias(Alias alias, FactWriter out) {
        out.text(alias.path()).position(alias.position());
    }

    private static Alias alias(FactReader in) {
        return new Alias(in.text(), in.position());
    }

    /** Writes the value of a figure, and its place on the page of its document. */
    static void value(Figure figure, FactWriter out) {
        Quantity quantity = figure.quantity();
        out.text(figure.indicator()).decimal(quantity.value()).number(quantity.decimals());
        out.number(quantity.qualifier().ordinal()).text(quantity.unit()).decimal(quantity.step());
        out.text(figure.raw()).text(figure.section()).text(figure.anchor());
        out.flag(figure.stated());
    }
}
