package dev.sitegen.internal.plan;

import dev.sitegen.internal.base.Parts;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Division of organizations among the pages of an indicator, by their order in the site. So a report knows without any other
 * where the series has its value.
 */
public final class IndicatorParts {

    /** Number of organizations on a page: with 25 years some two thousand values; more make a page heavy. */
    private static final int ORGANIZATIONS_A_PAGE = 80;

    private IndicatorParts() {}

    /** The page on which an organization is, by its id, counted from 1; only those that are not on the first. */
    public static Map<String, Integer> byOrganization(Site site) {
        Map<String, Integer> parts = new HashMap<>();
        int position = 0;
        for (String id : site.organizations().keySet()) {
            int part = position++ / ORGANIZATIONS_A_PAGE + 1;
            if (part > 1) {
                parts.put(id, part);
            }
        }
        return Map.copyOf(parts);
    }

    /** The organizations on each page of an indicator, up to the last that states it; their total is the number of those that do. */
    public static List<ListPart<Organization>> of(Site site, String indicator) {
        List<List<Organization>> all = Parts.of(List.copyOf(site.organizations().values()), ORGANIZATIONS_A_PAGE);
        if (all.size() == 1) {
            return ListPart.of(all.get(0), ORGANIZATIONS_A_PAGE);
        }
        Set<String> stating = site.observations(indicator).stream()
                .map(observation -> observation.report().key().organization())
                .collect(Collectors.toSet());
        int count = all.size();
        while (count > 1 && all.get(count - 1).stream().noneMatch(each -> stating.contains(each.id()))) {
            count--;
        }
        List<ListPart<Organization>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new ListPart<>(i + 1, count, all.get(i), stating.size()));
        }
        return List.copyOf(parts);
    }
}
