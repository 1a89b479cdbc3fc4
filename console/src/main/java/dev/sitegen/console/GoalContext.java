package dev.sitegen.console;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;

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

    /** Prints the files that are written, and those that were there already and are left as they are. */
    void printFiles(List<String> written, List<String> left) {
        written.forEach(file -> printer.info(messages().text("new.written", file)));
        left.forEach(file -> printer.print(Severity.WARNING, messages().text("new.left", file)));
    }
}
