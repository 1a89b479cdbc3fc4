package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Duty;
import dev.sitegen.model.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reports which reports are overdue, and which soon will be. These are no faults of the content, and a site that says
 * who is missing must be published for that very reason; so they never stop a build.
 */
final class CoverageCheck {

    private static final int DAYS_AHEAD = 30;
    private static final int MOST_SHOWN = 8;

    private final Problems problems;

    CoverageCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Coverage coverage) {
        LocalDate soon = coverage.asOf().plusDays(DAYS_AHEAD);
        for (Column column : coverage.columns()) {
            for (int year : coverage.years(column)) {
                Map<LocalDate, List<Duty>> byDeadline = coverage.of(column, year)
                        .filter(duty -> isOpen(duty, soon))
                        .collect(Collectors.groupingBy(
                                duty -> duty.deadline().orElseThrow(), TreeMap::new, Collectors.toList()));
                byDeadline.forEach((day, duties) -> report(column, year, day, duties));
            }
        }
    }

    private static boolean isOpen(Duty duty, LocalDate soon) {
        return switch (duty.state()) {
            case MISSING -> true;
            case NOT_DUE -> !duty.deadline().orElseThrow().isAfter(soon);
            default -> false;
        };
    }

    /** The reports of one column, year and deadline are all overdue, or none of them is. */
    private void report(Column column, int year, LocalDate deadline, List<Duty> duties) {
        boolean overdue = duties.get(0).state() == Duty.State.MISSING;
        List<Organization> organizations =
                duties.stream().map(Duty::organization).toList();
        problems.add(
                overdue ? Code.REPORTS_OVERDUE : Code.REPORTS_DUE,
                organizations.size() == 1 ? organizations.get(0).position() : column.position(),
                column.name(),
                String.valueOf(year),
                deadline.toString(),
                String.valueOf(organizations.size()),
                names(organizations));
    }

    private static String names(List<Organization> organizations) {
        String names =
                organizations.stream().limit(MOST_SHOWN).map(Organization::name).collect(Collectors.joining(", "));
        return organizations.size() > MOST_SHOWN ? names + " …" : names;
    }
}
