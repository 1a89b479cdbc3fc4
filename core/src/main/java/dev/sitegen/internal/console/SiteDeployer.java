package dev.sitegen.internal.console;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Sends a published site to where readers are. The module {@code transfer} does it, of which this library knows nothing. */
@FunctionalInterface
public interface SiteDeployer {

    /**
     * Deploys a site.
     *
     * @param request what is asked for
     * @param progress hears of files that are sent
     * @throws IOException if a file cannot be read or written
     * @throws GoalFailure if the deployment is refused or did not come to its end
     */
    Counts deploy(Request request, Progress progress) throws IOException, GoalFailure;

    /**
     * The wishes of a user.
     *
     * @param site the directory of the published site
     * @param target where it goes
     * @param gzip whether texts get compressed copies
     * @param locale the language of the reader
     */
    record Request(Path site, Target target, boolean gzip, Locale locale) {}

    /** Place that a site goes to. */
    sealed interface Target {

        /** A directory. */
        record Directory(Path directory) implements Target {}

        /**
         * An archive of what is new.
         *
         * @param file the archive
         * @param since the manifest of what is there already, or its directory; empty if nothing is
         */
        record Zip(Path file, Optional<Path> since) implements Target {}

        /**
         * A bucket of a store that is compatible with S3.
         *
         * @param name its name
         * @param prefix the beginning of the keys of all objects; may be empty
         * @param endpoint the address of the store; empty for Amazon's
         * @param region the region; empty for that of the environment
         * @param pathStyle whether the bucket is named in the path of an address, and not in its host
         */
        record Bucket(String name, String prefix, Optional<URI> endpoint, Optional<String> region, boolean pathStyle)
                implements Target {}
    }

    /** Listener to a deployment. */
    @FunctionalInterface
    interface Progress {

        /** Called when a file is sent. */
        void sent(int done, int total);
    }

    /**
     * The counts of a deployment.
     *
     * @param sent how many files were sent
     * @param removed how many files were removed
     * @param unchanged how many files were there already
     * @param bytes the size of what was sent
     */
    record Counts(int sent, int removed, int unchanged, long bytes) {}
}
