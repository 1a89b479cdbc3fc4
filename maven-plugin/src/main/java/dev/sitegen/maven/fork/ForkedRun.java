package dev.sitegen.maven.fork;

import dev.sitegen.console.BuildMoment;
import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Goal;
import dev.sitegen.console.GoalFailure;
import dev.sitegen.console.Parameters;
import dev.sitegen.console.Printer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a goal in a Java process of its own, whose flags make a short run faster than those of Maven, and prints its lines. */
public final class ForkedRun {

    private final Printer printer;
    private final List<Path> classPath;

    /**
     * Makes runs.
     *
     * @param printer where the lines go
     * @param classPath the jars of the plugin and of what it is given
     */
    public ForkedRun(Printer printer, List<Path> classPath) {
        this.printer = printer;
        this.classPath = List.copyOf(classPath);
    }

    /** Returns whether a process of its own is faster: unless this one has the same flags already. */
    public static boolean isFaster() {
        return !RunningJava.hasOneCompiler();
    }

    /**
     * Runs a goal.
     *
     * @param content the content directory
     * @param moment the moment that decides which day is today, unless the parameters say it
     * @throws GoalFailure if it did not do what was asked for
     */
    public void run(Goal goal, Parameters parameters, Path content, BuildMoment moment) throws GoalFailure {
        ForkRequest request = new ForkRequest(goal.name(), parameters, content, moment, printer.progressNanos());
        try {
            run(request);
        } catch (InterruptedIOException e) {
            throw GoalFailure.of(
                    GoalFailure.Reason.SYSTEM, parameters.messages().text("stopped"));
        } catch (IOException e) {
            ConsoleMessages messages = parameters.messages();
            throw GoalFailure.of(GoalFailure.Reason.SYSTEM, messages.text("io", messages.reason(e)));
        }
    }

    private void run(ForkRequest request) throws IOException, GoalFailure {
        Optional<ClassArchive> archive = ClassArchive.of(classPath, System.getenv());
        List<String> flags = archive.isEmpty() ? List.of() : archive.get().flags(request.loadsMostClasses());
        List<String> line =
                JavaCommand.ofThisJava(classPath).line(ForkedGoal.class.getName(), request.content(), flags);
        boolean succeeded = false;
        try (ForkedProcess process = ForkedProcess.start(line)) {
            try {
                request.write(process.input());
                ForkPrinter.relay(process.output(), printer);
            } catch (EOFException e) {
                String ended = request.parameters().messages().text("fork.ended", process.exitCode());
                throw GoalFailure.of(GoalFailure.Reason.SYSTEM, ended);
            }
            succeeded = process.exitCode() == 0;
        } finally {
            if (archive.isPresent()) {
                archive.get().close(succeeded);
            }
        }
    }
}
