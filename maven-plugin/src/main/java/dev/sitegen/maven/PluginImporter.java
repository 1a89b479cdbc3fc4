package dev.sitegen.maven;

import dev.sitegen.importer.ImportOptions;
import dev.sitegen.importer.ImportSummary;
import dev.sitegen.importer.Importer;
import dev.sitegen.importer.account.ImportNote;
import dev.sitegen.internal.console.FileImporter;
import java.io.IOException;

/** The module {@code importer}, as the goal {@code import} calls it. */
final class PluginImporter {

    private PluginImporter() {}

    static FileImporter.Counts importFiles(FileImporter.Request request, FileImporter.Account account)
            throws IOException {
        ImportSummary summary = Importer.of(request.content())
                .importFiles(request.files(), options(request), (file, done, total) -> {
                    file.account().forEach(note -> print(note, account));
                    account.progress(done, total);
                });
        summary.notes().forEach(note -> print(note, account));
        return new FileImporter.Counts(summary.files(), summary.written(), summary.failed());
    }

    private static void print(ImportNote note, FileImporter.Account account) {
        account.note(note.severity(), note.summary(account.locale()));
    }

    private static ImportOptions options(FileImporter.Request request) {
        FileImporter.Report report = request.report();
        ImportOptions options = ImportOptions.defaults()
                .withColumn(report.column())
                .withOrganization(report.organization())
                .withYear(report.year())
                .withTitle(report.title())
                .withDate(report.date())
                .withOverwrite(request.overwrite());
        options = request.aliases().map(options::withAliases).orElse(options);
        return request.siteMap().map(options::withSiteMap).orElse(options);
    }
}
