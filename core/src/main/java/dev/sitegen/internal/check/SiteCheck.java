package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.assemble.Assembly;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Document;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SourceSite;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything besides figures and links that is checked once all files are known. */
public final class SiteCheck {

    private final Assembly assembly;
    private final Forms forms;
    private final Problems problems;

    /** @param forms the forms that columns name */
    public SiteCheck(Assembly assembly, Forms forms, Problems problems) {
        this.assembly = assembly;
        this.forms = forms;
        this.problems = problems;
    }

    /** @param asOf the day that counts as today, if one does */
    public void check(Optional<LocalDate> asOf) {
        Site site = assembly.site();
        new UnusedFiles(assembly, forms, problems).check();
        asOf.ifPresent(day -> site.reports().forEach(report -> checkDate(report, day)));
        site.coverage().ifPresent(coverage -> new CoverageCheck(problems).check(coverage));
        checkColumns(site);
        if (!problems.hasErrors()) {
            // A figure that cannot be read is no figure, and its indicator not to blame.
            checkIndicators(site);
        }
        if (site.info().baseUrl().isEmpty()) {
            problems.add(Code.NO_BASE_URL, SourcePosition.ofFile("site.yaml"));
        }
    }

    private void checkDate(Report report, LocalDate today) {
        LocalDate published = report.published().toLocalDate();
        if (published.isAfter(today)) {
            problems.add(Code.FUTURE_DATE, report.position(), published.toString(), today.toString());
        }
    }

    /** Five empty columns fail a site outright (国办秘函〔2019〕19号); one is reported. */
    private void checkColumns(Site site) {
        Set<String> filled = site.reports().stream().map(r -> r.key().column()).collect(Collectors.toSet());
        site.columns().values().stream()
                .filter(column -> !filled.contains(column.id()))
                .filter(column -> !mayBeOfSource(
                        site,
                        source -> source.reports().stream()
                                .anyMatch(r -> r.column().equals(column.id()))))
                .forEach(column -> problems.add(Code.EMPTY_COLUMN, column.position(), column.id(), column.name()));
    }

    private void checkIndicators(Site site) {
        site.indicators().values().stream()
                .filter(indicator -> !indicator.isCell())
                .filter(indicator -> site.observations(indicator.id()).isEmpty())
                .filter(indicator ->
                        !mayBeOfSource(site, source -> source.values().containsKey(indicator.id())))
                .filter(indicator -> assembly.drafts().stream().noneMatch(draft -> states(draft, indicator.id())))
                .forEach(i -> problems.add(Code.UNUSED_INDICATOR, i.position(), i.id(), i.name()));
    }

    /** Returns whether a source has something, or might: a source that is missing must not fail a strict build. */
    private static boolean mayBeOfSource(Site site, Predicate<SourceSite> has) {
        return site.sources().stream().anyMatch(source -> !source.isReceived() || has.test(source));
    }

    private static boolean states(Document draft, String indicator) {
        return draft instanceof Report report && report.states(indicator);
    }
}
