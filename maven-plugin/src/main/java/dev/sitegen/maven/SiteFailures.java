package dev.sitegen.maven;

import dev.sitegen.console.ConsoleMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The failures of a goal that is run for several sites, kept until all of them had their turn. */
final class SiteFailures {

    private final ConsoleMessages messages;
    private final List<AbstractMojoExecutionException> failures = new ArrayList<>();

    SiteFailures(ConsoleMessages messages) {
        this.messages = messages;
    }

    /** The goal in one place. */
    @FunctionalInterface
    interface Run {

        void run() throws MojoExecutionException, MojoFailureException;
    }

    /** Runs the goal in one place and keeps its failure. */
    void collect(Run run) {
        try {
            run.run();
        } catch (MojoExecutionException | MojoFailureException e) {
            failures.add(e);
        }
    }

    /** Fails if any run has failed: as the one that failed did, or with the reasons of all. */
    void rethrow() throws MojoExecutionException, MojoFailureException {
        if (failures.size() > 1) {
            String reasons = failures.stream()
                    .map(failure -> "\n  - " + failure.getMessage())
                    .collect(Collectors.joining());
            MojoFailureException all =
                    new MojoFailureException(messages.text("sites.failed", failures.size()) + reasons);
            failures.forEach(all::addSuppressed);
            throw all;
        }
        for (AbstractMojoExecutionException failure : failures) {
            if (failure instanceof MojoExecutionException execution) {
                throw execution;
            }
            throw (MojoFailureException) failure;
        }
    }
}
