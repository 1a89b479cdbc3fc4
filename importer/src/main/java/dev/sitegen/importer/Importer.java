package dev.sitegen.importer;

import dev.sitegen.importer.ReadAhead.Read;
import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.account.ImportNote;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.write.ContentWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Imports reports from Word files, web pages and texts into a content directory. Uses no network. Immutable.
 *
 * <pre>{@code
 * Importer importer = Importer.of(Path.of("content"));
 * importer.importFiles(List.of(Path.of("报告.docx")), ImportOptions.defaults(), (file, done, total) ->
 *         file.account().forEach(System.out::println));
 * }</pre>
 */
public final class Importer {

    private final Path content;

    private Importer(Path content) {
        this.content = content;
    }

    /**
     * {@return an importer into a content directory, which is read at each import}
     *
     * @param content the content directory, the one that holds site.yaml
     */
    public static Importer of(Path content) {
        return new Importer(Objects.requireNonNull(content, "content must not be null"));
    }

    /**
     * Imports files. What cannot be read or is in doubt is an error in the account of its file, and keeps no other from being
     * imported. Two files that are the same report are an error of the second.
     *
     * @param files files, or directories whose files are imported with those below them
     * @param options facts about the files that the caller knows
     * @param listener hears of each file
     * @return how many files were read, written and failed
     * @throws IOException if the content cannot be read or written, or a directory cannot be listed
     */
    public ImportSummary importFiles(List<Path> files, ImportOptions options, ImportListener listener)
            throws IOException {
        KnownSite site = KnownSite.read(content);
        List<Path> sources = SourceFiles.of(files);
        ContentWriter writer = new ContentWriter(content, options.overwrite());
        AliasList aliases = AliasList.read(options.aliases());
        OldSite oldSite = OldSite.read(options.siteMap());
        FileImport each = new FileImport(site, options, aliases);
        Map<String, String> sourceOf = new HashMap<>();
        ImportSummary summary = new ImportSummary(0, 0, 0, List.of());
        try (ReadAhead reading = new ReadAhead(sources, each)) {
            for (Optional<Read> read = reading.next(); read.isPresent(); read = reading.next()) {
                ImportedFile imported = write(read.get(), writer, sourceOf);
                summary = summary.plus(imported);
                listener.imported(imported, summary.files(), sources.size());
            }
        }
        List<ImportNote> notes = new ArrayList<>(aliases.notes());
        notes.addAll(oldSite.compared(aliases.addresses()));
        return summary.with(notes);
    }

    private static ImportedFile write(Read read, ContentWriter writer, Map<String, String> sourceOf)
            throws IOException {
        Account account = read.account();
        String source = read.source().toString();
        Optional<String> report = read.result().map(FileImport.Result::report);
        report.map(sourceOf::get).ifPresent(first -> account.add(ImportCode.SAME_REPORT, report.get(), first));
        if (report.isEmpty() || account.hasErrors()) {
            return new ImportedFile(source, report, account.notes(), List.of());
        }
        sourceOf.put(report.get(), source);
        List<String> written = writer.write(read.result().get().files(), account);
        return new ImportedFile(source, report, account.notes(), written);
    }
}
