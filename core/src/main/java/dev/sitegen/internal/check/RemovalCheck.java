package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Document;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports that many of the published reports are gone: all of a column, or most of the site's. Files that were lost or moved by
 * mistake look like files that were removed on purpose, so that somebody has to say which it is.
 *
 * <p>What was published is known by its addresses. An address that still leads somewhere, such as the old one of a report that
 * was renamed and has it as an alias, is not gone.
 */
public final class RemovalCheck {

    /** Number of reports from which on most reports of a site are too many. */
    private static final int MANY = 5;

    private static final int MOST_COLUMNS = 8;
    private static final int MOST_FILES = 3;

    /** Reasons why a report is not published. Each has a sentence of its own in the messages. */
    private enum Reason {
        MISSING,
        DRAFTS
    }

    /** The published reports of a column, and those of them that are gone. */
    private record Removal(String column, int published, List<ReportKey> gone) {

        boolean isWhole() {
            return gone.size() == published;
        }
    }

    private final Site site;
    private final Set<SitePath> drafts;
    private final Problems problems;

    /** @param drafts the drafts that are left out */
    public RemovalCheck(Site site, List<Document> drafts, Problems problems) {
        this.site = site;
        this.drafts = drafts.stream().map(Document::path).collect(Collectors.toSet());
        this.problems = problems;
    }

    /**
     * Compares what is to be published with what is published.
     *
     * @param published the addresses that the last build published; none in a build from nothing
     */
    public void check(Set<SitePath> published, Plan<?> plan) {
        Set<SitePath> planned = plan.outputs().stream().map(Output::path).collect(Collectors.toSet());
        List<Removal> removals = new ArrayList<>();
        int total = 0;
        int gone = 0;
        for (Map.Entry<String, List<ReportKey>> column : reports(published).entrySet()) {
            List<ReportKey> absent = column.getValue().stream()
                    .filter(key -> !planned.contains(Addresses.report(key)))
                    .toList();
            total += column.getValue().size();
            gone += absent.size();
            if (!absent.isEmpty()) {
                removals.add(new Removal(column.getKey(), column.getValue().size(), absent));
            }
        }
        boolean isMost = gone >= MANY && 2 * gone > total;
        if (isMost || removals.stream().anyMatch(Removal::isWhole)) {
            report(removals, total, gone);
        }
    }

    /** The published reports of each column, in order. An old address may have the same shape, and is in no column. */
    private Map<String, List<ReportKey>> reports(Set<SitePath> published) {
        return published.stream()
                .sorted()
                .map(Addresses::reportAt)
                .flatMap(Optional::stream)
                .filter(key -> site.columns().containsKey(key.column())
                        || published.contains(Addresses.column(key.column(), 1)))
                .collect(Collectors.groupingBy(ReportKey::column, TreeMap::new, Collectors.toList()));
    }

    private void report(List<Removal> removals, int total, int gone) {
        List<ReportKey> all = removals.stream().flatMap(r -> r.gone().stream()).toList();
        List<ReportKey> missing = all.stream()
                .filter(key -> !drafts.contains(Addresses.report(key)))
                .toList();
        Reason reason = missing.isEmpty() ? Reason.DRAFTS : Reason.MISSING;
        String place = removals.size() == 1 ? "reports/" + removals.get(0).column() : "reports";
        problems.add(
                Code.REPORTS_GONE,
                SourcePosition.ofFile(place),
                String.valueOf(total),
                String.valueOf(gone),
                list(
                        removals.stream().map(r -> r.column() + " " + r.gone().size() + "/" + r.published()),
                        MOST_COLUMNS),
                list((missing.isEmpty() ? all : missing).stream().map(ContentTree::source), MOST_FILES),
                reason.name());
    }

    private static String list(Stream<String> words, int most) {
        List<String> first = words.limit(most + 1L).toList();
        String shown = String.join(", ", first.subList(0, Math.min(most, first.size())));
        return first.size() > most ? shown + " …" : shown;
    }
}
