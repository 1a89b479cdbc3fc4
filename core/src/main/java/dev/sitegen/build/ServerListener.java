package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;

/** Receives the states of a served site. Called from one thread at a time, unless a method says otherwise. */
public interface ServerListener {

    /**
     * The content has changed; the result describes its new state.
     *
     * @param report the problems of the content as it is now, and its counts
     */
    void changed(BuildResult report);

    /**
     * The site does not follow its content at present; the last state of it is shown.
     *
     * @param reason an {@link IOException} if the content cannot be read, which is tried again twice a second; anything else
     *     is a fault of the program, and it is tried again after the next change
     */
    void failed(Throwable reason);

    /**
     * A request was not answered as it should be, for a fault of the program; the server goes on. Called from any thread, and
     * several times at once. Does nothing unless it is overridden.
     *
     * @param problem the fault as a problem (SG732), at the address that was asked for
     * @param fault the exception or error
     */
    default void unanswered(Diagnostic problem, Throwable fault) {}
}
