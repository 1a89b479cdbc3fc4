package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.FileNames.BadName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a theme's theme.yaml. */
public final class ThemeFileReader {

    private static final String OUTPUTS = "outputs";

    private final Problems problems;

    public ThemeFileReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Content of theme.yaml.
     *
     * @param base the theme it extends, if any
     * @param assets the files it publishes, below {@code assets/}; they are named because a class path cannot be listed
     * @param layouts the layouts that it has for ordinary pages, named for the same reason
     * @param outputs what it makes, if it says so
     */
    public record ThemeFile(
            Optional<String> base, List<String> assets, List<String> layouts, Optional<Set<OutputKind>> outputs) {

        public ThemeFile {
            assets = List.copyOf(assets);
            layouts = List.copyOf(layouts);
        }
    }

    /** Reads theme.yaml. */
    public ThemeFile read(Mapping root) {
        Fields fields = Fields.of(root, problems, "name", "extends", "assets", "layouts", "messages", OUTPUTS);
        Optional<String> base = Optional.of(fields.text("extends")).filter(name -> !name.isEmpty());
        return new ThemeFile(base, names("assets", fields), names("layouts", fields), outputs(fields));
    }

    /** Names of files, or parts of such names. */
    private List<String> names(String key, Fields fields) {
        List<String> names = new ArrayList<>();
        for (Scalar item : fields.list(key)) {
            String file = item.text().strip();
            Optional<BadName> bad = FileNames.inPath(file);
            bad.ifPresent(name -> problems.add(
                    Code.BAD_FILE_NAME,
                    item.position(),
                    name.name(),
                    name.fault().name()));
            if (bad.isEmpty()) {
                names.add(file);
            }
        }
        return names;
    }

    private Optional<Set<OutputKind>> outputs(Fields fields) {
        if (!fields.isGiven(OUTPUTS)) {
            return Optional.empty();
        }
        Set<OutputKind> outputs = EnumSet.noneOf(OutputKind.class);
        for (Scalar item : fields.list(OUTPUTS)) {
            String word = item.text().strip();
            OutputKind.of(word)
                    .ifPresentOrElse(
                            outputs::add,
                            () -> Expected.CHOICE.report(
                                    problems, item.position(), OUTPUTS, word, Nearest.orAll(word, OutputKind.words())));
        }
        outputs.forEach(kind -> checkNeeded(kind, outputs, fields));
        return Optional.of(Collections.unmodifiableSet(outputs));
    }

    /** Reports an output without the pages that it names: its addresses would lead nowhere. */
    private void checkNeeded(OutputKind kind, Set<OutputKind> outputs, Fields fields) {
        List<String> missing = kind.needed().stream()
                .filter(needed -> !outputs.contains(needed))
                .map(OutputKind::word)
                .toList();
        if (!missing.isEmpty()) {
            String reported = OUTPUTS + ": " + kind.word() + " (+ " + String.join(", ", missing) + ")";
            problems.add(Code.BAD_THEME, fields.positionOf(OUTPUTS), "theme.yaml", reported, "THEME");
        }
    }
}
