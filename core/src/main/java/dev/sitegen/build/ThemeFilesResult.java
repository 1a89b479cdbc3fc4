package dev.sitegen.build;

import java.util.List;

/**
 * The result of writing out files of the theme.
 *
 * @param written the files that were written, by their paths in the content
 * @param left the files that were there already and were left as they are
 * @param unknown the names that no file and no directory of the theme has; if there are any, nothing was written
 */
public record ThemeFilesResult(List<String> written, List<String> left, List<String> unknown) {

    /**
     * Copies the lists.
     *
     * @param written the files that were written, by their paths in the content
     * @param left the files that were there already and were left as they are
     * @param unknown the names that no file and no directory of the theme has; if there are any, nothing was written
     */
    public ThemeFilesResult {
        written = List.copyOf(written);
        left = List.copyOf(left);
        unknown = List.copyOf(unknown);
    }
}
