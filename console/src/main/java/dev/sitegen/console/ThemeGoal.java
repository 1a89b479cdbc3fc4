package dev.sitegen.console;

import dev.sitegen.ContentEditor;
import dev.sitegen.build.ThemeFilesResult;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes files of the default theme below {@code theme/} of the content, to be changed there. */
public final class ThemeGoal implements Goal {

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public List<String> parameters() {
        return List.of("files");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        ConsoleMessages messages = context.messages();
        List<String> names = context.parameters()
                .text("files")
                .map(list -> Stream.of(list.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
        ThemeFilesResult result = ContentEditor.of(context.content()).writeTheme(names);
        if (!result.unknown().isEmpty()) {
            throw GoalFailure.ofParameter(messages.text("theme.unknown", String.join(", ", result.unknown())));
        }
        context.printFiles(result.written(), result.left());
        String written = messages.text("files", result.written().size());
        return GoalResult.of(List.of(), (warnings, seconds) -> messages.text("theme", written));
    }
}
