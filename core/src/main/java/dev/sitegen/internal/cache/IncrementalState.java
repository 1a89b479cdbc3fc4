package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.BuildRecord.Made;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Site;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * State that one build takes from the last, and leaves for the next: documents that need not be parsed and files that
 * need not be rendered. Safe to share between threads once the site was {@linkplain #compare compared}.
 */
public final class IncrementalState {

    private final Documents documents;
    private final Optional<Inputs> inputs;
    private final Optional<Made> last;
    private final Map<String, Fingerprint> pages = new ConcurrentHashMap<>();
    private Optional<PageFingerprints> fingerprints = Optional.empty();

    private IncrementalState(Documents documents, Optional<Inputs> inputs, Optional<Made> last) {
        this.documents = documents;
        this.inputs = inputs;
        this.last = last;
    }

    /** State of a build that takes nothing and leaves nothing; content HTML is in the spool until it is closed. */
    public static IncrementalState nothing(ContentSource content, Spool spool) {
        return new IncrementalState(Documents.anew(content, spool), Optional.empty(), Optional.empty());
    }

    /**
     * State of a build after another.
     *
     * @param last the build that published the present site; empty if there is no such site
     */
    public static IncrementalState of(Spool spool, Inputs inputs, Optional<BuildRecord> last) throws IOException {
        return new IncrementalState(Documents.reusing(spool, inputs), Optional.of(inputs), last.map(BuildRecord::made));
    }

    /** The documents of the site. */
    public Documents documents() {
        return documents;
    }

    /** Prepares the comparison with the files that the site has already. Call once, when its facts are known. */
    public void compare(Site site, Plan<?> plan, Tally tally, LinkTable links, Inversions inversions)
            throws IOException {
        if (inputs.isPresent()) {
            fingerprints = Optional.of(
                    new PageFingerprints(site, plan.parts(), tally, links, documents, inputs.get(), inversions, last));
        }
    }

    /** Returns whether the last build has published a file of the content as it is now, and so found nothing wrong with it. */
    public boolean isPublished(ContentFile file) throws IOException {
        Optional<Fingerprint> published = last.flatMap(made -> made.of(file.path()));
        return published.isPresent() && published.get().equals(PageFingerprints.ofCopied(file, inputs.orElseThrow()));
    }

    /** Returns whether the last build made a file from the same input. */
    public boolean isAsPublished(Output output) throws IOException {
        if (fingerprints.isEmpty()) {
            return false;
        }
        Fingerprint fingerprint = fingerprints.get().of(output);
        pages.put(output.path().value(), fingerprint);
        return last.flatMap(made -> made.of(output.path())).equals(Optional.of(fingerprint));
    }

    /** Fingerprints of the files that were asked for. Call when the site was compared. */
    public Made made() {
        PageFingerprints all = fingerprints.orElseThrow();
        return new Made(all.whole(), pages, all.sums());
    }
}
