package dev.sitegen.internal.cache;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a build reads, by checksums: two builds with one {@linkplain #name fingerprint} publish the same bytes and
 * report the same problems. Thread-safe.
 */
public final class Inputs {

    /** The files that say what holds for the whole site; what is below {@code theme/} shows on every page, too. */
    private static final List<String> CONFIGURATION = List.of("site.yaml", "organizations.yaml", "indicators.yaml");

    private static final String ASSETS = "theme/assets/";

    private final Fingerprint program;
    private final Fingerprint configuring;
    private final Fingerprint other;
    private final ContentSums sums;
    /** Set on the first request: checksums do not change any more when they are known. */
    private Fingerprint name;

    private Inputs(ContentSums sums, Fingerprint program, Fingerprint configuring, Fingerprint other) {
        this.sums = sums;
        this.program = program;
        this.configuring = configuring;
        this.other = other;
    }

    /**
     * Lists the content.
     *
     * @param themes where themes come from
     * @param options the options that the result depends on
     */
    public static Inputs of(ContentSource content, ClassLoader themes, BuildOptions options) throws IOException {
        return new Inputs(
                ContentSums.of(content), of(Program.describe(themes)), of(configuring(options)), of(others(options)));
    }

    /** Takes over what the last build read of files that are the same by their revisions. */
    public Inputs takeOver(BuildRecord last) {
        sums.takeOver(last.seen());
        return this;
    }

    /**
     * The files read whose revisions will show whether they are unchanged.
     *
     * @param before a time before the files were listed: what was saved shortly before may be saved again unnoticed;
     *     empty if the clock of the revisions is unknown
     */
    public FileStamps seen(Optional<FileTime> before) {
        return sums.seen(before);
    }

    /** Reads every file that nobody has read yet. */
    public Inputs readAll(Workers workers) throws IOException {
        sums.readAll(workers);
        return this;
    }

    /** The content; it is noticed if a file is not what it was when it was read first. */
    public ContentSource content() {
        return sums.content();
    }

    /** Returns whether a file was saved while the build ran, so that its fingerprint is not that of what it read. */
    public boolean changedMeanwhile() {
        return sums.changedMeanwhile();
    }

    /**
     * The inputs after some files were written, removed or added.
     *
     * @param content the content as it is now
     * @param changed where to look: files, or directories for all below them; the empty path for everything
     * @throws IOException if content cannot be read
     */
    public Inputs after(ContentSource content, Collection<String> changed) throws IOException {
        return new Inputs(sums.after(content, changed), program, configuring, other);
    }

    /** The files that are not as they were, those that came and those that went among them. */
    public Set<String> changedSince(Inputs before) throws IOException {
        return sums.changedSince(before.sums);
    }

    /** Returns whether the content has a file. */
    public boolean contains(String path) {
        return sums.contains(path);
    }

    /** The options that replace something in the configuration. */
    private static List<String> configuring(BuildOptions options) {
        return List.of("baseUrl " + options.baseUrl(), "theme " + options.theme());
    }

    private static List<String> others(BuildOptions options) {
        // A site that is to be on the disk is published again even if nothing else has changed.
        return List.of(
                "asOf " + options.asOf(),
                "strict " + options.strict(),
                "drafts " + options.drafts(),
                "durable " + options.durable());
    }

    private static Fingerprint of(List<String> parts) {
        Fingerprint.Builder builder = new Fingerprint.Builder();
        parts.forEach(builder::add);
        return builder.build();
    }

    /** Returns whether a file says something that the facts of every document depend on. */
    public static boolean isConfiguration(String path) {
        return CONFIGURATION.contains(path) || path.startsWith("forms/");
    }

    /** Returns whether a file is part of the theme. */
    public static boolean isTheme(String path) {
        return path.startsWith("theme/");
    }

    /** The documents a file may belong to, by their files: it is one, or lies in the directory that belongs to one. */
    public static Set<String> documentsOf(String path) {
        Set<String> documents = new TreeSet<>();
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            documents.add(path.substring(0, end) + ".md");
        }
        documents.add(path);
        return documents;
    }

    /** The fingerprint of all inputs. */
    public synchronized Fingerprint name() throws IOException {
        if (name == null) {
            Fingerprint.Builder builder =
                    new Fingerprint.Builder().add(program).add(configuring).add(other);
            sums.addTo(builder);
            name = builder.build();
        }
        return name;
    }

    /** Fingerprint of what every file depends on, even one that nothing configures. */
    Fingerprint program() {
        return program;
    }

    /**
     * Fingerprint of what the facts and the content HTML of a document depend on besides its own files: the program and
     * the configuration.
     */
    Fingerprint configuration() throws IOException {
        Fingerprint.Builder builder = new Fingerprint.Builder().add(program).add(configuring);
        add(CONFIGURATION, builder);
        add(sums.below("forms/"), builder);
        return builder.build();
    }

    /**
     * Fingerprint of the files that the site lays over its theme; not of its assets, which pages name and do not look
     * into.
     */
    Fingerprint theme() throws IOException {
        Fingerprint.Builder builder = new Fingerprint.Builder();
        add(
                sums.below("theme/").stream()
                        .filter(path -> !path.startsWith(ASSETS))
                        .toList(),
                builder);
        return builder.build();
    }

    /** Fingerprint of a file that the site lays over an asset of its theme, or adds to them. */
    long asset(String name) throws IOException {
        return sums.sum(ASSETS + name);
    }

    /** Fingerprint of the options that are not part of the configuration, such as the day that counts as today. */
    Fingerprint options() {
        return other;
    }

    /**
     * Fingerprint of the files that are one document's own: its text and, for a report, what lies in the directory that
     * belongs to it.
     */
    Fingerprint document(String source) throws IOException {
        Fingerprint.Builder builder = new Fingerprint.Builder().add(source).add(sums.sum(source));
        add(sums.below(source.substring(0, source.length() - ".md".length()) + "/"), builder);
        return builder.build();
    }

    /** Checksum of one file, which is read if it has not been. */
    long sum(String path) throws IOException {
        return sums.sum(path);
    }

    private void add(Collection<String> paths, Fingerprint.Builder builder) throws IOException {
        for (String path : paths) {
            builder.add(path).add(sums.sum(path));
        }
    }
}
