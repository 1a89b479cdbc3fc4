package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.BuildRecord.Made;
import dev.sitegen.internal.cache.Fingerprint.Builder;
import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.Output.AccentStyle;
import dev.sitegen.internal.plan.Output.AtomFeed;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.CopiedFile;
import dev.sitegen.internal.plan.Output.DocumentPage;
import dev.sitegen.internal.plan.Output.IndicatorData;
import dev.sitegen.internal.plan.Output.IndicatorPage;
import dev.sitegen.internal.plan.Output.OrganizationPage;
import dev.sitegen.internal.plan.Output.RedirectPage;
import dev.sitegen.internal.plan.Output.SearchDocuments;
import dev.sitegen.internal.plan.Output.SearchShard;
import dev.sitegen.internal.plan.Output.SiteData;
import dev.sitegen.internal.plan.Output.SiteTable;
import dev.sitegen.internal.plan.Output.ThemeFile;
import dev.sitegen.internal.plan.Output.YearData;
import dev.sitegen.internal.plan.Output.YearPage;
import dev.sitegen.internal.render.search.ShardSums;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.TextPage;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fingerprints of the files of a site: a file with the same fingerprint as in the last build has the same bytes. Files
 * of which there are many depend on little, so that a change touches few of them: a report's page on its own files, on
 * what the same organization states in other years, on where its links lead and on its verdicts; the pages and data
 * files of a year on the reports of that year, those of an indicator on what is stated for it, a shard of the search on
 * its content. All others depend on everything that any page shows of any report. Safe to share between threads.
 */
public final class PageFingerprints {

    /** The data files of the whole site that say nothing but what single reports do. */
    private static final Set<SiteTable> OF_REPORTS = Set.of(SiteTable.REPORTS, SiteTable.OBSERVATIONS);

    private final Site site;
    private final Tally tally;
    private final LinkTable links;
    private final Documents documents;
    private final Inputs inputs;
    private final Optional<Made> last;
    private final DataParts parts;
    private final SearchSums shards;
    private final Fingerprint configuration;
    /** Fingerprint of what every page depends on. */
    private final Fingerprint frame;
    /** Fingerprint of everything that any page shows, except content HTML. */
    private final Fingerprint whole;
    /** The reports whose verdicts the page of the checks lists. */
    private final Set<ReportKey> listed;
    /** Fingerprint of the list of reports. */
    private final Fingerprint listing;
    /** Fingerprints by column and organization. */
    private final Map<List<String>, Fingerprint> series = new ConcurrentHashMap<>();

    private final Map<Integer, Fingerprint> years = new ConcurrentHashMap<>();
    /** Fingerprints by indicator. */
    private final Map<String, Fingerprint> stated = new ConcurrentHashMap<>();

    /**
     * @param parts how the data files are cut
     * @param tally how the checks of the site came out
     * @param links where the references of documents lead
     * @param documents the documents of the site, all of which were asked for
     * @param last the fingerprints of the files of the present site; empty if there is no such site
     */
    public PageFingerprints(
            Site site,
            DataParts parts,
            Tally tally,
            LinkTable links,
            Documents documents,
            Inputs inputs,
            Optional<Made> last)
            throws IOException {
        this.site = site;
        this.tally = tally;
        this.links = links;
        this.documents = documents;
        this.inputs = inputs;
        this.last = last;
        this.parts = parts;
        this.configuration = inputs.configuration();
        this.shards = new SearchSums(
                new ShardSums(site, documents::digest),
                documents,
                configuration,
                last.map(Made::sums).orElse(Map.of()));
        this.frame = frame();
        this.whole = ofWhole();
        this.listing = listing();
        this.listed = tally.listed(site);
    }

