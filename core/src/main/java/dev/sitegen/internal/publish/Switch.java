package dev.sitegen.internal.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The switch from an old site to a new one: in one step where the system exchanges two names, else by two renames, between which
 * there is no site for a moment. Whenever it is killed, {@link Recovery} finds the old site or the new one whole.
 */
final class Switch {

    private final Workspace workspace;
    private final Optional<NameExchange> exchange;

    Switch(Workspace workspace, Optional<NameExchange> exchange) {
        this.workspace = workspace;
        this.exchange = exchange;
    }

    /**
     * Puts the staged site in its place. An old one is the previous site afterwards.
     *
     * @param replaces whether there is an old one
     * @throws IOException if it cannot be done; the old site is in its place then
     */
    void run(boolean replaces) throws IOException {
        if (!replaces) {
            move(workspace.staging(), workspace.output());
        } else if (exchange.isEmpty() || !exchanged(exchange.get())) {
            renameTwice();
        }
    }

    /**
     * The new site is named previous first. So every state is one that two renames leave as well: whoever is killed before the
     * exchange leaves the new site to be swept, and whoever is killed after it the old one.
     */
    private boolean exchanged(NameExchange names) throws IOException {
        move(workspace.staging(), workspace.previous());
        if (names.exchange(workspace.output(), workspace.previous())) {
            return true;
        }
        move(workspace.previous(), workspace.staging());
        return false;
    }

    private void renameTwice() throws IOException {
        move(workspace.output(), workspace.previous());
        try {
            move(workspace.staging(), workspace.output());
        } catch (IOException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(IOException cause) {
        try {
            move(workspace.previous(), workspace.output());
        } catch (IOException e) {
            // The next open() tries again.
            cause.addSuppressed(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
