package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.util.HashMap;
import java.util.Map;

/** Words at the figures of a report that fail a check, which its sentences show. */
final class FailureMarks {

    private final Site site;
    private final CheckViews checks;
    private final ThemeTexts words;

    FailureMarks(Site site, CheckViews checks, ThemeTexts words) {
        this.site = site;
        this.checks = checks;
        this.words = words;
    }

    /** Verdicts to show at the sentences of a report whose figures fail a check, by the ids of the figures. */
    Map<String, String> of(Report report) {
        Map<String, String> marks = new HashMap<>();
        checks.failing(report).forEach(verdict -> {
            String relation = FailedRelation.of(verdict.relation());
            mark(verdict, verdict.left().stated(), relation, verdict.right().stated(), marks);
            mark(
                    verdict,
                    verdict.right().stated(),
                    FailedRelation.mirrored(relation),
                    verdict.left().stated(),
                    marks);
        });
        return marks;
    }

    /** Marks the figure that one side is, if the report itself states it, with the other side. */
    private void mark(Verdict verdict, String side, String relation, String other, Map<String, String> marks) {
        String origin = verdict.used().stream()
                .filter(used -> used.report() != verdict.report())
                .filter(used -> used.figure().raw().equals(other))
                .findFirst()
                .map(used -> origin(used.report().key(), verdict.report().key()))
                .orElse("");
        verdict.used().stream()
                .filter(used -> used.report() == verdict.report())
                .filter(used -> used.figure().raw().equals(side))
                .limit(1)
                .forEach(used -> marks.merge(
                        used.figure().anchor(), relation + " " + origin + other, (a, b) -> a + words.get("comma") + b));
    }

    /** Words that distinguish the report of another figure from the one that is shown. */
    private String origin(ReportKey other, ReportKey own) {
        if (!other.column().equals(own.column())) {
            return site.columns().get(other.column()).name() + " ";
        }
        return other.year() == own.year()
                ? site.organizations().get(other.organization()).name() + " "
                : words.fill("yearIndexTitle", String.valueOf(other.year())) + " ";
    }
}
