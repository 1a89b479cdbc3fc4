package dev.sitegen.internal.render;

import dev.sitegen.model.Column;
import dev.sitegen.model.Duty;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.view.DutyTableView.DutyView;
import dev.sitegen.view.TimelineView;
import dev.sitegen.view.TimelineView.TimelineItemView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports of an organization year by year, with those that are due and not there. */
public final class Timelines {

    private final Site site;
    private final CoverageViews coverage;

    Timelines(Site site, CoverageViews coverage) {
        this.site = site;
        this.coverage = coverage;
    }

    /**
     * The reports of an organization by column.
     *
     * @param own all its reports
     */
    public List<TimelineView> of(Organization organization, List<Report> own, Links links) {
        List<TimelineView> timelines = new ArrayList<>();
        for (Column column : site.columns().values()) {
            Map<Integer, TimelineItemView> years = new TreeMap<>(Comparator.reverseOrder());
            own.stream()
                    .filter(report -> report.key().column().equals(column.id()))
                    .forEach(report -> years.put(report.key().year(), published(report, links)));
            coverage.shown(links)
                    .filter(c -> c.columns().contains(column))
                    .map(c -> c.of(organization, column))
                    .orElse(List.of())
                    .forEach(duty -> add(duty, years, links));
            if (!years.isEmpty()) {
                timelines.add(new TimelineView(column.name(), links.column(column.id()), List.copyOf(years.values())));
            }
        }
        return timelines;
    }

    private static TimelineItemView published(Report report, Links links) {
        return new TimelineItemView(
                String.valueOf(report.key().year()),
                report.title(),
                links.to(report.path()),
                "",
                "",
                report.published().toLocalDate().toString());
    }

    /** Adds a duty, unless nothing is required and nothing is published. */
    private void add(Duty duty, Map<Integer, TimelineItemView> years, Links links) {
        if (duty.state() == Duty.State.NOT_REQUIRED && duty.report().isEmpty()) {
            return;
        }
        DutyView cell = coverage.cell(duty, links);
        String title = duty.report().map(Report::title).orElse("");
        years.put(
                duty.year(),
                new TimelineItemView(
                        String.valueOf(duty.year()), title, cell.href(), cell.state(), cell.label(), cell.detail()));
    }
}
