package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** One run of a goal, as a process of its own: started by {@link UnusualFilesTest} in another locale. */
final class OneRun {

    private OneRun() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        BuildOptions options = BuildOptions.into(Path.of(arguments[2]));
        SiteGenerator generator = SiteGenerator.create(Path.of(arguments[1]));
        try {
            switch (arguments[0]) {
                case "check" -> generator.check(options);
                case "build" -> generator.build(options);
                default -> generator.preview(options).close();
            }
            out.println("well");
        } catch (IOException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
