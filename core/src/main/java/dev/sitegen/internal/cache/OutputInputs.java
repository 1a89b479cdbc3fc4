package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.Fingerprint.Builder;
import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.plan.SiteTable;
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
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Adds up the inputs that outputs state. Safe to share between threads. */
final class OutputInputs {

    private final Site site;
    private final DataParts parts;
    private final Tally tally;
    private final LinkTable links;
    private final Documents documents;
    private final Inputs inputs;
    private final SiteFingerprints facts;
    private final SearchSums shards;
    /** @param sums the checksums of the search that the last build computed */
    OutputInputs(
            Site site,
            DataParts parts,
            Tally tally,
            LinkTable links,
            Documents documents,
            Inputs inputs,
            SiteFingerprints facts,
            Map<Fingerprint, long[]> sums) {
        this.site = site;
        this.parts = parts;
        this.tally = tally;
        this.links = links;
        this.documents = documents;
        this.inputs = inputs;
        this.facts = facts;
        this.shards =
                new SearchSums(new ShardSums(site, documents::searchExtract), documents, facts.configuration(), sums);
    }

    SiteFingerprints facts() {
        return facts;
    }

    /** Checksums computed for the search, for the next build. */
    Map<Fingerprint, long[]> sums() {
        return shards.pieces();
    }

    /** Receives the facts that an output shows. */
    ShownFacts shown(Builder builder) {
        return new Shown(builder);
    }

    /** Receives what an output reads besides. */
    Own own(Builder builder) {
        return new Own(builder);
    }

    /** Adds what pages show of the checks of a report that fail or are uncertain; they may be about other reports, too. */
    private void addFailures(Report report, Builder builder) {
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

    /** Facts that an output shows. */
    private final class Shown implements ShownFacts {

        private final Builder builder;

        Shown(Builder builder) {
            this.builder = builder;
        }

        @Override
        public ShownFacts frame() {
            builder.add(facts.frame());
            return this;
        }

        @Override
        public ShownFacts configuration() {
            builder.add(facts.configuration());
            return this;
        }

        @Override
        public ShownFacts options() {
            builder.add(facts.options());
            return this;
        }

        @Override
        public ShownFacts listing() {
            builder.add(facts.listing());
            return this;
        }

        @Override
        public ShownFacts periods() {
            facts.addPeriods(builder);
            return this;
        }

        @Override
        public ShownFacts total(int number) {
            builder.add(number);
            return this;
        }

        @Override
        public ShownFacts reports(List<Report> reports) {
            reports.forEach(report -> facts.add(report, builder));
            return this;
        }

        @Override
        public ShownFacts reportsOf(Organization organization) {
            facts.add(organization, builder);
            return this;
        }

        @Override
        public ShownFacts failuresOf(Organization organization) {
            site.reportsOf(organization).forEach(report -> addFailures(report, builder));
            return this;
        }

        @Override
        public ShownFacts reportsOn(int year) {
            builder.add(facts.year(year));
            return this;
        }

        @Override
        public ShownFacts reportsIn(SiteTable table, int part) {
            return reports(parts.reports(table, part));
        }

        @Override
        public ShownFacts stated(Indicator indicator) {
            builder.add(facts.stated(indicator));
            return this;
        }

        @Override
        public ShownFacts totals() {
            site.listed().stream().filter(each -> each.numbers().total()).forEach(this::stated);
            return this;
        }

        @Override
        public ShownFacts everything() {
            builder.add(facts.everything());
            return this;
        }
    }

    /** Inputs of an output that shown facts do not cover. */
    final class Own implements OwnInputs {

        private final Builder builder;
        private boolean any;

        private Own(Builder builder) {
            this.builder = builder;
        }

        /** Returns whether there is any. */
        boolean any() {
            return any;
        }

        private Builder builder() {
            any = true;
            return builder;
        }

        @Override
        public OwnInputs files(Document document) {
            builder().add(documents.made(document));
            return this;
        }

        @Override
        public OwnInputs results(List<Document> documents) {
            documents.forEach(document -> builder().add(OutputInputs.this.documents.shown(document)));
            return this;
        }

        @Override
        public OwnInputs target(Document document) {
            builder().add(document.title()).add(document.path().value());
            return this;
        }

        @Override
        public OwnInputs links(Document document) {
            for (Reference reference : document.text().references()) {
                if (links.resolve(document, reference.target()) instanceof Destination.Found found) {
                    builder().add(found.path().value()).add(found.anchor());
                }
            }
            return this;
        }

        @Override
        public OwnInputs attachments(Report report) {
            for (Attachment attachment : report.front().attachments()) {
                links.file(report, attachment.target())
                        .ifPresent(file -> builder().add(file.path().value()).add(file.size()));
            }
            return this;
        }

        @Override
        public OwnInputs checks(Report report) {
            facts.addCounts(report, builder());
            addFailures(report, builder);
            return this;
        }

        @Override
        public OwnInputs series(Report report) {
            builder().add(facts.series(report));
            return this;
        }

        @Override
        public OwnInputs addresses(List<? extends Output> files) {
            files.forEach(file -> builder().add(file.path().value()));
            return this;
        }

        @Override
        public OwnInputs made(byte[] bytes) {
            builder().add(bytes, bytes.length);
            return this;
        }

        @Override
        public OwnInputs copied(ContentFile file) throws IOException {
            builder().add(inputs.sum(file.source()));
            return this;
        }

        @Override
        public OwnInputs asset(String name) throws IOException {
            builder().add(inputs.asset(name));
            return this;
        }

        @Override
        public OwnInputs shard(SearchScope scope, int number) throws IOException {
            builder().add(shards.of(scope, number));
            return this;
        }
    }
}
