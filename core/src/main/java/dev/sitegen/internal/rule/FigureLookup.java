package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.ResolvedReference.Gap;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the figures that rules refer to, as seen from one report. For one report and one thread. */
final class FigureLookup {

    private final Site site;
    private final Report report;
    private final UnitFactors factors;
    /** The organizations right below the report's own, whenever they existed. */
    private final List<Organization> below;

    private final Map<Reference, ResolvedReference> resolved = new HashMap<>();

    FigureLookup(Site site, Report report, UnitFactors factors) {
        this.site = site;
        this.report = report;
        this.factors = factors;
        below = site.children(site.organizations().get(report.key().organization()));
    }

    Report report() {
        return report;
    }

    String column() {
        return report.key().column();
    }

    boolean isStated(Reference reference) {
        return report.states(reference.indicator());
    }

    boolean isCounted(Reference reference) {
        return indicator(reference).lifetime().includes(report.key().year());
    }

    Indicator indicator(Reference reference) {
        return site.indicators().get(reference.indicator());
    }

    /**
     * Returns whether any of the organizations below ever states the indicator; otherwise there is nothing to add up.
     */
    boolean isStatedBelow(Reference reference) {
        return !statingKinds(reference).isEmpty();
    }

    /**
     * The kinds of organizations below that state the indicator in any year: where towns report how many disputes they
     * settled, every town is expected to, and no department.
     */
    private Set<OrganizationKind> statingKinds(Reference reference) {
        if (below.isEmpty()) {
            return Set.of();
        }
        String column = reference.column().isEmpty() ? column() : reference.column();
        return below.stream()
                .filter(organization -> site.reportsOf(organization).stream()
                        .filter(other -> other.key().column().equals(column))
                        .anyMatch(other -> other.states(reference.indicator())))
                .map(Organization::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganizationKind.class)));
    }

    /** Meaning of a reference; found once, however many rules ask. */
    ResolvedReference resolve(Reference reference) {
        ResolvedReference known = resolved.get(reference);
        if (known == null) {
            known = find(reference);
            resolved.put(reference, known);
        }
        return known;
    }

    private ResolvedReference find(Reference reference) {
        if (reference.previous()
                && indicator(reference).lifetime().breaksAt(report.key().year())) {
            return ResolvedReference.none(reference, Gap.NO_PREVIOUS);
        }
        if (reference.children()) {
            return resolveBelow(reference);
        }
        Optional<Observation> found = reference.isOwn()
                ? report.figure(reference.indicator()).map(figure -> new Observation(report, figure))
                : observation(reference, report.key().organization());
        return found.map(observation -> ResolvedReference.one(reference, observation, factors))
                .orElseGet(() -> ResolvedReference.none(reference, gap(reference)));
    }

    private static Gap gap(Reference reference) {
        if (reference.previous()) {
            return Gap.NO_PREVIOUS;
        }
        return reference.column().isEmpty() ? Gap.MISSING : Gap.NO_OTHER_COLUMN;
    }

    /** An organization that did not exist in the year is not missing. */
    private ResolvedReference resolveBelow(Reference reference) {
        List<Observation> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<OrganizationKind> expected = statingKinds(reference);
        for (Organization organization : below) {
            if (expected.contains(organization.kind()) && organization.existedIn(year(reference))) {
                observation(reference, organization.id())
                        .ifPresentOrElse(found::add, () -> missing.add(organization.name()));
            }
        }
        boolean elsewhere = reference.previous() || !reference.column().isEmpty();
        if (found.isEmpty() && elsewhere) {
            return ResolvedReference.none(reference, gap(reference));
        }
        return ResolvedReference.sum(reference, found, missing, factors);
    }

    private Optional<Observation> observation(Reference reference, String organization) {
        return site.report(key(reference, organization))
                .flatMap(other -> other.figure(reference.indicator()).map(figure -> new Observation(other, figure)));
    }

    private ReportKey key(Reference reference, String organization) {
        String column = reference.column().isEmpty() ? column() : reference.column();
        return new ReportKey(column, year(reference), organization);
    }

    private int year(Reference reference) {
        return report.key().year() - (reference.previous() ? 1 : 0);
    }
}
