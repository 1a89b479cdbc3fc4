package dev.sitegen.console;

import dev.sitegen.build.BuildOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Parameters as a user wrote them, by their names, such as {@code baseUrl}.
 *
 * @param written the texts; nothing for a parameter that is not given
 * @param operands what is written without a name: files to import
 * @param base the directory at which relative paths start
 * @param buildDirectory the directory for what is built
 * @param messages the sentences for the user
 */
public record Parameters(
        Map<String, String> written, List<String> operands, Path base, Path buildDirectory, ConsoleMessages messages) {

    /** Names of the parameters that all goals have. */
    public static final List<String> OF_ALL_GOALS =
            List.of("source", "baseUrl", "theme", "asOf", "threads", "strict", "drafts", "language", "profile");

    /** A parameter, given or not. */
    Setting setting(String name) {
        return new Setting(name, written.get(name), messages);
    }

    public boolean isGiven(String name) {
        return written.containsKey(name);
    }

    /** A parameter that is true or false; false unless it is given. */
    public boolean flag(String name) throws GoalFailure {
        return setting(name).flag();
    }

    Optional<String> text(String name) throws GoalFailure {
        return setting(name).text();
    }

    /** File or directory that a parameter names. */
    Optional<Path> path(String name) throws GoalFailure {
        Optional<String> text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Setting(name, text.get(), messages).path(base));
    }

    /** The content directory that is named, if one is. */
    public Optional<Path> source() throws GoalFailure {
        String given = written.get("source");
        if (given == null) {
            return Optional.empty();
        }
        Path directory = setting("source").path(base);
        if (!Files.isDirectory(directory)) {
            throw GoalFailure.ofParameter(messages.text("source.none", given, directory));
        }
        return Optional.of(directory);
    }

    /** The directory that is published into. */
    Path output() throws GoalFailure {
        return isGiven("output") ? setting("output").path(base) : buildDirectory.resolve("site-gen");
    }

    /** Returns whether the last build is used; wanted unless it is refused. */
    boolean reuse() throws GoalFailure {
        return !isGiven("reuse") || flag("reuse");
    }

    BuildOptions options() throws GoalFailure {
        BuildOptions options =
                BuildOptions.defaults().withStrict(flag("strict")).withDrafts(flag("drafts"));
        options = with(options, setting("threads").count(), BuildOptions::withThreads);
        options = with(options, setting("baseUrl").address(), BuildOptions::withBaseUrl);
        options = with(options, text("theme"), BuildOptions::withTheme);
        return with(options, setting("asOf").day(), BuildOptions::withAsOf);
    }

    private static <T> BuildOptions with(
            BuildOptions options, Optional<T> value, BiFunction<BuildOptions, T, BuildOptions> change) {
        return value.map(given -> change.apply(options, given)).orElse(options);
    }
}
