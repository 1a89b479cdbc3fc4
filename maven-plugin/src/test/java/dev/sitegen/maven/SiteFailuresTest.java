package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sitegen.console.ConsoleMessages;
import dev.sitegen.console.Notation;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class SiteFailuresTest {

    private final SiteFailures failures =
            new SiteFailures(new ConsoleMessages(ConsoleMessages.ENGLISH, Notation.MAVEN));
    private final List<String> ran = new ArrayList<>();

    private void run(String site) {
        failures.collect(() -> ran.add(site));
    }

    @Test
    void nothingFailed() {
        run("a");
        assertDoesNotThrow(failures::rethrow);
    }

    @Test
    void theOnlyFailureIsThrownAsItIsOnceAllHaveRun() {
        MojoExecutionException broken = new MojoExecutionException("a disk");
        failures.collect(() -> {
            throw broken;
        });
        run("b");
        assertEquals(List.of("b"), ran);
        assertSame(broken, assertThrows(MojoExecutionException.class, failures::rethrow));
    }

    @Test
    void severalAreNamedTogether() {
        failures.collect(() -> {
            throw new MojoFailureException("first");
        });
        run("b");
        failures.collect(() -> {
            throw new MojoExecutionException("third");
        });
        MojoFailureException all = assertThrows(MojoFailureException.class, failures::rethrow);
        assertEquals("2 sites failed; the others are done:\n  - first\n  - third", all.getMessage());
    }
}
