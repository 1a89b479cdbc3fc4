package dev.sitegen.internal.publish;

import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The site that is in place when a build begins, and what was noted down on it. */
final class PresentSite {

    private final Workspace workspace;
    private final SiteManifest manifest;
    private final boolean durable;
    /** The files that are as they were when the note was made. */
    private volatile Map<String, FileState> untouched = Map.of();

    /**
     * @param manifest its manifest, which lists no file where there is no site
     * @param durable whether every file of it is on the disk
     */
    PresentSite(Workspace workspace, SiteManifest manifest, boolean durable) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.durable = durable;
    }

    SiteManifest manifest() {
        return manifest;
    }

    /** Bytes that were noted down, whether or not they hold. */
    Optional<byte[]> note() {
        return BuildNote.read(workspace);
    }

    /** Returns whether every file is as it was when the note was made. */
    boolean isUntouched() {
        Optional<Map<String, FileState>> states = BuildNote.statesIfUntouched(workspace, manifest);
        untouched = states.orElse(Map.of());
        return states.isPresent();
    }

    /** Returns whether the note was made since the system was started. */
    boolean isNoteOfThisBoot() {
        return BuildNote.isOfThisBoot(workspace);
    }

    /** Notes the same again. */
    void confirm(byte[] note) throws IOException {
        BuildNote.write(workspace, manifest, BuildNote.stamp(manifest, untouched::get), note, durable);
    }

    /** Takes a file over into another site; nothing happens, and nothing is returned, if it is not there or not known to be untouched. */
    Optional<PublishedFile> takeOver(SitePath path, Staging into) {
        FileState known = untouched.get(path.value());
        Optional<PublishedFile> file = manifest.find(path.value());
        return known != null && file.isPresent() && into.takeOver(file.get(), known) ? file : Optional.empty();
    }
}
