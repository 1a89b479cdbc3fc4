package dev.sitegen.internal.plan;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Lists every file a site consists of, and finds those that would share an address.
 *
 * @param <F> the files
 */
public final class Planner<F extends Output> {

    private final List<Kind<F>> kinds;
    private final Problems problems;

    /** @param kinds all kinds of files; of two files with one address the kind that comes later has to give way */
    public Planner(List<Kind<F>> kinds, Problems problems) {
        this.kinds = List.copyOf(kinds);
        this.problems = problems;
    }

    /**
     * @param themeFiles the names of the theme's files
     * @param made what the theme makes
     * @param failures how many checks of a report fail
     */
    public Plan<F> plan(
            Site site, Collection<String> themeFiles, Set<OutputKind> made, ToIntFunction<Report> failures) {
        Claims<F> claims = new Claims<>(problems);
        DataParts parts = DataParts.of(site);
        List<String> sorted = themeFiles.stream().sorted().toList();
        List<F> planned = Collections.unmodifiableList(claims.outputs());
        Planning planning = new Planning(site, parts, made, sorted, failures, planned, problems);
        for (Kind<F> kind : kinds) {
            kind.files(planning).forEach(claims::claim);
        }
        return new Plan<>(planned, parts);
    }
}
