package dev.sitegen.internal.publish;

import java.nio.file.Path;
import java.util.List;

/** Files in the output directory that site-gen did not write are where the new site has files of its own. */
public final class OutputConflictException extends OutputRefusedException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    private final transient List<String> paths;

    OutputConflictException(Path output, List<String> paths) {
        super(output, Reason.FILES_IN_THE_WAY);
        this.paths = List.copyOf(paths);
    }

    @Override
    public String files() {
        String named = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
        return paths.size() > NAMED ? named + ", … (" + paths.size() + ")" : named;
    }

    /** The files in the way, relative to the output directory, with {@code /} between the names; sorted. */
    public List<String> paths() {
        return paths;
    }
}
