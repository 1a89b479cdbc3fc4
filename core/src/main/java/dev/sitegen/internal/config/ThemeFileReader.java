package dev.sitegen.internal.config;

import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.source.YamlValue.Mapping;
import java.util.List;
import java.util.Optional;

/** Reads a theme's theme.yaml. */
public final class ThemeFileReader {

    private final Problems problems;

    public ThemeFileReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * What theme.yaml says.
     *
     * @param base the theme it extends, if any
     * @param assets the files it publishes, below {@code assets/}; they are named because a class path cannot be listed
     */
    public record ThemeFile(Optional<String> base, List<String> assets) {

        public ThemeFile {
            assets = List.copyOf(assets);
        }
    }

    /** Reads theme.yaml. */
    public ThemeFile read(Mapping root) {
        Fields fields = Fields.of(root, problems, "name", "extends", "assets", "messages");
        Optional<String> base = Optional.of(fields.text("extends")).filter(name -> !name.isEmpty());
        return new ThemeFile(base, fields.texts("assets"));
    }
}
