package dev.sitegen.console;

import dev.sitegen.importer.ImportOptions;
import dev.sitegen.importer.ImportSummary;
import dev.sitegen.importer.Importer;
import dev.sitegen.importer.account.ImportNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports reports from files of other programs. */
public final class ImportGoal implements Goal {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<String> parameters() {
        return List.of("file", "column", "organization", "year", "title", "date", "aliases", "oldSitemap", "overwrite");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        ConsoleMessages messages = context.messages();
        ImportSummary summary = Importer.of(context.content())
                .importFiles(files(context.parameters()), options(context.parameters()), (file, done, total) -> {
                    file.account().forEach(note -> print(note, context));
                    context.progress().imported(done, total);
                });
        summary.notes().forEach(note -> print(note, context));
        String written = messages.text("files", summary.written());
        if (summary.failed() > 0) {
            throw GoalFailure.ofContent(messages.text("import.failed", summary.failed(), summary.files(), written));
        }
        String read = messages.text("files", summary.files());
        return GoalResult.of(List.of(), (warnings, seconds) -> messages.text("import", read, written, seconds));
    }

    private static void print(ImportNote note, GoalContext context) {
        ConsoleMessages messages = context.messages();
        context.printer().print(note.severity(), messages.sentence(note.summary(messages.locale())));
    }

    private static ImportOptions options(Parameters parameters) throws GoalFailure {
        ImportOptions options = ImportOptions.defaults()
                .withColumn(parameters.text("column").orElse(""))
                .withOrganization(parameters.text("organization").orElse(""))
                .withYear(parameters.text("year").orElse(""))
                .withTitle(parameters.text("title").orElse(""))
                .withDate(parameters.text("date").orElse(""))
                .withOverwrite(parameters.flag("overwrite"));
        options = parameters.path("aliases").map(options::withAliases).orElse(options);
        return parameters.path("oldSitemap").map(options::withSiteMap).orElse(options);
    }

    private static List<Path> files(Parameters parameters) throws GoalFailure {
        ConsoleMessages messages = parameters.messages();
        List<String> named = new ArrayList<>(parameters.operands());
        parameters.text("file").ifPresent(list -> named.addAll(List.of(list.split("[,，]"))));
        if (named.isEmpty()) {
            throw GoalFailure.ofParameter(messages.text("import.which"));
        }
        List<Path> files = new ArrayList<>();
        for (String each : named) {
            files.add(new Setting("file", each.strip(), messages).path(parameters.base()));
        }
        return files;
    }
}
