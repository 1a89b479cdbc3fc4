package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.model.SitePath;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.internal.store.DeployFolder;
import dev.sitegen.transfer.internal.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Note of a deployment that has begun: the files that it sends or removes. It is in the target before the first of them changes and until
 * all are verified. Whoever finds it knows of which files the manifest of the target may be wrong.
 *
 * @param deployment which deployment it is, so that a second one is noticed
 * @param paths the files
 */
record Journal(String deployment, SortedSet<String> paths) {

    private static final String HEAD = "{\"deployment\":\"";
    private static final String PATHS = "\",\"paths\":[";
    private static final String FOOT = "]}";

    Journal(String deployment, Collection<String> paths) {
        this(deployment, new TreeSet<>(paths));
    }

    /** The journal of a target, if a deployment to it has not come to its end. */
    static Optional<Journal> read(Store store) throws IOException {
        Optional<byte[]> bytes = store.read(DeployFolder.JOURNAL);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(new String(bytes.get(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new DeployException(Reason.DAMAGED_TARGET, DeployFolder.JOURNAL);
        }
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #text} made: the paths are about to be removed */
    private static Journal parse(String text) {
        SortedSet<String> paths = new TreeSet<>();
        String[] lines = text.split("\n", -1);
        int end = lines[0].length() - PATHS.length();
        if (end < HEAD.length()) {
            throw new IllegalArgumentException(lines[0]);
        }
        for (int i = 1; i < lines.length - 2; i++) {
            int comma = lines[i].endsWith(",") ? 1 : 0;
            if (lines[i].length() < 2 + comma) {
                throw new IllegalArgumentException(lines[i]);
            }
            paths.add(SitePath.of(lines[i].substring(1, lines[i].length() - 1 - comma))
                    .value());
        }
        Journal journal = new Journal(lines[0].substring(HEAD.length(), end), paths);
        if (!journal.text().equals(text) || paths.stream().anyMatch(DeployFolder::isNeverOfSite)) {
            throw new IllegalArgumentException("not as it is written");
        }
        return journal;
    }

    void write(Store store) throws IOException {
        store.write(Items.of(DeployFolder.JOURNAL, text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends this deployment if another has written its journal over this one. */
    void requirePresent(Store store) throws IOException {
        require(Optional.of(this), store);
    }

    /**
     * Ends this deployment if the journal of the target is not the one that is expected: another has begun.
     *
     * @param expected the journal, or that there is none
     */
    static void require(Optional<Journal> expected, Store store) throws IOException {
        if (!read(store).map(Journal::deployment).equals(expected.map(Journal::deployment))) {
            throw new DeployException(Reason.OVERTAKEN, store.name());
        }
    }

    /** JSON, one path a line. The names of a site path hold no character that JSON escapes. */
    private String text() {
        StringBuilder text = new StringBuilder(HEAD).append(deployment).append(PATHS);
        String before = "\n\"";
        for (String path : paths) {
            text.append(before).append(path).append('"');
            before = ",\n\"";
        }
        return text.append('\n').append(FOOT).append('\n').toString();
    }
}
