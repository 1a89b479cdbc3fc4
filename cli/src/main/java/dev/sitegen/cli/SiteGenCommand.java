package dev.sitegen.cli;

import dev.sitegen.console.AppendablePrinter;
import dev.sitegen.console.BuildMoment;
import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Goal;
import dev.sitegen.console.GoalFailure;
import dev.sitegen.console.GoalRun;
import dev.sitegen.console.Notation;
import dev.sitegen.console.Parameters;
import dev.sitegen.diagnostic.Severity;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One call of the command line: from its arguments to its exit code. */
final class SiteGenCommand {

    private static final Pattern LANGUAGE = Pattern.compile("--lang(uage)?(=(?<value>.*))?");

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private final Path directory;
    private final Map<String, String> environment;

    /**
     * A command line.
     *
     * @param out takes results and help
     * @param err takes problems and progress
     * @param terminal the place where they are read
     * @param directory the directory at which relative paths start
     * @param environment the variables of the environment
     */
    SiteGenCommand(
            PrintStream out, PrintStream err, Terminal terminal, Path directory, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.directory = directory;
        this.environment = environment;
    }

    ExitCode run(String... arguments) {
        AppendablePrinter printer = new AppendablePrinter(out, err, terminal.style());
        try {
            ConsoleMessages messages =
                    ConsoleMessages.in(language(arguments), terminal.language(), Notation.COMMAND_LINE);
            return run(arguments, messages, printer);
        } catch (GoalFailure e) {
            printer.print(Severity.ERROR, e.getMessage());
            return ExitCode.of(e);
        } finally {
            printer.removeBar();
        }
    }

    private ExitCode run(String[] arguments, ConsoleMessages messages, AppendablePrinter printer) throws GoalFailure {
        Texts texts = new Texts(messages.locale());
        CommandLine line = new Commands(texts).commandLine(Commands.goalsOf(arguments), terminal.colors());
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments);
        } catch (ParameterException e) {
            printer.print(Severity.ERROR, new UsageProblem(texts).text(e));
            return ExitCode.USAGE;
        }
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (command.isUsageHelpRequested() || command == parsed && !parsed.isVersionHelpRequested()) {
            command.commandSpec().commandLine().usage(out, line.getColorScheme());
            return command.isUsageHelpRequested() ? ExitCode.SUCCESS : ExitCode.USAGE;
        }
        if (parsed.isVersionHelpRequested()) {
            line.printVersionHelp(out);
        } else if (command.commandSpec().name().equals(Commands.COMPLETION)) {
            out.print(AutoComplete.bash(Commands.PROGRAM, line));
        } else {
            run(command, messages, printer);
        }
        return ExitCode.SUCCESS;
    }

    private void run(ParseResult command, ConsoleMessages messages, AppendablePrinter printer) throws GoalFailure {
        Goal goal = Commands.goal(command.commandSpec().name());
        Parameters parameters = new Parameters(
                written(command, goal), operands(command), directory, directory.resolve("target"), messages);
        BuildMoment moment = new BuildMoment(null, environment.get("SOURCE_DATE_EPOCH"));
        new GoalRun(printer, System::nanoTime, Instant::now).run(goal, parameters, content(goal, parameters), moment);
    }

    /** The parameters of a goal that the command line gives. */
    private static Map<String, String> written(ParseResult command, Goal goal) {
        Map<String, String> written = new HashMap<>();
        for (String parameter : Commands.parameters(goal)) {
            OptionSpec option = command.matchedOption(Notation.option(parameter));
            if (option != null) {
                written.put(parameter, option.getValue().toString());
            }
        }
        return written;
    }

    private static List<String> operands(ParseResult command) {
        return command.matchedPositionals().stream()
                .flatMap(operand -> operand.originalStringValues().stream())
                .toList();
    }

    private Path content(Goal goal, Parameters parameters) throws GoalFailure {
        Path inside = directory.resolve("content");
        return parameters
                .source()
                .or(() -> Stream.of(inside, directory)
                        .filter(place -> Files.isRegularFile(place.resolve("site.yaml")))
                        .findFirst())
                .or(() -> !goal.needsContent() ? Optional.of(inside) : Optional.empty())
                .orElseThrow(
                        () -> GoalFailure.ofParameter(parameters.messages().text("content.none", inside, directory)));
    }

    /** The language that is asked for, wherever that is written: the help and the sentences for wrong usage have it, too. */
    private static String language(String[] arguments) {
        String language = null;
        for (int i = 0; i < arguments.length; i++) {
            Matcher option = LANGUAGE.matcher(arguments[i]);
            if (option.matches()) {
                language = option.group("value") != null
                        ? option.group("value")
                        : i + 1 < arguments.length ? arguments[i + 1] : null;
            }
        }
        return language;
    }
}
