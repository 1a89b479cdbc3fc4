package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.BuildRecord.Made;
import dev.sitegen.internal.cache.Fingerprint.Builder;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Fingerprints of the files of a site, each taken of the program and of the inputs that the file states: a file with the same fingerprint as in the
 * last build has the same bytes. Safe to share between threads.
 */
final class PageFingerprints {

    private final Site site;
    private final DataParts parts;
    private final LinkTable links;
    private final Documents documents;
    private final Inputs inputs;
    private final SiteFingerprints facts;
    private final SearchSums shards;
    private final Optional<Made> last;
    /** True if every page shows the facts that it showed in the last build. */
    private final boolean allShownIsAsBefore;

    /**
     * @param parts how the data files are cut
     * @param tally how the checks of the site came out
     * @param links where the references of documents lead
     * @param documents the documents of the site, all of which were asked for
     * @param inversions inverts the entries of the search
     * @param last the fingerprints of the files of the present site; empty if there is no such site
     */
    PageFingerprints(
            Site site,
            DataParts parts,
            Tally tally,
            LinkTable links,
            Documents documents,
            Inputs inputs,
            Inversions inversions,
            Optional<Made> last)
            throws IOException {
        this.site = site;
        this.parts = parts;
        this.links = links;
        this.documents = documents;
        this.inputs = inputs;
        this.facts = new SiteFingerprints(site, tally, documents, inputs);
        this.shards = new SearchSums(
                inversions,
                documents,
                facts.configuration(),
                last.map(Made::sums).orElse(Map.of()));
        this.last = last;
        this.allShownIsAsBefore =
                last.filter(made -> made.whole().equals(facts.everything())).isPresent();
    }

    /** Fingerprint of everything that any page shows, except content HTML. */
    Fingerprint whole() {
        return facts.everything();
    }

    /** Checksums computed for the search, for the next build. */
    Map<Fingerprint, long[]> sums() {
        return shards.pieces();
    }

    /** The fingerprint of a file. */
    Fingerprint of(Output output) throws IOException {
        Builder builder = new Builder().add(inputs.program());
        OwnSums own = new OwnSums(links, documents, inputs, facts, shards, builder);
        output.reads(own);
        if (allShownIsAsBefore && !own.any()) {
            Optional<Fingerprint> published = last.flatMap(made -> made.of(output.path()));
            if (published.isPresent()) {
                return published.get();
            }
        }
        output.shows(new ShownSums(site, parts, facts, builder));
        return builder.build();
    }

    /** The fingerprint of a file that is published as it is, which its sum decides on; another program may find something wrong with it. */
    static Fingerprint ofCopied(ContentFile file, Inputs inputs) throws IOException {
        return new Builder()
                .add(inputs.program())
                .add(inputs.sum(file.source()))
                .build();
    }
}
