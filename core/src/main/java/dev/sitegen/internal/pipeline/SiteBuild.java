package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.OutputSink;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.Interruption;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.base.Workers.Pending;
import dev.sitegen.internal.cache.BuildRecord;
import dev.sitegen.internal.cache.Fingerprint;
import dev.sitegen.internal.cache.IncrementalState;
import dev.sitegen.internal.cache.Inputs;
import dev.sitegen.internal.cache.ListedContent;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.publish.DamagedSpoolException;
import dev.sitegen.internal.publish.OtherFileSystem;
import dev.sitegen.internal.publish.OutputRefusedException;
import dev.sitegen.internal.publish.Publication;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.internal.publish.TemporarySite;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** One run of the pipeline: around it the output directory, if there is one, and what is taken from the build before. */
public final class SiteBuild {

    /** The generator that manifests name. */
    public static final String NAME = "site-gen";

    private final BuildSetup setup;
    private final Optional<Path> directory;
    private final Profiler profiler;

    /** @param directory the directory of the content, if it is in one */
    public SiteBuild(BuildSetup setup, Optional<Path> directory, Profiler profiler) {
        this.setup = setup;
        this.directory = directory;
        this.profiler = profiler;
    }

    /** The run without publishing. */
    public Pipeline.Run check() throws IOException {
        try {
            return Interruption.report(() -> check(new Problems()));
        } finally {
            setup.content().release();
        }
    }

    private Pipeline.Run check(Problems problems) throws IOException {
        try (Workers workers = workers();
                Spool spool = Spool.temporary()) {
            return new Pipeline(setup, workers)
                    .run(Optional.empty(), IncrementalState.nothing(setup.content(), spool), problems);
        }
    }

    /** The run that publishes. */
    public BuildResult publish(Path output) throws IOException {
        profiler.enter(Profiles.COMPARE);
        try {
            Interruption.check();
            return Interruption.report(
                    () -> OtherFileSystem.has(output) ? publishElsewhere(output) : publishAfterAnother(output));
        } finally {
            setup.content().release();
        }
    }

    /** The run that hands the files of the site on, if it is sound. */
    public BuildResult publish(OutputSink sink) throws IOException {
        profiler.enter(Profiles.COMPARE);
        try {
            Interruption.check();
            return Interruption.report(() -> handOn(manifest -> sink));
        } finally {
            setup.content().release();
        }
    }

    /** Gives the sink that is to receive a site, once its manifest is known. */
    @FunctionalInterface
    private interface Receiver {
        OutputSink of(SiteManifest manifest) throws IOException;
    }

    private BuildResult handOn(Receiver receiver) throws IOException {
        try (TemporarySite site = TemporarySite.create();
                Workers workers = workers()) {
            Pipeline.Run run = fromNothing(site.output(), new Problems(), workers);
            if (run.manifest().isPresent()) {
                SiteManifest manifest = run.manifest().get();
                site.handTo(receiver.of(manifest), manifest);
            }
            return run.report();
        }
    }

    private BuildResult publishElsewhere(Path output) throws IOException {
        try {
            OtherFileSystem target = OtherFileSystem.open(output);
            return handOn(manifest -> {
                target.prepare(manifest);
                return target;
            });
        } catch (OutputRefusedException e) {
            return refused(output, e);
        }
    }

    private BuildResult publishAfterAnother(Path output) throws IOException {
        try {
            return publishInto(output);
        } catch (DamagedSpoolException e) {
            // What was damaged is forgotten by now.
            return publishInto(output);
        } catch (OutputRefusedException e) {
            return refused(output, e);
        }
    }

    private BuildResult refused(Path output, OutputRefusedException e) throws IOException {
        Problems problems = misplaced(output);
        problems.add(
                Code.OUTPUT_REFUSED,
                SourcePosition.ofFile(output.toString()),
                e.reason().name(),
                e.files());
        return check(problems).report();
    }

    private BuildResult publishInto(Path output) throws IOException {
        Problems problems = misplaced(output);
        try (Workers workers = workers()) {
            return setup.options().reuse() && !problems.hasErrors()
                    ? afterAnother(output, problems, workers)
                    : fromNothing(output, problems, workers).report();
        }
    }

