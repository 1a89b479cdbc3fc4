package dev.sitegen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Properties of the machine that figures depend on besides the program, without the name of its owner. */
final class Machine {

    private Machine() {}

    /** The machine as it is now, as lines of Markdown. */
    static List<String> describe(Path work) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of(
                "- cores: " + Runtime.getRuntime().availableProcessors(),
                "- memory: " + (system.getTotalMemorySize() >> 20) + " MiB",
                "- system: " + property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
                "- file system: " + Files.getFileStore(work).type(),
                "- JVM: " + property("java.vm.name") + " " + property("java.runtime.version"),
                "- load at the start: " + String.format(Locale.ROOT, "%.2f", system.getSystemLoadAverage()));
    }

    private static String property(String name) {
        return System.getProperty(name);
    }
}
