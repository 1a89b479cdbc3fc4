package dev.sitegen.cli;

import dev.sitegen.console.StopOnSignal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The program {@code site-gen}. */
public final class SiteGen {

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
        StopOnSignal stop = StopOnSignal.of(Thread.currentThread());
        // Java by itself would end with the exit code of wrong content.
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> end(fault));
        ExitCode code = new SiteGenCommand(System.out, System.err, terminal, directory, environment).run(arguments);
        stop.ended();
        System.exit(code.number());
    }

    private static void end(Throwable fault) {
        fault.printStackTrace();
        Runtime.getRuntime().halt(ExitCode.FAULT.number());
    }

    /** Character set of {@code System.out}; the names are those of Java 19 and of those before it. */
    private static Charset console() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }
}
