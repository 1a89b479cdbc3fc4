package dev.sitegen.spark;

import dev.sitegen.build.SiteManifest;
import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The place of a site on a file system that Hadoop knows. Where directories can be renamed, tasks write beside the site that is
 * published, and one rename puts the new one into its place. In an object store they write into the place itself, and the manifest
 * comes last.
 */
final class SiteOutput implements Serializable {

    /** File systems that rename a directory in one step. */
    private static final Set<String> RENAMING = Set.of("file", "hdfs", "viewfs", "ofs", "abfs", "abfss");

    /** Name of the old site between the two renames. */
    private static final String OLD = "old";

    private static final int MOST_NAMED = 5;

    private final String directory;
    private final String workplace;
    private final String job;
    private final boolean renaming;

    private SiteOutput(String directory, String workplace, String job, boolean renaming) {
        this.directory = directory;
        this.workplace = workplace;
        this.job = job;
        this.renaming = renaming;
    }

    /**
     * Opens a place that holds a site or nothing, and puts in order what a job that was killed has left.
     *
     * @throws IOException if it holds other files, which the switch would remove
     */
    static SiteOutput open(Configuration hadoop, String directory, String job) throws IOException {
        FileSystem files = LocalFiles.of(new Path(directory), hadoop);
        Path place = files.makeQualified(new Path(directory));
        Path workplace = new Path(place.getParent(), "." + place.getName() + ".site-gen");
        boolean renaming = RENAMING.contains(files.getUri().getScheme());
        SiteOutput output = new SiteOutput(place.toString(), workplace.toString(), job, renaming);
        output.recover(files);
        output.requireOwn(files);
        return output;
    }

    /** A job that was killed between the two renames has left the old site beside its place. */
    private void recover(FileSystem files) throws IOException {
        Path old = new Path(workplace, OLD);
        if (files.exists(old) && !files.exists(new Path(directory))) {
            rename(files, old, new Path(directory));
        }
        files.delete(new Path(workplace), true);
    }

    private void requireOwn(FileSystem files) throws IOException {
        Path place = new Path(directory);
        if (!renaming || !files.exists(place)) {
            return;
        }
        SiteManifest manifest = published(files).orElseGet(SiteManifest::none);
        List<String> foreign = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> found = files.listFiles(place, true);
        while (found.hasNext() && foreign.size() < MOST_NAMED) {
            String path =
                    place.toUri().relativize(found.next().getPath().toUri()).getPath();
            if (manifest.files().isEmpty() || !manifest.owns(path)) {
                foreign.add(path);
            }
        }
        if (!foreign.isEmpty()) {
            throw new IOException(directory + " holds files that are not of a site: " + String.join(", ", foreign)
                    + " (give a directory of its own to the site, or remove them)");
        }
    }

    /** The manifest of the site that is published now. */
    Optional<SiteManifest> published(Configuration hadoop) throws IOException {
        return published(LocalFiles.of(new Path(directory), hadoop));
    }

    private Optional<SiteManifest> published(FileSystem files) throws IOException {
        Path manifest = new Path(directory, SiteManifest.PATH.value());
        try (InputStream in = files.open(manifest)) {
            return Optional.of(SiteManifest.read(in, manifest.toString(), Integer.MAX_VALUE));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Opens the output for one attempt of one task. */
    TaskSink sink(Configuration hadoop, long attempt) throws IOException {
        FileSystem files = LocalFiles.of(new Path(directory), hadoop);
        Path site = renaming ? staging() : new Path(directory);
        return new TaskSink(
                files, site, renaming ? Optional.of(new Path(workplace, "attempts/" + attempt)) : Optional.empty());
    }

    private Path staging() {
        return new Path(workplace, job);
    }

    /** Publishes what the tasks have written. */
    void publish(SiteManifest manifest, Configuration hadoop) throws IOException {
        FileSystem files = LocalFiles.of(new Path(directory), hadoop);
        Path place = new Path(directory);
        Path site = renaming ? staging() : place;
        OutputStream file = files.create(new Path(site, SiteManifest.PATH.value()), true);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
            manifest.writeTo(out);
        }
        if (renaming) {
            exchange(files, site, place);
        }
    }

    private void exchange(FileSystem files, Path site, Path place) throws IOException {
        Path old = new Path(workplace, OLD);
        boolean again = files.exists(place);
        if (again) {
            rename(files, place, old);
        }
        try {
            rename(files, site, place);
        } catch (IOException e) {
            if (again) {
                rename(files, old, place);
            }
            throw e;
        }
        files.delete(new Path(workplace), true);
    }

    private static void rename(FileSystem files, Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException(from + " cannot be renamed to " + to);
        }
    }

    /** Removes what the tasks of a job that failed have written, as far as it is beside the site. */
    void discard(Configuration hadoop) throws IOException {
        FileSystem files = LocalFiles.of(new Path(directory), hadoop);
        // An old site that could not be put back waits there for the next job.
        if (renaming && !files.exists(new Path(workplace, OLD))) {
            files.delete(new Path(workplace), true);
        }
    }
}