    private Pipeline.Run fromNothing(Path output, Problems problems, Workers workers) throws IOException {
        try (Publication publication =
                        Publication.open(output, NAME, setup.options().durable());
                Spool spool = Spool.temporary()) {
            IncrementalState nothing = IncrementalState.nothing(setup.content(), spool);
            return new Pipeline(setup, workers).run(Optional.of(publication), nothing, problems);
        }
    }

    private BuildResult afterAnother(Path output, Problems problems, Workers workers) throws IOException {
        try (Publication publication =
                Publication.open(output, NAME, setup.options().durable())) {
            Pending<Inputs> listing =
                    workers.begin(() -> Inputs.of(new ListedContent(setup.content()), setup.themes(), setup.options()));
            Pending<Boolean> untouched = workers.begin(publication::isUntouched);
            Optional<BuildRecord> noted = publication.lastNote().flatMap(BuildRecord::decode);
            Inputs inputs = listing.get();
            boolean sameBoot = publication.isNoteOfThisBoot();
            if (noted.isPresent()) {
                // What was saved just before the power was lost may be another now, with the same time.
                noted.filter(last -> sameBoot).ifPresent(inputs::takeOver);
                inputs.readAll(workers);
            }
            Optional<BuildRecord> last = untouched.get() ? noted : Optional.empty();
            if (last.isPresent()
                    && last.get().inputs().equals(inputs.name())
                    && setup.kinds().areOfSiteAlone()
                    && setup.checks().allowReuse(last.get().diagnostics())) {
                if (!sameBoot) {
                    publication.confirm(last.get().encode());
                }
                return unchanged(last.get());
            }
            try (Spool spool = publication.spool()) {
                IncrementalState reuse = IncrementalState.of(spool, inputs, last);
                Pipeline.Run run = new Pipeline(setup.withContent(inputs.content()), workers)
                        .run(Optional.of(publication), reuse, problems);
                return Interruption.outlast(() -> {
                    note(run, inputs.readAll(workers), reuse, publication, workers);
                    return run.report();
                });
            }
        }
    }

    /** A site that is published among its own sources would read itself in the next build. */
    private Problems misplaced(Path output) throws IOException {
        Problems problems = new Problems();
        if (directory.isPresent()) {
            Path source = realPath(directory.get());
            Path place = realPath(output);
            if (place.startsWith(source)
                    && ContentSource.holds(source.relativize(place)
                            .toString()
                            .replace(place.getFileSystem().getSeparator(), "/"))) {
                problems.add(Code.OUTPUT_IN_CONTENT, SourcePosition.ofFile(output.toString()), output.toString());
            }
        }
        return problems;
    }

    /** The real path of a file, links resolved as far as it exists. */
    private static Path realPath(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        if (Files.exists(place)) {
            return place.toRealPath();
        }
        Path parent = place.getParent();
        return parent == null
                ? place
                : realPath(parent).resolve(place.getFileName()).normalize();
    }

    private static BuildResult unchanged(BuildRecord last) {
        return new BuildResult(
                last.diagnostics(),
                true,
                true,
                last.reports(),
                last.files(),
                last.files(),
                last.bytes(),
                Optional.empty());
    }

    private void note(Pipeline.Run run, Inputs inputs, IncrementalState reuse, Publication publication, Workers workers)
            throws IOException {
        if (run.manifest().isPresent() && !inputs.changedMeanwhile()) {
            BuildResult report = run.report();
            BuildRecord note = new BuildRecord(
                    // What else the outputs of others are made of is not known.
                    setup.kinds().areOfSiteAlone() ? inputs.name() : Fingerprint.NONE,
                    report.reports(),
                    report.files(),
                    report.bytes(),
                    report.diagnostics(),
                    reuse.made(),
                    inputs.seen(opened(publication)));
            publication.note(run.manifest().get(), note.encode(), workers);
        }
    }

    /** Time when the publication was opened, if its clock is that of the content, too. */
    private Optional<FileTime> opened(Publication publication) throws IOException {
        boolean oneClock = directory.isEmpty() || publication.sharesFileSystemWith(directory.get());
        return publication.opened().filter(time -> oneClock);
    }

    private Workers workers() {
        return new Workers(setup.options().threads(), profiler);
    }
}
