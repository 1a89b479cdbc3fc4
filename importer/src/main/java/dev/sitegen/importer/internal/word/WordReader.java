package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import dev.sitegen.importer.internal.read.SourceReader;
import dev.sitegen.importer.internal.read.UnreadableSourceException;
import dev.sitegen.importer.internal.word.Context.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads .docx files of Word, WPS and LibreOffice. */
public final class WordReader implements SourceReader {

    private static final String STYLES = "styles";
    private static final String NUMBERING = "numbering";
    private static final int MOST_NAMED = 8;

    @Override
    public SourceDocument read(byte[] bytes, Account account) throws UnreadableSourceException {
        WordPackage file = WordPackage.of(bytes);
        try {
            return read(file, account);
        } catch (XMLStreamException e) {
            throw WordPackage.damaged(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static SourceDocument read(WordPackage file, Account account)
            throws XMLStreamException, UnreadableSourceException {
        String name = file.document();
        byte[] document = file.part(name).orElseThrow(() -> WordPackage.damaged(name));
        String directory = name.substring(0, name.lastIndexOf('/') + 1);
        Optional<byte[]> styles = file.part(directory + STYLES + ".xml");
        Optional<byte[]> numbering = file.part(directory + NUMBERING + ".xml");
        Context context = new Context(
                styles.isPresent() ? Styles.read(styles.get()) : Styles.none(),
                numbering.isPresent() ? Numbering.read(numbering.get()) : Numbering.none(),
                file.relations(name),
                new Pictures(file, account),
                new Fields(),
                new Findings());
        XmlCursor xml = new XmlCursor(document);
        xml.child(0);
        List<Block> blocks = new BlockReader(context).read(xml);
        Map<Integer, Words> footnotes = new HashMap<>();
        notes(file, directory + "footnotes.xml", "f", context, footnotes);
        notes(file, directory + "endnotes.xml", "e", context, footnotes);
        report(context.findings(), account);
        reportParts(file, directory, account);
        return new SourceDocument(blocks, footnotes, context.pictures().files(), facts(file));
    }

    /** Reads the footnotes that have a mark in the text. */
    private static void notes(
            WordPackage file, String part, String kind, Context context, Map<Integer, Words> footnotes)
            throws XMLStreamException {
        Optional<byte[]> bytes = file.part(part);
        if (bytes.isEmpty()) {
            return;
        }
        Context own = context.withRelations(file.relations(part));
        XmlCursor xml = new XmlCursor(bytes.get());
        xml.child(0);
        while (xml.child(1)) {
            Integer number =
                    context.findings().footnotes.get(kind + xml.attribute("id").orElse(""));
            if (number != null) {
                List<Inline> words = new ArrayList<>();
                for (Block block : new BlockReader(own).read(xml)) {
                    if (!words.isEmpty()) {
                        words.add(new Break());
                    }
                    words.addAll(
                            block instanceof Block.Paragraph paragraph
                                    ? paragraph.words().parts()
                                    : Words.of(block.plainText()).parts());
                }
                footnotes.put(number, Words.of(words));
            }
        }
    }

    /** Facts from the properties of the file; the text takes precedence over them. */
    private static Facts facts(WordPackage file) throws XMLStreamException {
        Facts facts = new Facts();
        Optional<byte[]> properties = file.part("docProps/core.xml");
        if (properties.isPresent()) {
            XmlCursor xml = new XmlCursor(properties.get());
            xml.child(0);
            while (xml.child(1)) {
                switch (xml.name()) {
                    case "title" -> facts.add(Fact.FILE_TITLE, xml.text());
                    case "created" -> facts.add(Fact.CREATED, xml.text());
                    default -> {}
                }
            }
        }
        return facts;
    }

    private static void report(Findings findings, Account account) {
        if (findings.insertions + findings.deletions > 0) {
            account.add(
                    ImportCode.TRACKED_CHANGES,
                    String.valueOf(findings.insertions),
                    String.valueOf(findings.deletions));
        }
        if (findings.contents) {
            account.add(ImportCode.CONTENTS);
        }
        named(ImportCode.HIDDEN_TEXT, findings.hidden, account);
        named(ImportCode.EMBEDDED_OBJECT, findings.objects, account);
        named(ImportCode.LINK_LEFT_OUT, findings.links, account);
    }

    private static void named(ImportCode code, List<String> words, Account account) {
        List<String> shown = words.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_NAMED)
                .map(Account::shown)
                .toList();
        if (!shown.isEmpty()) {
            account.add(code, String.join(" / ", shown));
        }
    }

    /** Notes what is in the file beside its text. */
    private static void reportParts(WordPackage file, String directory, Account account) throws XMLStreamException {
        List<String> around = new ArrayList<>();
        for (String name : file.names()) {
            if (name.startsWith(directory + "header") || name.startsWith(directory + "footer")) {
                String text = text(file, name).strip();
                if (!text.isEmpty() && !around.contains(Account.shown(text))) {
                    around.add(Account.shown(text));
                }
            }
        }
        if (!around.isEmpty()) {
            account.add(ImportCode.OUTSIDE_CONTENT, String.valueOf(around.size()), String.join(" / ", around));
        }
        Optional<byte[]> comments = file.part(directory + "comments.xml");
        if (comments.isPresent()) {
            XmlCursor xml = new XmlCursor(comments.get());
            xml.child(0);
            int count = 0;
            while (xml.child(1)) {
                count++;
            }
            if (count > 0) {
                account.add(ImportCode.COMMENTS, String.valueOf(count));
            }
        }
        named(ImportCode.EMBEDDED_OBJECT, List.copyOf(file.others()), account);
    }

    private static String text(WordPackage file, String name) throws XMLStreamException {
        XmlCursor xml = new XmlCursor(file.part(name).orElseThrow());
        xml.child(0);
        Context context = new Context(
                Styles.none(),
                Numbering.none(),
                Map.of(),
                new Pictures(file, new Account(name)),
                new Fields(),
                new Findings());
        StringBuilder text = new StringBuilder();
        new BlockReader(context)
                .read(xml)
                .forEach(block -> text.append(block.plainText()).append(' '));
        return text.toString();
    }
}
