package dev.sitegen.importer;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.facts.Identification;
import dev.sitegen.importer.internal.facts.Identity;
import dev.sitegen.importer.internal.facts.PageScan;
import dev.sitegen.importer.internal.facts.Wanted;
import dev.sitegen.importer.internal.form.FormTables;
import dev.sitegen.importer.internal.html.HtmlReader;
import dev.sitegen.importer.internal.markdown.MarkdownWriter;
import dev.sitegen.importer.internal.office.OfficeReader;
import dev.sitegen.importer.internal.pdf.PdfReader;
import dev.sitegen.importer.internal.read.MarkdownReader;
import dev.sitegen.importer.internal.read.SourceReader;
import dev.sitegen.importer.internal.read.TextReader;
import dev.sitegen.importer.internal.read.UnreadableSourceException;
import dev.sitegen.importer.internal.structure.VisibleHeadings;
import dev.sitegen.importer.internal.word.WordReader;
import dev.sitegen.model.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One file to the files of its report, in memory. */
final class FileImport {

    private static final long MEGABYTE = 1_000_000;

    /** The largest file that is read, in megabytes. */
    static final long MOST_MEGABYTES = 100;

    private static final List<String> OFFICE = List.of("doc", "wps", "rtf", "odt");
    private static final Set<String> ENDINGS = readers("").keySet();

    private final KnownSite site;
    private final Wanted wanted;
    private final AliasList aliases;
    private final Map<String, SourceReader> readers;

    FileImport(KnownSite site, ImportOptions options, AliasList aliases) {
        this.site = site;
        this.aliases = aliases;
        this.readers = readers(System.getenv().getOrDefault("PATH", ""));
        this.wanted =
                new Wanted(options.column(), options.year(), options.organization(), options.title(), options.date());
    }

    /**
     * The files of a report.
     *
     * @param report the path of its Markdown below the content directory
     * @param files the bytes by path below the content directory
     */
    record Result(String report, Map<String, byte[]> files) {}

    /** The report of a file; empty if it cannot be read or something of it is in doubt, which is in the account. */
    Optional<Result> read(Path source, Account account) throws IOException {
        if (site.broken().isPresent()) {
            Diagnostic broken = site.broken().get();
            account.add(
                    ImportCode.UNSOUND_SITE,
                    broken.position().toString(),
                    broken.code().id());
            return Optional.empty();
        }
        Optional<SourceReader> reader = Optional.ofNullable(readers.get(ending(source)));
        if (!Files.isRegularFile(source)) {
            account.add(ImportCode.NOT_FOUND);
        } else if (reader.isEmpty()) {
            account.add(ImportCode.UNKNOWN_FORMAT, ending(source));
        } else if (Files.size(source) > MOST_MEGABYTES * MEGABYTE) {
            account.add(
                    ImportCode.TOO_LARGE,
                    String.valueOf(Files.size(source) / MEGABYTE),
                    String.valueOf(MOST_MEGABYTES));
        } else {
            return report(source, reader.get(), account);
        }
        return Optional.empty();
    }

    private Optional<Result> report(Path source, SourceReader reader, Account account) throws IOException {
        SourceDocument document;
        try {
            document = VisibleHeadings.of(PageScan.scan(reader.read(Files.readAllBytes(source), account), account));
        } catch (UnreadableSourceException e) {
            account.add(e.code(), e.arguments());
            return Optional.empty();
        }
        if (document.blocks().isEmpty()) {
            account.add(ImportCode.NO_TEXT);
            return Optional.empty();
        }
        Optional<Identity> identity =
                new Identification(site.columns(), site.organizations()).of(document.facts(), wanted, account);
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        Optional<Form> form = site.form(identity.get().key());
        SourceDocument whole = document;
        return Optional.of(files(
                source,
                identity.get(),
                form.map(each -> FormTables.taken(whole, each, account)).orElse(whole)));
    }

    private Result files(Path source, Identity identity, SourceDocument document) {
        String directory = String.join(
                "/",
                "reports",
                identity.key().column(),
                String.valueOf(identity.key().year()),
                identity.key().organization());
        Map<String, byte[]> files = new TreeMap<>();
        document.files().forEach((name, bytes) -> files.put(directory + "/" + name, bytes));
        String front = new ReportFront(site.organizations()).of(identity, document.facts(), aliases.of(source));
        String text = front + MarkdownWriter.write(document);
        files.put(directory + ".md", text.getBytes(StandardCharsets.UTF_8));
        return new Result(directory + ".md", files);
    }

    /**
     * The readers by the endings of their files.
     *
     * @param path where programs are looked for
     */
    private static Map<String, SourceReader> readers(String path) {
        Map<String, SourceReader> readers = new HashMap<>();
        SourceReader word = new WordReader();
        SourceReader page = new HtmlReader();
        List.of("docx", "docm").forEach(ending -> readers.put(ending, word));
        List.of("html", "htm", "shtml").forEach(ending -> readers.put(ending, page));
        OFFICE.forEach(ending -> readers.put(ending, new OfficeReader(ending, path)));
        readers.put("txt", new TextReader());
        readers.put("md", new MarkdownReader());
        readers.put("pdf", new PdfReader());
        return readers;
    }

    /** Returns whether files of this ending are read. */
    static boolean isRead(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /** The ending of a file's name in lower case; empty if it has none. */
    static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
