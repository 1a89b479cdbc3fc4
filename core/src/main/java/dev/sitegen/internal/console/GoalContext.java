package dev.sitegen.internal.console;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import java.nio.file.Path;

/**
 * Things that a goal works with.
 *
 * @param content the content directory
 * @param generator the library, over that content
 * @param options the parameters that all goals have
 * @param parameters all parameters as they are written
 * @param printer where the lines go
 * @param progress counts of a long run, on their way to the printer
 */
public record GoalContext(
        Path content,
        SiteGenerator generator,
        BuildOptions options,
        Parameters parameters,
        Printer printer,
        ProgressLines progress) {

    ConsoleMessages messages() {
        return parameters.messages();
    }
}
