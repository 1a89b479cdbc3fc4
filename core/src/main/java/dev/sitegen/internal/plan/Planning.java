package dev.sitegen.internal.plan;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A site while its files are planned.
 *
 * @param parts how the data files are cut
 * @param made what the theme makes
 * @param themeFiles the names of the theme's files, sorted
 * @param failures how many checks of a report fail
 * @param planned all files of the kinds before, as a view
 * @param problems receives what is wrong with an address that an author wrote
 */
public record Planning(
        Site site,
        DataParts parts,
        Set<OutputKind> made,
        List<String> themeFiles,
        ToIntFunction<Report> failures,
        List<? extends Output> planned,
        Problems problems) {}
