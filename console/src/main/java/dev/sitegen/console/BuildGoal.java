package dev.sitegen.console;

import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Builds the site: reads the content, checks it and, if nothing is wrong, publishes it as one. */
public final class BuildGoal implements Goal {

    @Override
    public String name() {
        return "build";
    }

    @Override
    public List<String> parameters() {
        return List.of("output", "reuse", "durable", "allowRemoval");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        Parameters parameters = context.parameters();
        Path directory = parameters.output();
        BuildResult built = context.generator()
                .build(context.options()
                        .withOutput(directory)
                        .withReuse(parameters.reuse())
                        .withDurable(parameters.flag("durable"))
                        .withRemovalAllowed(parameters.flag("allowRemoval")));
        ConsoleMessages messages = context.messages();
        return GoalResult.of(built, (warnings, seconds) -> closingLine(messages, built, directory, warnings, seconds));
    }

    private static String closingLine(
            ConsoleMessages messages, BuildResult built, Path directory, String warnings, String seconds) {
        return messages.text(
                built.unchanged() ? "unchanged" : "built",
                messages.text("files", built.files()),
                messages.text("reports", built.reports()),
                Sizes.text(built.bytes()),
                warnings,
                seconds,
                directory,
                built.kept());
    }
}
