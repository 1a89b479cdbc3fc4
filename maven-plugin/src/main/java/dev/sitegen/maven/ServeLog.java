package dev.sitegen.maven;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.ServerListener;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Logs the state of a served site: every problem once for as long as it lasts, and then the counts. */
final class ServeLog implements ServerListener {

    private final Messages messages;
    private final Log log;
    private Set<Diagnostic> told = Set.of();

    ServeLog(Messages messages, Log log) {
        this.messages = messages;
        this.log = log;
    }

    @Override
    public void changed(BuildResult report) {
        List<Diagnostic> diagnostics = report.diagnostics();
        diagnostics.stream().filter(d -> !told.contains(d)).forEach(new ProblemLog(messages, log)::tell);
        told = new HashSet<>(diagnostics);
        String reports = messages.text("reports", report.reports());
        String errors = messages.text("errors", report.count(Severity.ERROR));
        String warnings = messages.text("warnings", report.count(Severity.WARNING));
        String key = report.published() ? "serve.changed" : "serve.older";
        log.info("[site-gen] " + messages.text(key, reports, errors, warnings));
    }

    @Override
    public void failed(Throwable reason) {
        if (reason instanceof IOException e) {
            log.error(messages.text("io", messages.reason(e)));
        } else {
            log.error(messages.text("serve.fault", reason), reason);
        }
    }

    @Override
    public void unanswered(Diagnostic problem, Throwable fault) {
        log.error(problem.summary(messages.locale()), fault);
    }
}
