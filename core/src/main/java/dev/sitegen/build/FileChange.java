package dev.sitegen.build;

import java.util.List;
import java.util.Objects;

/**
 * A change of one file of the content.
 *
 * @param path the file, by its path in the content
 * @param before its text as it is; empty if it is not there
 * @param after its text as it is to be
 * @param encoding the name of its character encoding, if it is not UTF-8 and is to be; empty otherwise
 */
public record FileChange(String path, String before, String after, String encoding) {

    /**
     * Checks that nothing is null.
     *
     * @param path the file, by its path in the content
     * @param before its text as it is; empty if it is not there
     * @param after its text as it is to be
     * @param encoding the name of its character encoding, if it is not UTF-8 and is to be; empty otherwise
     */
    public FileChange {
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        Objects.requireNonNull(encoding, "encoding must not be null");
    }

    /**
     * {@return the lines that differ, as {@code diff -U0} shows them: the path, then for each place {@code @@ line @@}, the old line
     * behind {@code -} and the new one behind {@code +}}
     */
    public List<String> diff() {
        return LineDiff.of(this);
    }
}
