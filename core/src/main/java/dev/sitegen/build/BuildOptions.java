package dev.sitegen.build;

import dev.sitegen.diagnostic.Characters;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Options of a build, apart from what the content says. Immutable: start from {@link #into(Path)} or {@link #defaults()}, and each
 * {@code with…} gives other options.
 */
public final class BuildOptions {

    private final Optional<Path> output;
    private final Optional<URI> baseUrl;
    private final Optional<String> theme;
    private final Optional<LocalDate> asOf;
    private final int threads;
    private final boolean strict;
    private final boolean drafts;
    private final boolean reuse;
    private final boolean durable;
    private final boolean removalAllowed;

    private BuildOptions(
            Optional<Path> output,
            Optional<URI> baseUrl,
            Optional<String> theme,
            Optional<LocalDate> asOf,
            int threads,
            boolean strict,
            boolean drafts,
            boolean reuse,
            boolean durable,
            boolean removalAllowed) {
        this.output = output;
        this.baseUrl = baseUrl;
        this.theme = theme;
        this.asOf = asOf;
        this.threads = threads;
        this.strict = strict;
        this.drafts = drafts;
        this.reuse = reuse;
        this.durable = durable;
        this.removalAllowed = removalAllowed;
    }

    /**
     * {@return options with no output, every core, warnings allowed, no drafts, unchanged files kept, no removal of many reports}
     */
    public static BuildOptions defaults() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new BuildOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cores,
                false,
                false,
                true,
                false,
                false);
    }

    /**
     * {@return the defaults, publishing into a directory}
     *
     * @param output the directory that will hold the site; made if it is missing, and in it only files of an earlier
     *     build are replaced
     */
    public static BuildOptions into(Path output) {
        return defaults().withOutput(output);
    }

    /**
     * {@return the same options with a directory to publish into}
     *
     * @param directory as for {@link #into}
     */
    public BuildOptions withOutput(Path directory) {
        Objects.requireNonNull(directory, "directory must not be null");
        return new BuildOptions(
                Optional.of(directory), baseUrl, theme, asOf, threads, strict, drafts, reuse, durable, removalAllowed);
    }

    /** {@return the same options without a directory, for a build into an {@link OutputSink}} */
    public BuildOptions withoutOutput() {
        return new BuildOptions(
                Optional.empty(), baseUrl, theme, asOf, threads, strict, drafts, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options with an absolute address of the site, without credentials, query and fragment}
     *
     * @param address an http or https address, with a path if the site is not at the root of its host
     * @throws IllegalArgumentException if it is not absolute, or has parts that may not be published
     */
    public BuildOptions withBaseUrl(URI address) {
        Objects.requireNonNull(address, "address must not be null");
        if (!address.isAbsolute()) {
            throw new IllegalArgumentException("baseUrl: " + address + " (an absolute address)");
        }
        refuseExtras(address);
        requireAllowed("baseUrl", address.toString());
        return new BuildOptions(
                output, Optional.of(address), theme, asOf, threads, strict, drafts, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options with a theme, by its name}
     *
     * @param name the name of a directory below {@code themes} on the class path
     * @throws IllegalArgumentException if no text may hold one of its characters
     */
    public BuildOptions withTheme(String name) {
        Objects.requireNonNull(name, "name must not be null");
        requireAllowed("theme", name);
        return new BuildOptions(
                output, baseUrl, Optional.of(name), asOf, threads, strict, drafts, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options with a day that counts as today}
     *
     * @param day the day that decides what is due, late or in the future
     */
    public BuildOptions withAsOf(LocalDate day) {
        Objects.requireNonNull(day, "day must not be null");
        return new BuildOptions(
                output, baseUrl, theme, Optional.of(day), threads, strict, drafts, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options with a number of threads, at least 1}
     *
     * @param count at least 1; 1 for a build without further threads
     * @throws IllegalArgumentException if there is no thread
     */
    public BuildOptions withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("threads: " + count + " (at least 1)");
        }
        return new BuildOptions(output, baseUrl, theme, asOf, count, strict, drafts, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options, with warnings that fail the build or do not}
     *
     * @param warningsFail true for a build that publishes nothing as long as there is a warning
     */
    public BuildOptions withStrict(boolean warningsFail) {
        return new BuildOptions(
                output, baseUrl, theme, asOf, threads, warningsFail, drafts, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options, with drafts published or left out}
     *
     * @param published true to publish documents with {@code draft: true}
     */
    public BuildOptions withDrafts(boolean published) {
        return new BuildOptions(
                output, baseUrl, theme, asOf, threads, strict, published, reuse, durable, removalAllowed);
    }

    /**
     * {@return the same options, with what earlier builds left used or not}
     *
     * @param allowed false to make every file anew
     */
    public BuildOptions withReuse(boolean allowed) {
        return new BuildOptions(
                output, baseUrl, theme, asOf, threads, strict, drafts, allowed, durable, removalAllowed);
    }

    /**
     * {@return the same options, with every file forced to the disk or not}
     *
     * @param forced true for a build that is safe even when the power fails right after it, and slower
     */
    public BuildOptions withDurable(boolean forced) {
        return new BuildOptions(output, baseUrl, theme, asOf, threads, strict, drafts, reuse, forced, removalAllowed);
    }

    /**
     * {@return the same options, with the removal of most reports allowed or not}
     *
     * @param allowed true when most of the reports of the last build are meant to be gone
     */
    public BuildOptions withRemovalAllowed(boolean allowed) {
        return new BuildOptions(output, baseUrl, theme, asOf, threads, strict, drafts, reuse, durable, allowed);
    }

    /** Every page repeats the address: a password in it would be published. */
    private static void refuseExtras(URI address) {
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("baseUrl: no user name, password, query or fragment is allowed in it");
        }
    }

    private static void requireAllowed(String option, String text) {
        int at = Characters.indexOfForbidden(text);
        if (at >= 0) {
            throw new IllegalArgumentException(
                    option + ": no text may hold the character " + Characters.name(text.codePointAt(at)));
        }
    }

    /**
     * {@return the directory to publish into; absent for a check, for loading and for a build into a sink. On another
     * file system than that of the machine, such as an archive, files are put in their places one by one, and
     * everything is made anew}
     */
    public Optional<Path> output() {
        return output;
    }

    /** {@return the site's absolute address, in place of the one in site.yaml} */
    public Optional<URI> baseUrl() {
        return baseUrl;
    }

    /** {@return the name of the theme, in place of the one in site.yaml} */
    public Optional<String> theme() {
        return theme;
    }

    /** {@return the day the build counts as today; without it nothing that depends on a day is said} */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** {@return the number of threads that work, at least 1} */
    public int threads() {
        return threads;
    }

    /** {@return whether warnings fail the build} */
    public boolean strict() {
        return strict;
    }

    /** {@return whether reports marked {@code draft: true} are published as well} */
    public boolean drafts() {
        return drafts;
    }

    /**
     * {@return whether what earlier builds left is used: nothing is done when nothing has changed, and otherwise only
     * what depends on the change}
     */
    public boolean reuse() {
        return reuse;
    }

    /**
     * {@return whether every file is on the disk before the new site takes the place of the old one; otherwise only the
     * manifest and the directories are, and a build after a loss of power makes again what is missing}
     */
    public boolean durable() {
        return durable;
    }

    /**
     * {@return whether all reports of a column, or most reports of the site, that the last build published may be gone;
     * otherwise a build stops, since reports that are lost look like reports that are withdrawn}
     */
    public boolean removalAllowed() {
        return removalAllowed;
    }

    private List<Object> values() {
        return List.of(output, baseUrl, theme, asOf, threads, strict, drafts, reuse, durable, removalAllowed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BuildOptions options && values().equals(options.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns the values on one line, in the order of their methods. */
    @Override
    public String toString() {
        return "BuildOptions" + values();
    }
}
