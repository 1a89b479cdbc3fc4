package dev.sitegen.console;

import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Prints to two texts, such as the output streams of a program: results to one, warnings, errors and progress to the other. On a
 * terminal, progress is a bar that is drawn again in its line.
 */
public final class AppendablePrinter implements Printer {

    /** Width of the bar in characters. */
    private static final int BAR = 24;

    private static final long LINE_NANOS = 5_000_000_000L;
    private static final long BAR_NANOS = 100_000_000L;

    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final String PLAIN = "\u001B[0m";
    private static final Map<Severity, String> COLORS =
            Map.of(Severity.ERROR, "\u001B[31m", Severity.WARNING, "\u001B[33m", Severity.INFO, "");

    private final Appendable results;
    private final Appendable problems;
    private final Style style;
    private boolean bar;

    /**
     * Abilities of the place where the problems go.
     *
     * @param terminal whether a line can be drawn again
     * @param colors whether severities have colors
     */
    public record Style(boolean terminal, boolean colors) {}

    /**
     * A printer.
     *
     * @param results takes what is neither warning nor error
     * @param problems takes warnings, errors and progress
     * @param style the abilities of the place where the problems go
     */
    public AppendablePrinter(Appendable results, Appendable problems, Style style) {
        this.results = results;
        this.problems = problems;
        this.style = style;
    }

    @Override
    public synchronized void print(Severity severity, String text) {
        removeBar();
        boolean colored = style.colors() && severity != Severity.INFO;
        line(severity == Severity.INFO ? results : problems, colored ? COLORS.get(severity) + text + PLAIN : text);
    }

    @Override
    public synchronized void print(String text, Throwable fault) {
        print(Severity.ERROR, text);
        line(problems, trace(fault));
    }

    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (Throwable each = fault; each != null; each = each.getCause()) {
            trace.append(each == fault ? "" : "\ncaused by ").append(each);
            for (StackTraceElement frame : each.getStackTrace()) {
                trace.append("\n    at ").append(frame);
            }
        }
        return trace.toString();
    }

    @Override
    public synchronized void progress(String text, int done, int total) {
        if (!style.terminal()) {
            line(problems, text);
            return;
        }
        int filled = total == 0 ? BAR : (int) ((long) BAR * Math.min(done, total) / total);
        append(problems, CLEAR_LINE + "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " + text);
        bar = true;
    }

    @Override
    public long progressNanos() {
        return style.terminal() ? BAR_NANOS : LINE_NANOS;
    }

    /** Takes the bar away, so that nothing is left of it when a run has ended. */
    public synchronized void removeBar() {
        if (bar) {
            append(problems, CLEAR_LINE);
            bar = false;
        }
    }

    private static void line(Appendable place, String text) {
        append(place, text + "\n");
    }

    private static void append(Appendable place, String text) {
        try {
            place.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
