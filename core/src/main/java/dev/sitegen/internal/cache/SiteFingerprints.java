package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.Fingerprint.Builder;
import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.TextPage;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fingerprints of facts that many pages show, each taken once. Safe to share between threads. */
final class SiteFingerprints {

    private final Site site;
    private final Tally tally;
    private final Documents documents;
    private final Fingerprint configuration;
    private final Fingerprint options;
    private final Fingerprint frame;
    private final Fingerprint listing;
    private final Fingerprint everything;
    /** Fingerprints by column and organization. */
    private final Map<List<String>, Fingerprint> series = new ConcurrentHashMap<>();

    private final Map<Integer, Fingerprint> years = new ConcurrentHashMap<>();
    /** Fingerprints by indicator. */
    private final Map<String, Fingerprint> stated = new ConcurrentHashMap<>();

    SiteFingerprints(Site site, Tally tally, Documents documents, Inputs inputs) throws IOException {
        this.site = site;
        this.tally = tally;
        this.documents = documents;
        this.configuration = inputs.configuration();
        this.options = inputs.options();
        this.frame = ofFrame(inputs.theme());
        Builder list = new Builder().add(frame).add(options);
        site.reports().forEach(report -> list.add(report.path().value()));
        this.listing = list.build();
        Builder all = new Builder().add(frame).add(options);
        site.reports().forEach(report -> add(report, all));
        // Everything else of a source follows from the manifest, with which its files were compared, and from the
        // configuration.
        site.sources().forEach(source -> all.add(source.state().name()).add(source.manifest()));
        this.everything = all.build();
    }

    private Fingerprint ofFrame(Fingerprint theme) {
        // Every page leads to the feed, once there is something in it.
        Builder builder =
                new Builder().add(configuration).add(theme).add(site.reports().isEmpty() ? 0 : 1);
        // The navigation leads to who has published, if that is known.
        builder.add(site.coverage().isPresent() ? 1 : 0);
        // A figure leads to the page of its indicator, if it has one.
        site.listed().forEach(indicator -> builder.add(indicator.id()));
        for (TextPage page : site.pages()) {
            // The navigation may lead to any of them.
            builder.add(page.source()).add(page.path().value()).add(page.title());
        }
        return builder.build();
    }

    Fingerprint configuration() {
        return configuration;
    }

    Fingerprint options() {
        return options;
    }

    Fingerprint frame() {
        return frame;
    }

    Fingerprint listing() {
        return listing;
    }

    /** Fingerprint of everything that any page shows, except content HTML. */
    Fingerprint everything() {
        return everything;
    }

    /** Adds the years of the site and those of its coverage. */
    void addPeriods(Builder builder) {
        site.years().forEach(builder::add);
        site.coverage()
                .ifPresent(coverage -> coverage.columns().forEach(column -> {
                    builder.add(column.id());
                    coverage.years(column).forEach(builder::add);
                }));
    }

    /** Adds what other pages than its own may show of a report. */
    void add(Report report, Builder builder) {
        builder.add(documents.shown(report));
        addCounts(report, builder);
    }

    /** Adds how many checks of a report came out how. */
    void addCounts(Report report, Builder builder) {
        OutcomeCounts counts = tally.of(report);
        for (Outcome outcome : Outcome.values()) {
            builder.add(counts.of(outcome));
        }
    }

    /** Adds what pages show of the checks of a report that fail or are uncertain; they may be about other reports, too. */
    void addFailures(Report report, Builder builder) {
        OutcomeCounts counts = tally.of(report);
        if (counts.of(Outcome.FAIL) + counts.of(Outcome.UNCERTAIN) == 0) {
            return;
        }
        for (Verdict verdict : site.verdicts(report)) {
            if (verdict.outcome() == Outcome.FAIL || verdict.outcome() == Outcome.UNCERTAIN) {
                addFailure(verdict, builder);
            }
        }
    }

    private static void addFailure(Verdict verdict, Builder builder) {
        builder.add(verdict.rule().id())
                .add(verdict.left().stated())
                .add(verdict.right().stated());
        builder.add(verdict.outcome().name()).add(verdict.reason().name());
        verdict.details().forEach(builder::add);
        for (Observation used : verdict.used()) {
            Report other = used.report();
            builder.add(other.path().value()).add(other.title());
            builder.add(used.figure().anchor()).add(used.figure().raw());
        }
    }

    /** Adds what other pages may show of all reports of an organization. */
    void add(Organization organization, Builder builder) {
        site.reportsOf(organization).forEach(report -> add(report, builder));
    }

    /** Fingerprint of what other pages show of the reports on a year. */
    Fingerprint year(int year) {
        return years.computeIfAbsent(year, y -> {
            Builder builder = new Builder();
            site.reports().stream().filter(report -> report.key().year() == y).forEach(report -> add(report, builder));
            return builder.build();
        });
    }

    /** Fingerprint of what other pages show of the reports of the same organization in the same column. */
    Fingerprint series(Report one) {
        ReportKey of = one.key();
        return series.computeIfAbsent(List.of(of.column(), of.organization()), key -> {
            Builder builder = new Builder();
            site.reportsOf(site.organizations().get(of.organization())).stream()
                    .filter(other -> other.key().column().equals(of.column()))
                    .forEach(other -> builder.add(documents.shown(other)));
            return builder.build();
        });
    }

    /** Fingerprint of the values and places stated for an indicator. */
    Fingerprint stated(Indicator indicator) {
        return stated.computeIfAbsent(indicator.id(), id -> {
            FactWriter out = new FactWriter("");
            for (Observation observation : site.observations(id)) {
                Report report = observation.report();
                out.text(report.path().value());
                DocumentCodec.value(observation.figure(), out);
                out.text(report.front().notes().getOrDefault(id, "")).discard();
            }
            return out.shown();
        });
    }
}
