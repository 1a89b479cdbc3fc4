package dev.sitegen.maven.fork;

import dev.sitegen.console.BuildGoal;
import dev.sitegen.console.CheckGoal;
import dev.sitegen.console.Goal;
import dev.sitegen.console.GoalFailure;
import dev.sitegen.console.GoalRun;
import dev.sitegen.console.StopOnSignal;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Instant;

/** The program of the other process: reads a request from its input, runs the goal and writes what it prints. */
public final class ForkedGoal {

    private ForkedGoal() {}

    /**
     * Runs one goal and ends Java.
     *
     * @param arguments none
     * @throws IOException if the request cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a check or an output of a user's own prints must not come between the frames.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(System.in);
        ForkRequest request = ForkRequest.read(in);
        StopOnSignal stop = StopOnSignal.of(Thread.currentThread());
        stopAtEnd(in, stop);
        int code;
        try {
            code = run(request, new ForkPrinter(out, request.progressNanos()));
        } finally {
            stop.ended();
        }
        System.exit(code);
    }

    private static int run(ForkRequest request, ForkPrinter printer) {
        GoalRun run = new GoalRun(printer, System::nanoTime, Instant::now);
        try {
            run.run(goal(request.goal()), request.parameters(), request.content(), request.moment());
        } catch (GoalFailure e) {
            printer.failed(e);
            return 1;
        }
        printer.done();
        return 0;
    }

    private static Goal goal(String name) {
        return switch (name) {
            case "build" -> new BuildGoal();
            case "check" -> new CheckGoal();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Stops the run when the other process is gone, however it ended. */
    private static void stopAtEnd(DataInputStream in, StopOnSignal stop) {
        Thread watch = new Thread(() -> {
            try {
                while (in.read() >= 0) {
                    // Nothing is sent after the request.
                }
            } catch (IOException e) {
                // A stream that cannot be read is at its end as well.
            }
            stop.interrupt();
        });
        watch.setDaemon(true);
        watch.start();
    }
}
