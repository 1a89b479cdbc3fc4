package dev.sitegen.internal.stage;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.cache.RenderedFiles;
import dev.sitegen.internal.check.AllowListCheck;
import dev.sitegen.internal.check.RemovalCheck;
import dev.sitegen.internal.pipeline.CheckStage;
import dev.sitegen.internal.pipeline.Checked;
import dev.sitegen.internal.pipeline.Pipeline;
import dev.sitegen.internal.pipeline.SiteBuild;
import dev.sitegen.internal.pipeline.TemplateFailures;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.model.ContentFile;
import dev.sitegen.source.ContentSource;
import dev.sitegen.stage.CheckedPlan;
import dev.sitegen.stage.FileBytes;
import dev.sitegen.stage.StagedResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A build on the machine that leads: all that the others found, joined to one result. */
final class JoinedBuild implements CheckedPlan {

    private final StagedSite stages;
    private final Checked checked;
    private final Pipeline pipeline;
    private final Problems problems;

    private JoinedBuild(StagedSite stages, Checked checked, Problems problems) {
        this.stages = stages;
        this.checked = checked;
        this.pipeline = new Pipeline(stages.setup(), stages.workers());
        this.problems = problems;
    }

    /**
     * Checks a planned site.
     *
     * @param found problems of its figures and addresses
     * @param last the manifest of what is published now
     */
    static JoinedBuild check(
            StagedSite stages,
            AssembledSite assembled,
            Checked planned,
            List<Diagnostic> found,
            Optional<SiteManifest> last)
            throws IOException {
        Problems problems = new Problems();
        problems.addAll(assembled.found());
        Configuration configuration = stages.sources().configuration();
        Problems judging = Pipeline.judging(configuration, problems);
        judging.addAll(found);
        AssembledSite.KnownFiles files = assembled.files();
        Workers workers = stages.workers();
        new CheckStage(stages.setup(), workers)
                .check(
                        stages.sources(),
                        assembled.assembled().assembly(),
                        planned,
                        () -> {
                            for (ContentFile file : planned.site().files()) {
                                judging.addAll(files.diagnostics().getOrDefault(file.source(), List.of()));
                            }
                            new AllowListCheck(
                                            stages.setup().content(),
                                            configuration.texts().allowed())
                                    .check(stages.sources().tree(), files.allowed(), judging);
                        },
                        judging);
        if (last.isPresent() && !problems.hasErrors()) {
            new RemovalCheck(planned.site(), planned.drafts(), problems)
                    .check(
                            last.get().files().stream().map(PublishedFile::path).collect(Collectors.toSet()),
                            planned.plan());
        }
        return new JoinedBuild(stages, planned, problems);
    }

    @Override
    public boolean isSound() {
        return pipeline.isSound(checked, problems);
    }

    @Override
    public boolean isTried() {
        return !isSound()
                && pipeline.isSoundButForTemplates(checked, problems)
                && checked.theme().filter(Theme::isOfOthers).isPresent();
    }

    @Override
    public StagedResult finish(List<byte[]> rendered, CitedFiles lines) throws IOException {
        boolean isSound = isSound();
        RenderedFiles files = RenderedFiles.join(rendered);
        TemplateFailures failures = new TemplateFailures(problems);
        for (SiteFile file : checked.plan().outputs()) {
            failures.add(files.failed().getOrDefault(file.path().value(), List.of()));
        }
        boolean published = isSound && !failures.any();
        if (published && files.made().size() != checked.plan().outputs().size()) {
            throw new IllegalArgumentException("rendered: " + files.made().size() + " files (all "
                    + checked.plan().outputs().size() + ")");
        }
        SiteManifest manifest = new SiteManifest(SiteBuild.NAME, published ? files.made() : List.of());
        BuildResult result = new BuildResult(
                diagnostics(lines),
                published,
                false,
                checked.site().reports().size(),
                manifest.files().size(),
                0,
                manifest.files().stream().mapToLong(PublishedFile::size).sum(),
                Optional.empty());
        return new StagedResult(result, manifest);
    }

    /** All problems with their lines: a first pass finds out which files they are in. */
    private List<Diagnostic> diagnostics(CitedFiles lines) throws IOException {
        Set<String> cited = new TreeSet<>();
        withLines(path -> {
            cited.add(path);
            return new byte[0];
        });
        Map<String, byte[]> files = cited.isEmpty() ? Map.of() : lines.read(cited);
        return withLines(files::get);
    }

    private List<Diagnostic> withLines(FileBytes files) throws IOException {
        ContentSource content = new GivenContent(stages.setup().content().entries(), files);
        return new Pipeline(stages.setup().withContent(content), stages.workers())
                .diagnostics(stages.sources(), checked, problems.all());
    }
}
