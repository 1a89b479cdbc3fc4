package dev.sitegen.console;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildProfile;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Runs a goal from its parameters to its last line. */
public final class GoalRun {

    private final Printer printer;
    private final LongSupplier nanoTime;
    private final Supplier<Instant> now;

    /**
     * Makes runs. The library has no clock of its own: both come from the front end.
     *
     * @param printer where the lines go
     * @param nanoTime a clock in nanoseconds from any beginning
     * @param now the clock of the present
     */
    public GoalRun(Printer printer, LongSupplier nanoTime, Supplier<Instant> now) {
        this.printer = printer;
        this.nanoTime = nanoTime;
        this.now = now;
    }

    /**
     * Runs a goal.
     *
     * @param content the content directory
     * @param moment the moment that decides which day is today, unless the parameters say it
     * @throws GoalFailure if it did not do what was asked for
     */
    public void run(Goal goal, Parameters parameters, Path content, BuildMoment moment) throws GoalFailure {
        ConsoleMessages messages = parameters.messages();
        BuildOptions options = parameters.options();
        Setting.Profile profiled = parameters.setting("profile").profile();
        ProgressLines progress = new ProgressLines(messages, printer, nanoTime);
        long start = nanoTime.getAsLong();
        try {
            SiteGenerator plain = SiteGenerator.create(content).withListener(progress);
            SiteGenerator generator = profiled == Setting.Profile.NONE ? plain : plain.withProfile(nanoTime);
            BuildOptions onADay = onADay(options, generator, moment, messages);
            GoalResult result = goal.run(new GoalContext(content, generator, onADay, parameters, printer, progress));
            if (result.profile().isPresent()) {
                report(result.profile().get(), profiled, parameters);
            }
            report(goal, result, content, options.strict(), messages, nanoTime.getAsLong() - start);
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            throw GoalFailure.ofSystem(messages.text("stopped"), e);
        } catch (IOException e) {
            throw GoalFailure.ofSystem(messages.text("io", messages.reason(e)), e);
        }
    }

    /** The library knows no clock, and nothing that depends on a day is said without one. */
    private BuildOptions onADay(
            BuildOptions options, SiteGenerator generator, BuildMoment moment, ConsoleMessages messages)
            throws IOException, GoalFailure {
        return options.asOf().isPresent()
                ? options
                : options.withAsOf(generator.dayAt(moment.fixed(messages).orElseGet(now)));
    }

    private void report(BuildProfile measured, Setting.Profile form, Parameters parameters) throws IOException {
        ConsoleMessages messages = parameters.messages();
        new ProfileTable(messages).of(measured).forEach(printer::info);
        if (form == Setting.Profile.JSON) {
            Path file = parameters.buildDirectory().resolve("site-gen-profile.json");
            TextFile.write(file, out -> out.append(measured.json()));
            printer.info(messages.text("profile.written", file));
        }
    }

    private void report(
            Goal goal, GoalResult result, Path content, boolean warningsFail, ConsoleMessages messages, long nanos)
            throws GoalFailure {
        result.diagnostics().forEach(new ProblemLines(messages, printer)::print);
        long errors = result.count(Severity.ERROR);
        long warnings = result.count(Severity.WARNING);
        String warningsText = messages.text("warnings", warnings);
        String failed = goal.name() + ".failed";
        if (errors > 0) {
            throw GoalFailure.ofContent(messages.text(failed, content, messages.text("errors", errors), warningsText));
        }
        if (warningsFail && warnings > 0) {
            throw GoalFailure.ofContent(messages.text(failed + ".strict", content, warningsText));
        }
        String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
        printer.info("[site-gen] " + result.closing().text(warningsText, seconds));
    }
}
