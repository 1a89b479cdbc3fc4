package dev.sitegen.console;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.ProblemFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports every problem of the content, in a file for programs as well if that is asked for, and writes no site. */
public final class CheckGoal implements Goal {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<String> parameters() {
        return List.of("format", "reportFile");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        Optional<ProblemFormat> format = context.parameters().setting("format").problemFormat();
        Optional<Path> given = context.parameters().path("reportFile");
        if (format.isEmpty() && given.isPresent()) {
            throw GoalFailure.ofParameter(context.messages().text("check.noFormat"));
        }
        BuildResult checked = context.generator().check(context.options());
        if (format.isPresent()) {
            write(checked, format.get(), given, context);
        }
        ConsoleMessages messages = context.messages();
        String reports = messages.text("reports", checked.reports());
        return GoalResult.of(checked, (warnings, seconds) -> messages.text("checked", reports, warnings, seconds));
    }

    private static void write(BuildResult checked, ProblemFormat format, Optional<Path> given, GoalContext context)
            throws IOException {
        String name = "site-gen-problems." + format.name().toLowerCase(Locale.ROOT);
        Path file = given.orElse(context.parameters().buildDirectory().resolve(name));
        TextFile.write(file, out -> context.generator().writeProblems(checked.diagnostics(), format, out));
        context.printer().info(context.messages().text("check.written", file));
    }
}
