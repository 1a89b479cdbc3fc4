package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.Fingerprint.Builder;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.util.List;

/** Adds the inputs of an output that shown facts do not cover to a fingerprint. */
final class OwnSums implements OwnInputs {

    private final LinkTable links;
    private final Documents documents;
    private final Inputs inputs;
    private final SiteFingerprints facts;
    private final SearchSums shards;
    private final Builder builder;
    private boolean any;

    /**
     * @param links where the references of documents lead
     * @param builder receives the inputs
     */
    OwnSums(
            LinkTable links,
            Documents documents,
            Inputs inputs,
            SiteFingerprints facts,
            SearchSums shards,
            Builder builder) {
        this.links = links;
        this.documents = documents;
        this.inputs = inputs;
        this.facts = facts;
        this.shards = shards;
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
    public OwnInputs results(List<Document> shown) {
        shown.forEach(document -> builder().add(documents.shown(document)));
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
        facts.addFailures(report, builder);
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
