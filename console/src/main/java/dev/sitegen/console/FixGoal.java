package dev.sitegen.console;

import dev.sitegen.ContentEditor;
import dev.sitegen.build.FixResult;
import java.io.IOException;
import java.util.List;

/** Mends what is beyond doubt: shows the lines that differ, and writes them only if that is asked for. */
public final class FixGoal implements Goal {

    @Override
    public String name() {
        return "fix";
    }

    @Override
    public List<String> parameters() {
        return List.of("apply");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        FixResult fixed =
                ContentEditor.of(context.content()).fix(context.parameters().flag("apply"));
        fixed.changes().forEach(change -> change.diff().forEach(context.printer()::info));
        ConsoleMessages messages = context.messages();
        String files = messages.text("files", fixed.changes().size());
        String key = fixed.changes().isEmpty() ? "fix.none" : fixed.written() ? "fix.written" : "fix";
        return GoalResult.of(fixed.diagnostics(), (warnings, seconds) -> messages.text(key, files));
    }
}
