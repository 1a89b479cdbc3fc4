package dev.sitegen.internal.publish;

import dev.sitegen.build.SiteManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Takes up what a killed build left behind. A build is killed in one of four states: while it writes (a staging
 * directory: removed), between the two renames (a previous site and no output: put back), before the old site is named stale
 * (a previous site beside an output: swept; before an exchange of names, the previous site is the new one), or while the stale site is removed (swept to the end).
 */
final class Recovery {

    private Recovery() {}

    /**
     * Call with the lock held.
     *
     * @return the manifest of what is published, without files when there is nothing
     * @throws OutputRefusedException if the output is not ours
     */
    static SiteManifest recover(Workspace workspace) throws IOException {
        Trees.delete(workspace.staging());
        if (workspace.isFree() && Trees.exists(workspace.previous())) {
            putBack(workspace);
        }
        SiteManifest published = workspace.published();
        // Into a vacant output nothing is swept: it would no longer be one, and would be refused. It waits for a site.
        if (!workspace.isVacant()) {
            sweep(workspace, published, manifestOf(workspace.previous()), new SharedFiles(workspace));
        }
        return published;
    }

    /**
     * Puts the previous site into an output that holds none. What the system or a version control system has put there meanwhile
     * is set aside as a stale site, from which it is moved back.
     */
    private static void putBack(Workspace workspace) throws IOException {
        if (!workspace.isVacant()) {
            Sweeper.sweep(workspace, manifestOf(workspace.stale()), SiteManifest.none(), new SharedFiles(workspace));
            Files.move(workspace.output(), workspace.stale(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(workspace.output());
        Files.move(workspace.previous(), workspace.output(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Removes every site but the published one.
     *
     * @param previous the manifest of the site before, if that is still there
     * @param shared the files that both have in common
     */
    static void sweep(Workspace workspace, SiteManifest published, SiteManifest previous, SharedFiles shared)
            throws IOException {
        Sweeper.sweep(workspace, manifestOf(workspace.stale()), published, shared);
        if (Trees.exists(workspace.previous())) {
            Files.move(workspace.previous(), workspace.stale(), StandardCopyOption.ATOMIC_MOVE);
            Sweeper.sweep(workspace, previous, published, shared);
        }
    }

    /** The manifest of a site; one without files if it is gone, as the last file of the site. */
    private static SiteManifest manifestOf(Path site) throws IOException {
        Path manifest = site.resolve(SiteManifest.PATH.value());
        return Trees.exists(manifest) ? SiteManifest.read(manifest) : SiteManifest.none();
    }
}
