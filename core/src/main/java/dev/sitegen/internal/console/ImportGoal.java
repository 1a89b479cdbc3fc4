package dev.sitegen.internal.console;

import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Imports reports from files of other programs. */
public final class ImportGoal implements Goal {

    private final FileImporter importer;

    public ImportGoal(FileImporter importer) {
        this.importer = importer;
    }

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
        FileImporter.Counts counts = importer.importFiles(request(context), account(context));
        String written = messages.text("files", counts.written());
        if (counts.failed() > 0) {
            throw GoalFailure.ofContent(messages.text("import.failed", counts.failed(), counts.files(), written));
        }
        String read = messages.text("files", counts.files());
        return GoalResult.of(List.of(), (warnings, seconds) -> messages.text("import", read, written, seconds));
    }

    private static FileImporter.Request request(GoalContext context) throws GoalFailure {
        Parameters parameters = context.parameters();
        FileImporter.Report report = new FileImporter.Report(
                parameters.text("column").orElse(""),
                parameters.text("organization").orElse(""),
                parameters.text("year").orElse(""),
                parameters.text("title").orElse(""),
                parameters.text("date").orElse(""));
        return new FileImporter.Request(
                context.content(),
                files(parameters),
                report,
                parameters.path("aliases"),
                parameters.path("oldSitemap"),
                parameters.flag("overwrite"));
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

    private static FileImporter.Account account(GoalContext context) {
        return new FileImporter.Account() {
            @Override
            public Locale locale() {
                return context.messages().locale();
            }

            @Override
            public void note(Severity severity, String sentence) {
                context.printer().print(severity, context.messages().sentence(sentence));
            }

            @Override
            public void progress(int done, int total) {
                context.progress().imported(done, total);
            }
        };
    }
}
