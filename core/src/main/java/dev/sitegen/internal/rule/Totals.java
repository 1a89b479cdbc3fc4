package dev.sitegen.internal.rule;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    private record Place(String organization, int year) {}

    private final Indicator indicator;
    private final Map<Place, Observation> stated = new HashMap<>();
    private final Map<Organization, List<Organization>> expected;

    private Totals(Site site, Indicator indicator, String column) {
        this.indicator = indicator;
        this.expected = new HashMap<>();
        if (!indicator.numbers().total()) {
            return;
        }
        Set<String> stating = new HashSet<>();
        for (Observation observation : site.observations(indicator.id())) {
            String organization = observation.report().key().organization();
            if (observation.report().key().column().equals(column)) {
                stating.add(organization);
                stated.put(new Place(organization, observation.year()), observation);
            }
        }
        for (Organization organization : site.organizations().values()) {
            expected.put(organization, expected(site.children(organization), stating));
        }
    }

    /** The totals of an indicator; none unless the dictionary lets it be added up. */
    public static Totals of(Site site, Indicator indicator, String column) {
        return new Totals(site, indicator, column);
    }

    private static List<Organization> expected(List<Organization> below, Set<String> stating) {
        Set<OrganizationKind> kinds = below.stream()
                .filter(organization -> stating.contains(organization.id()))
                .map(Organization::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganizationKind.class)));
        return below.stream()
                .filter(organization -> kinds.contains(organization.kind()))
                .toList();
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
        return expected.getOrDefault(parent, List.of()).size() > 1;
    }

    /** The total of the organizations right below one for a year; none when no organization below states anything. */
    public Optional<Total> of(Organization parent, int year) {
        List<Quantity> found = new ArrayList<>();
        List<Organization> missing = new ArrayList<>();
        for (Organization organization : expected.getOrDefault(parent, List.of())) {
            Observation observation = stated.get(new Place(organization.id(), year));
            if (observation != null) {
                found.add(observation.figure().quantity());
            } else if (organization.existedIn(year)) {
                missing.add(organization);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Total(QuantitySum.of(found, indicator.unit()), missing));
    }
}
