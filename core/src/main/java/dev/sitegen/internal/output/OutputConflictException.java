package dev.sitegen.internal.output;

import java.nio.file.Path;
import java.util.List;

/** Files in the output directory that site-gen did not write stand where the new site has files of its own. */
public final class OutputConflictException extends OutputRefusedException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    private final transient List<String> paths;

    OutputConflictException(Path output, List<String> paths) {
        super(output, "site-gen did not write " + named(paths) + ", and the new site has a page there (move it away)");
        this.paths = List.copyOf(paths);
    }

    private static String named(List<String> paths) {
        String named = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
        return paths.size() > NAMED ? named + " and " + (paths.size() - NAMED) + " more" : named;
    }

    /** The files in the way, relative to the output directory, with {@code /} between the names; sorted. */
    public List<String> paths() {
        return paths;
    }
}
