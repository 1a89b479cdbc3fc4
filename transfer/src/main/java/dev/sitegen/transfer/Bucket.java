package dev.sitegen.transfer;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A bucket of a store that is compatible with S3: Amazon's, MinIO, the object storage of a cloud. Credentials are never part of it: they
 * are those of the environment ({@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY}, {@code AWS_SESSION_TOKEN}) or of the profile
 * that it names ({@code AWS_PROFILE}).
 */
public final class Bucket {

    private final String name;
    private final String prefix;
    private final Optional<URI> endpoint;
    private final Optional<String> region;
    private final boolean pathStyle;

    private Bucket(String name, String prefix, Optional<URI> endpoint, Optional<String> region, boolean pathStyle) {
        this.name = name;
        this.prefix = prefix;
        this.endpoint = endpoint;
        this.region = region;
        this.pathStyle = pathStyle;
    }

    /**
     * {@return a bucket of Amazon's store in the region of the environment, deployed to at its root}
     *
     * @param name the name of the bucket
     */
    public static Bucket of(String name) {
        return new Bucket(Objects.requireNonNull(name, "name"), "", Optional.empty(), Optional.empty(), false);
    }

    /**
     * {@return the same with a prefix}
     *
     * @param prefix the path below which all objects are, such as {@code xxgk}; empty for the root
     */
    public Bucket withPrefix(String prefix) {
        return new Bucket(name, prefix, endpoint, region, pathStyle);
    }

    /**
     * {@return the same at another store}
     *
     * @param endpoint its address, without the bucket
     */
    public Bucket withEndpoint(URI endpoint) {
        return new Bucket(name, prefix, Optional.of(endpoint), region, pathStyle);
    }

    /**
     * {@return the same in another region than that of the environment}
     *
     * @param region its name, such as {@code cn-north-1}
     */
    public Bucket withRegion(String region) {
        return new Bucket(name, prefix, endpoint, Optional.of(region), pathStyle);
    }

    /**
     * {@return the same with addresses of another form}
     *
     * @param pathStyle whether the bucket is named in the path of an address, and not in its host
     */
    public Bucket withPathStyle(boolean pathStyle) {
        return new Bucket(name, prefix, endpoint, region, pathStyle);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the path below which all objects are; empty for the root} */
    public String prefix() {
        return prefix;
    }

    /** {@return the address of the store; empty for Amazon's} */
    public Optional<URI> endpoint() {
        return endpoint;
    }

    /** {@return the region; empty for that of the environment} */
    public Optional<String> region() {
        return region;
    }

    /** {@return whether the bucket is named in the path of an address} */
    public boolean pathStyle() {
        return pathStyle;
    }

    /** The bucket as users write it. */
    @Override
    public String toString() {
        return "s3://" + name + (prefix.isEmpty() ? "" : "/" + prefix);
    }
}