    private Fingerprint frame() throws IOException {
        // Every page leads to the feed, once there is something in it.
        Builder builder = new Builder()
                .add(configuration)
                .add(inputs.theme())
                .add(site.reports().isEmpty() ? 0 : 1);
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

    private Fingerprint ofWhole() {
        Builder builder = new Builder().add(frame).add(inputs.options());
        site.reports().forEach(report -> add(report, builder));
        return builder.build();
    }

    private Fingerprint listing() {
        Builder builder = new Builder().add(frame).add(inputs.options());
        site.reports().forEach(report -> builder.add(report.path().value()));
        return builder.build();
    }

    /** Fingerprint of everything that any page shows, except content HTML. */
    public Fingerprint whole() {
        return whole;
    }

    /** Checksums computed for the search, for the next build. */
    public Map<Fingerprint, long[]> sums() {
        return shards.pieces();
    }

    /** The fingerprint of a file. */
    public Fingerprint of(Output output) throws IOException {
        Builder builder = new Builder();
        if (addOwn(output, builder)) {
            return builder.build();
        }
        Optional<Fingerprint> published = last.flatMap(made -> made.of(output));
        if (published.isPresent() && last.get().whole().equals(whole)) {
            return published.get();
        }
        addShown(output, builder);
        return builder.build();
    }

    /** The fingerprint of a file that is published as it is. Another program may find something wrong with it. */
    static Fingerprint ofCopy(ContentFile file, Inputs inputs) throws IOException {
        Builder builder = new Builder();
        addCopy(file, inputs, builder);
        return builder.build();
    }

    private static void addCopy(ContentFile file, Inputs inputs, Builder builder) throws IOException {
        builder.add(inputs.program()).add(inputs.sum(file.source()));
    }

    /**
     * Adds the input of a file if that is more than {@link #whole} covers; otherwise adds nothing and returns false.
     */
    private boolean addOwn(Output output, Builder builder) throws IOException {
        if (output instanceof DocumentPage page) {
            document(page.document(), builder.add(frame));
        } else if (output instanceof RedirectPage page) {
            builder.add(frame)
                    .add(page.target().title())
                    .add(page.target().path().value());
        } else if (output instanceof CopiedFile copied) {
            addCopy(copied.file(), inputs, builder);
        } else if (output instanceof ThemeFile file) {
            builder.add(frame).add(inputs.asset(file.name()));
        } else if (output instanceof AccentStyle) {
            builder.add(configuration);
        } else if (output instanceof AtomFeed feed) {
            builder.add(frame);
            feed.newest().forEach(report -> builder.add(documents.made(report)));
        } else if (output instanceof SearchDocuments block) {
            builder.add(configuration);
            block.documents().forEach(document -> builder.add(documents.shown(document)));
        } else if (output instanceof SearchShard shard) {
            builder.add(inputs.program()).add(shards.of(shard));
        } else {
            return false;
        }
        return true;
    }

    /** Adds the part of {@link #whole} that a file depends on. */
    private void addShown(Output output, Builder builder) {
        if (output instanceof OrganizationPage page) {
            organization(page.organization(), builder.add(frame));
        } else if (output instanceof ColumnPage page) {
            builder.add(frame).add(page.number()).add(page.count()).add(page.total());
            page.reports().forEach(report -> add(report, builder));
        } else if (output instanceof YearPage page) {
            builder.add(listing).add(page.number()).add(page.count()).add(year(page.year()));
            // A sum over organizations lacks those that state the figure in any year.
            site.listed().stream().filter(each -> each.numbers().total()).forEach(total -> builder.add(stated(total)));
        } else if (output instanceof YearData data) {
            builder.add(listing).add(data.part()).add(year(data.year()));
        } else if (output instanceof IndicatorPage page) {
            builder.add(listing).add(stated(page.indicator()));
        } else if (output instanceof IndicatorData data) {
            builder.add(listing).add(data.part()).add(stated(data.indicator()));
        } else if (output instanceof SiteData data && OF_REPORTS.contains(data.table())) {
            builder.add(frame).add(data.part());
            parts.reports(data.table(), data.part()).forEach(report -> add(report, builder));
        } else {
            builder.add(whole);
        }
    }

    private void document(Document document, Builder builder) {
        builder.add(documents.made(document));
        for (Reference reference : document.body().references()) {
            if (links.resolve(document, reference.target()) instanceof Destination.Found found) {
                builder.add(found.path().value()).add(found.anchor());
            }
        }
        if (document instanceof Report report) {
            for (Attachment attachment : report.front().attachments()) {
                links.file(report, attachment.target())
                        .ifPresent(file -> builder.add(file.path().value()).add(file.size()));
            }
            builder.add(listed.contains(report.key()) ? 1 : 0);
            addCounts(report, builder);
            addFailures(report, builder);
            builder.add(series.computeIfAbsent(
                    List.of(report.key().column(), report.key().organization()), key -> series(report)));
        }
    }

    /** Fingerprint of what other pages show of the reports of an organization in a column. */
    private Fingerprint series(Report one) {
        Builder builder = new Builder();
        site.reportsOf(site.organizations().get(one.key().organization())).stream()
                .filter(other -> other.key().column().equals(one.key().column()))
                .forEach(other -> builder.add(documents.shown(other)));
        return builder.build();
    }

    /** Fingerprint of what other pages show of the reports on a year. */
    private Fingerprint year(int year) {
        return years.computeIfAbsent(year, y -> {
            Builder builder = new Builder();
            site.reports().stream().filter(report -> report.key().year() == y).forEach(report -> add(report, builder));
            return builder.build();
        });
    }

    /** Fingerprint of the values and places stated for an indicator. */
    private Fingerprint stated(Indicator indicator) {
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

    private void organization(Organization organization, Builder builder) {
        builder.add(inputs.options()).add(organization.id());
        site.years().forEach(builder::add);
        site.coverage()
                .ifPresent(coverage -> coverage.columns().forEach(column -> {
                    builder.add(column.id());
                    coverage.years(column).forEach(builder::add);
                }));
        site.reportsOf(organization).forEach(report -> add(report, builder));
    }

    private void add(Report report, Builder builder) {
        builder.add(documents.shown(report));
        addCounts(report, builder);
    }

    /** Adds what a report's page shows of its checks that fail; they may be about other reports, too. */
    private void addFailures(Report report, Builder builder) {
        if (tally.of(report).of(Outcome.FAIL) == 0) {
            return;
        }
        for (Verdict verdict : site.verdicts(report)) {
            if (verdict.outcome() == Outcome.FAIL) {
                builder.add(verdict.rule().id())
                        .add(verdict.left().stated())
                        .add(verdict.right().stated());
                builder.add(verdict.reason().name());
                verdict.details().forEach(builder::add);
                for (Observation used : verdict.used()) {
                    Report other = used.report();
                    builder.add(other.path().value()).add(other.title());
                    builder.add(used.figure().anchor()).add(used.figure().raw());
                }
            }
        }
    }

    private void addCounts(Report report, Builder builder) {
        OutcomeCounts counts = tally.of(report);
        for (Outcome outcome : Outcome.values()) {
            builder.add(counts.of(outcome));
        }
    }
}
