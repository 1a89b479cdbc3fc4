package dev.sitegen.cli;

import dev.sitegen.console.BuildGoal;
import dev.sitegen.console.CheckGoal;
import dev.sitegen.console.CollectGoal;
import dev.sitegen.console.DeployGoal;
import dev.sitegen.console.FixGoal;
import dev.sitegen.console.Goal;
import dev.sitegen.console.ImportGoal;
import dev.sitegen.console.MarkGoal;
import dev.sitegen.console.NewGoal;
import dev.sitegen.console.Parameters;
import dev.sitegen.console.ServeGoal;
import dev.sitegen.console.ThemeGoal;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands with their options and help. They are made of the goals, without annotations, whose reading costs time at every start. */
final class Commands {

    static final String PROGRAM = "site-gen";
    static final String COMPLETION = "completion";

    /** Columns of a help text. */
    private static final int WIDTH = 100;

    private final Texts texts;

    Commands(Texts texts) {
        this.texts = texts;
    }

    /** The goals that are commands, in the order of the help. */
    static List<Goal> goals() {
        return List.of(
                new NewGoal(),
                new ServeGoal(),
                new CheckGoal(),
                new BuildGoal(),
                new ImportGoal(),
                new MarkGoal(),
                new FixGoal(),
                new ThemeGoal(),
                new DeployGoal(),
                new CollectGoal());
    }

    /** The goals that a call has to know: the one that its first argument names, or all. To describe each costs time at every start. */
    static List<Goal> goalsOf(String... arguments) {
        List<Goal> all = goals();
        List<Goal> named = arguments.length == 0
                ? List.of()
                : all.stream().filter(goal -> goal.name().equals(arguments[0])).toList();
        return named.isEmpty() ? all : named;
    }

    /** The goal of this name. */
    static Goal goal(String name) {
        return goals().stream()
                .filter(goal -> goal.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names of the parameters of a goal, its own first. */
    static List<String> parameters(Goal goal) {
        return Stream.concat(goal.parameters().stream(), Parameters.OF_ALL_GOALS.stream())
                .toList();
    }

    /**
     * The program with the commands of some goals.
     *
     * @param goals the goals, in the order of the help
     * @param colors whether the help has colors
     */
    CommandLine commandLine(List<Goal> goals, boolean colors) {
        CommandSpec program = spec(PROGRAM, "program");
        program.usageMessage().footer(texts.of("footer").split("\n"));
        program.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.of("option.version"))
                .build());
        program.addOption(option(new Option("language")));
        program.version(PROGRAM + " " + version());
        for (Goal goal : goals) {
            program.addSubcommand(goal.name(), command(goal));
        }
        program.addSubcommand(COMPLETION, spec(COMPLETION, "command." + COMPLETION));
        CommandLine line = new CommandLine(program);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colors ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        return line;
    }

    private CommandSpec command(Goal goal) {
        CommandSpec command = spec(goal.name(), "command." + goal.name());
        parameters(goal).stream().map(Option::new).map(this::option).forEach(command::addOption);
        if (goal instanceof ImportGoal) {
            command.addPositional(PositionalParamSpec.builder()
                    .paramLabel(texts.of("label.file"))
                    .description(texts.of("option.file"))
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
        }
        return command;
    }

    private CommandSpec spec(String name, String key) {
        CommandSpec spec = CommandSpec.create().name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(texts.of(key));
        usage.synopsisHeading(texts.of("heading.synopsis"));
        usage.descriptionHeading("%n");
        usage.optionListHeading(texts.of("heading.options"));
        usage.commandListHeading(texts.of("heading.commands"));
        usage.customSynopsis(texts.with("synopsis." + (name.equals(PROGRAM) ? "program" : "command"), name));
        usage.sortOptions(false);
        usage.adjustLineBreaksForWideCJKCharacters(true);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.of("option.help"))
                .build());
        return spec;
    }

    private OptionSpec option(Option option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.names()).description(texts.of("option." + option.parameter()));
        if (option.isFlag()) {
            return spec.type(Boolean.class)
                    .arity("0")
                    .negatable(option.isStandard())
                    .build();
        }
        return spec.type(String.class)
                .paramLabel(texts.of("label." + option.parameter(), "label.text"))
                .arity(option.valueIsOptional() ? "0..1" : "1")
                .fallbackValue(option.valueIsOptional() ? "true" : "")
                .build();
    }

    private static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
