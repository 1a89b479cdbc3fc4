package dev.sitegen.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A signal to end this process interrupts the run, which stops between two files; the process waits until it has. */
public final class StopOnSignal {

    /** Longest time that a run may take from Ctrl-C to the end of the file it is at. */
    public static final int LONGEST_STOP_SECONDS = 20;

    private final Thread run;
    private final CountDownLatch ended = new CountDownLatch(1);

    private StopOnSignal(Thread run) {
        this.run = run;
    }

    /** Watches for signals from now on. */
    public static StopOnSignal of(Thread run) {
        StopOnSignal stop = new StopOnSignal(run);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::stop));
        return stop;
    }

    /** Interrupts the run, unless it has ended. */
    public void interrupt() {
        if (ended.getCount() > 0) {
            run.interrupt();
        }
    }

    /** Called when the run has ended, before the process does. */
    public void ended() {
        ended.countDown();
    }

    private void stop() {
        interrupt();
        try {
            ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
