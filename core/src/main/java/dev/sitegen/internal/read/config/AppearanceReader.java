package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.model.SiteInfo;
import java.util.regex.Pattern;

/** Reads the theme of a site and its colour. */
final class AppearanceReader {

    private static final String DEFAULT_THEME = "default";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Problems problems;

    AppearanceReader(Problems problems) {
        this.problems = problems;
    }

    SiteInfo.Appearance read(Mapping mapping) {
        Fields theme = Fields.of(mapping, problems, "name", "colors");
        Fields colors = Fields.of(theme.mapping("colors"), problems, "accent");
        String name = theme.text("name");
        return new SiteInfo.Appearance(name.isEmpty() ? DEFAULT_THEME : name, accent(colors));
    }

    private String accent(Fields colors) {
        String accent = colors.text("accent");
        if (!accent.isEmpty() && !COLOUR.matcher(accent).matches()) {
            Expected.QUOTED.report(problems, colors.positionOf("accent"), "accent", accent, "#1f4e8c");
            return "";
        }
        if (!accent.isEmpty() && !Contrast.isEnough(accent)) {
            String better = "accent: \"" + Contrast.darkened(accent) + '"';
            problems.add(
                    Code.SUSPECT_VALUE, colors.positionOf("accent"), "PALE", accent, better, Contrast.ratio(accent));
        }
        return accent;
    }
}
