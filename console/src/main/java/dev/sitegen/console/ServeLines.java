package dev.sitegen.console;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.ServerListener;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints the state of a served site: every problem once for as long as it lasts, and then the counts. */
final class ServeLines implements ServerListener {

    private final ConsoleMessages messages;
    private final Printer printer;
    private Set<Diagnostic> printed = Set.of();

    ServeLines(ConsoleMessages messages, Printer printer) {
        this.messages = messages;
        this.printer = printer;
    }

    @Override
    public void changed(BuildResult report) {
        List<Diagnostic> diagnostics = report.diagnostics();
        diagnostics.stream().filter(d -> !printed.contains(d)).forEach(new ProblemLines(messages, printer)::print);
        printed = new HashSet<>(diagnostics);
        String reports = messages.text("reports", report.reports());
        String errors = messages.text("errors", report.count(Severity.ERROR));
        String warnings = messages.text("warnings", report.count(Severity.WARNING));
        String key = report.published() ? "serve.changed" : "serve.older";
        printer.info("[site-gen] " + messages.text(key, reports, errors, warnings));
    }

    @Override
    public void failed(Throwable reason) {
        if (reason instanceof IOException e) {
            printer.print(Severity.ERROR, messages.text("io", messages.reason(e)));
        } else {
            printer.print(messages.text("serve.fault", reason), reason);
        }
    }

    @Override
    public void unanswered(Diagnostic problem, Throwable fault) {
        printer.print(problem.summary(messages.locale()), fault);
    }
}
