package dev.sitegen.console;

import dev.sitegen.diagnostic.Diagnostic;

/** Prints problems of the content, each by its severity. */
record ProblemLines(ConsoleMessages messages, Printer printer) {

    void print(Diagnostic diagnostic) {
        printer.print(diagnostic.severity(), messages.problem(diagnostic));
    }
}
