package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class AppendablePrinterTest {

    private final StringBuilder results = new StringBuilder();
    private final StringBuilder problems = new StringBuilder();

    private AppendablePrinter printer(boolean terminal, boolean colors) {
        return new AppendablePrinter(results, problems, new AppendablePrinter.Style(terminal, colors));
    }

    @Test
    void resultsAndProblemsAreApart() {
        AppendablePrinter printer = printer(false, false);
        printer.info("done");
        printer.print(Severity.WARNING, "w");
        printer.print(Severity.ERROR, "e");
        printer.progress("1 of 2", 1, 2);
        assertEquals("done\n", results.toString());
        assertEquals("w\ne\n1 of 2\n", problems.toString());
    }

    @Test
    void onATerminalProgressIsABarThatGivesWayToLines() {
        AppendablePrinter printer = printer(true, true);
        printer.progress("1 of 2", 1, 2);
        printer.progress("2 of 2", 2, 2);
        printer.print(Severity.ERROR, "e");
        printer.removeBar();
        String clear = "\r\u001B[K";
        assertEquals(
                clear + "[" + "#".repeat(12) + "-".repeat(12) + "] 1 of 2" + clear + "[" + "#".repeat(24) + "] 2 of 2"
                        + clear + "\u001B[31me\u001B[0m\n",
                problems.toString());
    }

    @Test
    void aFaultHasItsTraceAndItsCauses() {
        printer(false, false).print("fault", new IllegalStateException("a", new IllegalArgumentException("b")));
        String text = problems.toString();
        assertTrue(text.startsWith("fault\njava.lang.IllegalStateException: a\n    at "), text);
        assertTrue(text.contains("\ncaused by java.lang.IllegalArgumentException: b\n"), text);
    }
}
