package dev.sitegen.internal.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Publishes two sites in turn until it is killed. Started as a process of its own by {@link KilledBuildTest}. */
final class PublishingLoop {

    private PublishingLoop() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        while (true) {
            Sites.publish(output, Sites.large("b"));
            Sites.publish(output, Sites.large("a"));
        }
    }
}
