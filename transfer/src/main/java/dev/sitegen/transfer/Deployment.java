package dev.sitegen.transfer;

import dev.sitegen.build.DamagedManifestException;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.internal.deploy.DifferenceZip;
import dev.sitegen.transfer.internal.deploy.Upload;
import dev.sitegen.transfer.internal.s3.S3Store;
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

    /**
     * Deploys into a bucket. Each object has its type and {@code Cache-Control: no-cache}.
     *
     * @param target the bucket
     * @return what was done
     * @throws DeployException if the deployment is refused or did not come to its end, or the store fails
     * @throws IOException if a file cannot be read
     */
    public DeployResult toBucket(Bucket target) throws IOException {
        try (Store store = new S3Store(target)) {
            return to(store);
        }
    }

    /**
     * Writes an archive of what the site has and an older one has not, for servers that files are carried to by hand: new and changed
     * files, the manifest, and {@code site-gen-removed.txt}, a list of files to remove.
     *
     * @param target the archive; replaced if it is there
     * @param since the manifest of the older site; {@link SiteManifest#none} for an archive of everything
     * @return what it holds
     * @throws DeployException if the site is not whole
     * @throws IOException if a file cannot be read or written
     */
    public DeployResult toZip(Path target, SiteManifest since) throws IOException {
        return new DifferenceZip(site, gzip, listener).write(target, since);
    }

    /**
     * Reads the manifest of an older site.
     *
     * @param place the file {@code manifest.json}, or the directory of the site
     * @return the manifest
     * @throws DeployException if there is none, or it is damaged
     * @throws IOException if it cannot be read
     */
    public static SiteManifest manifestAt(Path place) throws IOException {
        Path file = Files.isDirectory(place) ? place.resolve(SiteManifest.PATH.value()) : place;
        if (!Files.isRegularFile(file)) {
            throw new DeployException(DeployException.Reason.NO_MANIFEST, place.toString());
        }
        try {
            return SiteManifest.read(file);
        } catch (DamagedManifestException e) {
            throw new DeployException(DeployException.Reason.NO_MANIFEST, place.toString());
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
