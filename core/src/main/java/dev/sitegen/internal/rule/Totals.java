package dev.sitegen.internal.rule;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Quantity;
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

/**
 * Totals of the organizations directly below an organization, for one indicator in one column. An organization is
 * expected to state what its kind states anywhere among them: where towns report how many disputes they settled, every
 * town is expected to, and no department.
 */
public final class Totals {

    private final Site site;
    private final Indicator indicator;
    private final String column;

    /** Organizations to add up, by the id of the one above them; only where there are several. */
    private final Map<String, List<Organization>> expected = new HashMap<>();

    private Totals(Site site, Indicator indicator, String column) {
        this.site = site;
        this.indicator = indicator;
        this.column = column;
        if (indicator.numbers().total()) {
            for (Organization parent : site.organizations().values()) {
                List<Organization> below = expected(site.children(parent));
                if (below.size() > 1) {
                    expected.put(parent.id(), below);
                }
            }
        }
    }

    /** The totals of an indicator; none unless the dictionary lets it be added up. */
    public static Totals of(Site site, Indicator indicator, String column) {
        return new Totals(site, indicator, column);
    }

    private List<Organization> expected(List<Organization> below) {
        Set<OrganizationKind> kinds = below.stream()
                .filter(this::hasStated)
                .map(Organization::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganizationKind.class)));
        return below.stream()
                .filter(organization -> kinds.contains(organization.kind()))
                .toList();
    }

    /** Returns whether an organization states the indicator for any year. */
    private boolean hasStated(Organization organization) {
        return site.reportsOf(organization).stream()
                .anyMatch(report -> report.key().column().equals(column) && report.states(indicator.id()));
    }

    /**
     * A sum and what it lacks.
     *
     * @param sum of what is stated
     * @param missing the organizations that existed and state nothing; unless there are none, the sum is not the total
     */
    public record Total(Quantity sum, List<Organization> missing) {

        public Total {
            missing = List.copyOf(missing);
        }

        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /** Returns whether there is anything below an organization to add up. */
    public boolean isFor(Organization parent) {
        return expected.containsKey(parent.id());
    }

    /** The total of the organizations right below one for a year; none when no organization below states anything. */
    public Optional<Total> of(Organization parent, int year) {
        List<Quantity> found = new ArrayList<>();
        List<Organization> missing = new ArrayList<>();
        for (Organization organization : expected.getOrDefault(parent.id(), List.of())) {
            Optional<Quantity> stated = site.report(new ReportKey(column, year, organization.id()))
                    .flatMap(report -> report.quantity(indicator.id()));
            if (stated.isPresent()) {
                found.add(stated.get());
            } else if (organization.existedIn(year)) {
                missing.add(organization);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Total(QuantitySum.of(found, indicator.unit()), missing));
    }
}
