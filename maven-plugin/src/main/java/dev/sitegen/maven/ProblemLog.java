package dev.sitegen.maven;

import dev.sitegen.diagnostic.Diagnostic;
import org.apache.maven.plugin.logging.Log;

/** Logs problems of the content, each by its severity. */
record ProblemLog(Messages messages, Log log) {

    void tell(Diagnostic diagnostic) {
        String text = diagnostic.format(messages.locale());
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case INFO -> log.info(text);
        }
    }
}
