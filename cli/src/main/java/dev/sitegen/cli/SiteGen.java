package dev.sitegen.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program {@code site-gen}. */
public final class SiteGen {

    /** Longest time that a run may take from Ctrl-C to the end of the file it is at. */
    private static final int LONGEST_STOP_SECONDS = 20;

    private SiteGen() {}

    /**
     * Runs a command and ends Java with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Terminal terminal = Terminal.of(environment, Locale.getDefault(Locale.Category.DISPLAY), console());
        Path directory = Path.of("").toAbsolutePath();
        CountDownLatch ended = stopOnSignal(Thread.currentThread());
        // Java by itself would end with the exit code of wrong content.
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> end(fault));
        ExitCode code = new SiteGenCommand(System.out, System.err, terminal, directory, environment).run(arguments);
        ended.countDown();
        System.exit(code.number());
    }

    private static void end(Throwable fault) {
        fault.printStackTrace();
        Runtime.getRuntime().halt(ExitCode.FAULT.number());
    }

    /** Has a signal interrupt the run, which stops between two files, and waits until it has. */
    private static CountDownLatch stopOnSignal(Thread run) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            run.interrupt();
            try {
                ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
        return ended;
    }

    /** Character set of {@code System.out}; the names are those of Java 19 and of those before it. */
    private static Charset console() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
