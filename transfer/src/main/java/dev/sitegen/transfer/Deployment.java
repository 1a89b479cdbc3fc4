package dev.sitegen.transfer;

import dev.sitegen.transfer.internal.deploy.Upload;
import dev.sitegen.transfer.internal.store.DirectoryStore;
import dev.sitegen.transfer.internal.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Deployment of a published site. It sends what differs from the manifest of the target, with the manifest last, removes what the site
 * has no more, and compares every file at the end. One that was broken off, at whatever moment, is gone on with by the next one.
 *
 * <pre>{@code
 * DeployResult result = Deployment.of(Path.of("target/site-gen")).toDirectory(Path.of("/srv/site"));
 * }</pre>
 */
public final class Deployment {

    private final Path site;
    private final boolean gzip;
    private final TransferListener listener;

    private Deployment(Path site, boolean gzip, TransferListener listener) {
        this.site = site;
        this.gzip = gzip;
        this.listener = listener;
    }

    /**
     * {@return a deployment of a site, without compressed copies}
     *
     * @param site the directory into which a build has published it
     */
    public static Deployment of(Path site) {
        return new Deployment(Objects.requireNonNull(site, "site"), false, TransferListener.none());
    }

    /**
     * {@return the same with or without compressed copies: {@code index.html.gz} beside {@code index.html}, for servers that send them
     * as they are}
     *
     * @param gzip whether there are such copies; those of an earlier deployment are removed if not
     */
    public Deployment withGzip(boolean gzip) {
        return new Deployment(site, gzip, listener);
    }

    /**
     * {@return the same with a listener}
     *
     * @param listener hears of each file that is sent
     */
    public Deployment withListener(TransferListener listener) {
        return new Deployment(site, gzip, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Deploys into a directory, such as one that a server serves. Each file is replaced in one step; no link below the directory is
     * followed.
     *
     * @param target the directory; it is made where there is none
     * @return what was done
     * @throws DeployException if the deployment is refused or did not come to its end
     * @throws IOException if a file cannot be read or written
     */
    public DeployResult toDirectory(Path target) throws IOException {
        requireApart(target);
        try (DirectoryStore store = DirectoryStore.open(target)) {
            return to(store);
        }
    }

    private DeployResult to(Store store) throws IOException {
        return new Upload(site, store, gzip, listener).run();
    }

    private void requireApart(Path target) throws IOException {
        Path from = site.toAbsolutePath().normalize();
        Path to = target.toAbsolutePath().normalize();
        if (Files.exists(from) && Files.exists(to)) {
            from = from.toRealPath();
            to = to.toRealPath();
        }
        if (from.startsWith(to) || to.startsWith(from)) {
            throw new DeployException(DeployException.Reason.SAME_PLACE, target.toString(), site.toString());
        }
    }
}
