package dev.sitegen.internal.console;

import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.util.List;

/** Reports every problem of the content and writes nothing. */
public final class CheckGoal implements Goal {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public String failure() {
        return "checked.failed";
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException {
        BuildResult checked = context.generator().check(context.options());
        ConsoleMessages messages = context.messages();
        String reports = messages.text("reports", checked.reports());
        return GoalResult.of(checked, (warnings, seconds) -> messages.text("checked", reports, warnings, seconds));
    }
}
