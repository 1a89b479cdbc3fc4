package dev.sitegen.console;

import dev.sitegen.ContentEditor;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.build.NewSite;
import dev.sitegen.model.TableFormat;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts reports: one, or all that are due for a year; where there is no site.yaml, a whole site. Files that are there already are left as
 * they are.
 */
public final class NewGoal implements Goal {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<String> parameters() {
        return List.of("column", "organization", "year", "tables", "organizations");
    }

    @Override
    public boolean makesContent() {
        return true;
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        Parameters parameters = context.parameters();
        if (!Files.isRegularFile(context.content().resolve("site.yaml"))) {
            return startSite(context);
        }
        ConsoleMessages messages = context.messages();
        Optional<String> column = parameters.text("column");
        Optional<String> organization = parameters.text("organization");
        String year = parameters.text("year").orElseThrow(() -> GoalFailure.ofParameter(messages.text("new.which")));
        TableFormat tables = parameters.setting("tables").tables().orElse(TableFormat.CSV);
        NewReports wanted = NewReports.of(year).withTables(tables);
        wanted = column.map(wanted::withColumn).orElse(wanted);
        wanted = organization.map(wanted::withOrganization).orElse(wanted);
        NewReportsResult started = ContentEditor.of(context.content()).start(wanted, context.options());
        context.printFiles(started.written(), started.left());
        String written = messages.text("files", started.written().size());
        return GoalResult.of(started.diagnostics(), (warnings, seconds) -> messages.text("new", written));
    }

    private static GoalResult startSite(GoalContext context) throws IOException, GoalFailure {
        Parameters parameters = context.parameters();
        ConsoleMessages messages = context.messages();
        if (Stream.of("source", "column", "organization").anyMatch(parameters.written()::containsKey)) {
            throw GoalFailure.ofParameter(messages.text("new.noSite", context.content()));
        }
        boolean english = parameters.text("language").orElse("").equals("en");
        NewSite site = NewSite.in(parameters.base()).withLanguage(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        Optional<Path> organizations = parameters.path("organizations");
        site = organizations.map(site::withOrganizations).orElse(site);
        NewReportsResult started;
        try {
            started = ContentEditor.startSite(site, context.options().asOf().orElseThrow());
        } catch (DirectoryNotEmptyException e) {
            throw GoalFailure.ofParameter(messages.text("new.site.conflict", e.getFile()));
        }
        context.printFiles(started.written(), started.left());
        String written = messages.text("files", started.written().size());
        return GoalResult.of(started.diagnostics(), (warnings, seconds) -> messages.text("new.site", written));
    }
}
