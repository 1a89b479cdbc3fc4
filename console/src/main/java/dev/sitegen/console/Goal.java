package dev.sitegen.console;

import java.io.IOException;
import java.util.List;

/** One thing that a user can ask for, such as a build. */
public interface Goal {

    /**
     * The name by which a user calls it. With {@code .failed} added it is the key of what is said if there are errors, with
     * {@code .failed.strict} if there are warnings that count as such.
     */
    String name();

    /** Names of the parameters that this goal has beside those of all goals. */
    List<String> parameters();

    /** Returns whether it reads the content, so that without a content directory there is nothing to do. */
    default boolean needsContent() {
        return !makesContent();
    }

    /** Returns whether it runs without a content directory as well, and makes one. */
    default boolean makesContent() {
        return false;
    }

    /**
     * Does it.
     *
     * @throws IOException if a file cannot be read or written
     * @throws GoalFailure if a parameter is wrong, or the goal cannot be reached for another reason than problems of the content
     */
    GoalResult run(GoalContext context) throws IOException, GoalFailure;
}
