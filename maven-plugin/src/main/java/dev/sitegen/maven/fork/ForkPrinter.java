package dev.sitegen.maven.fork;

import dev.sitegen.console.GoalFailure;
import dev.sitegen.console.Printer;
import dev.sitegen.diagnostic.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Writes lines and the end of a goal to the process that started this one, which prints them. */
final class ForkPrinter implements Printer {

    /** Kinds of frames. */
    private enum Kind {
        LINE,
        FAULT,
        PROGRESS,
        DONE,
        FAILED
    }

    private final DataOutputStream out;
    private final long progressNanos;

    /**
     * A printer.
     *
     * @param out the stream to the other process
     * @param progressNanos the time between two reports of progress that the other printer asks for
     */
    ForkPrinter(DataOutputStream out, long progressNanos) {
        this.out = out;
        this.progressNanos = progressNanos;
    }

    @Override
    public void print(Severity severity, String text) {
        write(Kind.LINE, severity.name(), text);
    }

    @Override
    public void print(String text, Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        write(Kind.FAULT, text, trace.toString());
    }

    @Override
    public void progress(String text, int done, int total) {
        write(Kind.PROGRESS, text, Integer.toString(done), Integer.toString(total));
    }

    @Override
    public long progressNanos() {
        return progressNanos;
    }

    /** Reports that the goal did what was asked for. */
    void done() {
        write(Kind.DONE);
    }

    /** Reports that it did not. */
    void failed(GoalFailure failure) {
        write(Kind.FAILED, failure.reason().name(), failure.getMessage());
    }

    private synchronized void write(Kind kind, String... texts) {
        try {
            out.writeByte(kind.ordinal());
            for (String text : texts) {
                FramedText.write(out, text);
            }
            out.flush();
        } catch (IOException e) {
            // The other process is gone, and with it whoever reads this; the end of the input stops the run.
        }
    }

    /**
     * Prints what the other process writes, up to the end of its goal.
     *
     * @throws GoalFailure the failure of the goal
     * @throws java.io.EOFException if the other process ended before its goal
     */
    static void relay(DataInputStream in, Printer printer) throws IOException, GoalFailure {
        while (true) {
            switch (Kind.values()[in.readByte()]) {
                case LINE -> printer.print(Severity.valueOf(FramedText.read(in)), FramedText.read(in));
                case FAULT ->
                    printer.print(Severity.ERROR, FramedText.read(in) + System.lineSeparator() + FramedText.read(in));
                case PROGRESS ->
                    printer.progress(
                            FramedText.read(in),
                            Integer.parseInt(FramedText.read(in)),
                            Integer.parseInt(FramedText.read(in)));
                case DONE -> {
                    return;
                }
                case FAILED ->
                    throw GoalFailure.of(GoalFailure.Reason.valueOf(FramedText.read(in)), FramedText.read(in));
            }
        }
    }
}
