package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Differences of a site to the one that was published before it. They depend on the past, and so are no part of the site, which is the
 * same whatever was there before.
 *
 * @param added paths of files that are new
 * @param changed paths of files with other bytes
 * @param removed paths of files that are gone
 */
record ChangeList(List<String> added, List<String> changed, List<String> removed) {

    /** Compares the two, each path once. */
    static ChangeList between(SiteManifest before, SiteManifest now) {
        ChangeList changes = new ChangeList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Iterator<PublishedFile> olds = before.files().iterator();
        Iterator<PublishedFile> news = now.files().iterator();
        Optional<PublishedFile> old = next(olds);
        Optional<PublishedFile> present = next(news);
        while (old.isPresent() || present.isPresent()) {
            int order = old.isEmpty()
                    ? 1
                    : present.isEmpty()
                            ? -1
                            : old.get().path().compareTo(present.get().path());
            if (order < 0) {
                changes.removed.add(old.get().path().value());
            } else if (order > 0) {
                changes.added.add(present.get().path().value());
            } else if (!old.equals(present)) {
                changes.changed.add(old.get().path().value());
            }
            old = order <= 0 ? next(olds) : old;
            present = order >= 0 ? next(news) : present;
        }
        return changes;
    }

    private static Optional<PublishedFile> next(Iterator<PublishedFile> files) {
        return files.hasNext() ? Optional.of(files.next()) : Optional.empty();
    }

    private boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /**
     * Writes the differences beside the site. Those of the last publication that changed something stay if this one changes nothing.
     *
     * @param before the site that was there; without files if there was none
     */
    static void write(Workspace workspace, SiteManifest before, SiteManifest now) throws IOException {
        ChangeList changes = between(before, now);
        if (changes.isEmpty()) {
            return;
        }
        AtomicFile.replace(workspace.changes(), workspace.changes().resolveSibling("changes.new"), out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            changes.writeTo(writer, before, now);
            writer.flush();
        });
    }

    /** Writes JSON, one path a line. Which two sites it is about is said by the checksums of their manifests. */
    private void writeTo(Appendable out, SiteManifest before, SiteManifest now) throws IOException {
        // What an older version wrote has another text than the one that is written here.
        String previous = before.files().isEmpty() || before.isOlder() ? "null" : "\"" + checksum(before) + "\"";
        out.append("{\"manifest\":\"")
                .append(checksum(now))
                .append("\",\n\"previous\":")
                .append(previous);
        write("added", added, out);
        write("changed", changed, out);
        write("removed", removed, out);
        out.append("}\n");
    }

    private static void write(String name, List<String> paths, Appendable out) throws IOException {
        out.append(",\n\"").append(name).append("\":[");
        String before = "\n\"";
        for (String path : paths) {
            // The names of a site path hold no character that JSON escapes.
            out.append(before).append(path).append('"');
            before = ",\n\"";
        }
        out.append(paths.isEmpty() ? "]" : "\n]");
    }

    /** The checksum of manifest.json. */
    private static String checksum(SiteManifest manifest) throws IOException {
        StringBuilder text = new StringBuilder();
        manifest.writeTo(text);
        return Checksum.of(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
