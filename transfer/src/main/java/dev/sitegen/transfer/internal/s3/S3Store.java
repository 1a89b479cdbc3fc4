package dev.sitegen.transfer.internal.s3;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.MediaTypes;
import dev.sitegen.transfer.Bucket;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.internal.store.Checksums;
import dev.sitegen.transfer.internal.store.DeployFolder;
import dev.sitegen.transfer.internal.store.Item;
import dev.sitegen.transfer.internal.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket. Every object has the XXH3 checksum of its content among its metadata; the store compares what it receives with an MD5, and gives it
 * back in lists ({@code ETag}), unless it encrypts with keys of its own.
 */
public final class S3Store implements Store {

    private static final int CONNECTIONS = 16;

    /** Name of the metadata that holds the checksum. */
    private static final String CHECKSUM = "xxh128";

    /** Names of files stay the same from build to build: a browser is to ask each time whether one has changed. */
    private static final String CACHE_CONTROL = "no-cache";

    private static final Pattern MD5 = Pattern.compile("\"?(?<hex>[0-9a-f]{32})\"?");

    private final Bucket bucket;
    private final String prefix;
    private final S3Client client;
    private final S3Calls calls;
    private final Map<String, byte[]> sent = new ConcurrentHashMap<>();

    /** Opens a bucket with the credentials of the environment. */
    public S3Store(Bucket bucket) {
        this.bucket = bucket;
        this.prefix = bucket.prefix().isEmpty() ? "" : bucket.prefix() + "/";
        this.client = S3Clients.of(bucket, CONNECTIONS);
        this.calls = new S3Calls(bucket);
    }

    @Override
    public String name() {
        return bucket.toString();
    }

    @Override
    public int connections() {
        return CONNECTIONS;
    }

    private String key(String path) {
        return prefix + path;
    }

    @Override
    public Vacancy vacancy() throws IOException {
        return calls.call(() -> {
            Vacancy vacancy = Vacancy.EMPTY;
            for (S3Object object : objects()) {
                String path = object.key().substring(prefix.length());
                if (!DeployFolder.has(path)) {
                    if (!SiteManifest.isOfOthers(path)) {
                        return Vacancy.OCCUPIED;
                    }
                    vacancy = Vacancy.KEPT_BY_OTHERS;
                }
            }
            return vacancy;
        });
    }

    private Iterable<S3Object> objects() {
        return client.listObjectsV2Paginator(
                        request -> request.bucket(bucket.name()).prefix(prefix))
                .contents();
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return calls.ask(() -> client.getObjectAsBytes(
                        request -> request.bucket(bucket.name()).key(key(path)))
                .asByteArray());
    }

    @Override
    public Presence presence(Item item) throws IOException {
        Optional<HeadObjectResponse> head = calls.ask(
                () -> client.headObject(request -> request.bucket(bucket.name()).key(key(item.path()))));
        if (head.isEmpty()) {
            return Presence.ABSENT;
        }
        PublishedFile file = item.file();
        boolean same = head.get().contentLength() == file.size()
                && file.checksum().toString().equals(head.get().metadata().get(CHECKSUM));
        return same ? Presence.SAME : Presence.OTHER;
    }

    @Override
    public void write(Item item) throws IOException {
        PublishedFile file = item.file();
        if (!Checksums.agree(item.content(), file)) {
            throw new DeployException(Reason.SITE_CHANGED, item.path());
        }
        byte[] md5 = Checksums.md5(item.content());
        String type = MediaTypes.of(item.path());
        RequestBody bytes = RequestBody.fromContentProvider(
                () -> {
                    try {
                        return item.content().open();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                file.size(),
                type);
        calls.call(() -> client.putObject(
                request -> request.bucket(bucket.name())
                        .key(key(item.path()))
                        .contentType(type)
                        .cacheControl(CACHE_CONTROL)
                        .contentMD5(Base64.getEncoder().encodeToString(md5))
                        .metadata(Map.of(CHECKSUM, file.checksum().toString())),
                bytes));
        sent.put(item.path(), md5);
    }

    @Override
    public void remove(String path) throws IOException {
        calls.call(() ->
                client.deleteObject(request -> request.bucket(bucket.name()).key(key(path))));
    }

    /** Lists all objects, a thousand at a time, and asks for one only where the list does not say enough. */
    @Override
    public Verification verification() throws IOException {
        Map<String, S3Object> listed = new HashMap<>();
        calls.call(() -> {
            objects().forEach(object -> listed.put(object.key(), object));
            return listed;
        });
        return item -> holds(listed.get(key(item.path())), item);
    }

    private boolean holds(S3Object object, Item item) throws IOException {
        if (object == null || object.size() != item.file().size()) {
            return false;
        }
        var tag = MD5.matcher(object.eTag());
        if (tag.matches()) {
            byte[] md5 = sent.getOrDefault(item.path(), new byte[0]);
            byte[] expected = md5.length > 0 ? md5 : Checksums.md5(item.content());
            if (tag.group("hex").equals(HexFormat.of().formatHex(expected))) {
                return true;
            }
        }
        return presence(item) == Presence.SAME;
    }

    @Override
    public void close() {
        client.close();
    }
}
