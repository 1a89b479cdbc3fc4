package dev.sitegen.maven.fork;

import java.util.Arrays;
import java.util.stream.Stream;

/** The options with which the running Java was started, as far as the system reveals them; Windows reveals none. */
final class RunningJava {

    private RunningJava() {}

    static Stream<String> options() {
        return ProcessHandle.current().info().arguments().map(Arrays::stream).orElseGet(Stream::empty);
    }

    /** Returns whether a user has chosen the flags that a run of its own would be given. */
    static boolean hasOneCompiler() {
        return options().anyMatch(JavaCommand.ONE_COMPILER::equals);
    }
}
