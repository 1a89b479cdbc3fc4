package dev.sitegen.internal.stage;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.cache.JudgedReports;
import dev.sitegen.internal.cache.ReadFile;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.check.VerdictCheck;
import dev.sitegen.internal.pipeline.CheckStage;
import dev.sitegen.internal.pipeline.CheckStage.Assembled;
import dev.sitegen.internal.pipeline.Checked;
import dev.sitegen.internal.pipeline.Pipeline;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.stage.SiteFacts;
import dev.sitegen.stage.SitePlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of a site that was read in pieces. */
final class AssembledSite implements SiteFacts {

    private final StagedSite stages;
    private final Assembled assembled;
    private final VerdictCheck verdicts;
    private final Map<String, Report> reports = new HashMap<>();
    /** Problems of the settings, the documents and the rules. */
    private final List<Diagnostic> found;

    private final KnownFiles files;

    private AssembledSite(StagedSite stages, Assembled assembled, List<Diagnostic> found, KnownFiles files) {
        this.stages = stages;
        this.assembled = assembled;
        this.verdicts = new VerdictCheck(assembled.assembly().site(), assembled.rules());
        this.found = found;
        this.files = files;
        assembled.assembly().site().reports().forEach(report -> reports.put(report.source(), report));
    }

    /** Facts of the files that were read, by path; those of others are not known. */
    static AssembledSite of(StagedSite stages, Map<String, ReadFile> read) {
        Problems problems = new Problems();
        problems.addAll(stages.found());
        List<Document> documents = new ArrayList<>();
        for (String source : stages.documents()) {
            ReadFile file = read.get(source);
            if (file != null) {
                problems.addAll(file.diagnostics());
                file.document().ifPresent(documents::add);
            }
        }
        Assembled assembled = new CheckStage(stages.setup(), stages.workers())
                .assemble(
                        stages.sources(),
                        documents,
                        Pipeline.judging(stages.sources().configuration(), problems));
        return new AssembledSite(stages, assembled, problems.all(), KnownFiles.of(read));
    }

    /** Findings about files that may be published as they are, and about the list of allowed data. */
    record KnownFiles(Map<String, List<Diagnostic>> diagnostics, Set<String> allowed) {

        static KnownFiles of(Map<String, ReadFile> read) {
            Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
            Set<String> allowed = new HashSet<>();
            read.forEach((path, file) -> {
                allowed.addAll(file.allowed());
                if (file.document().isEmpty() && !file.diagnostics().isEmpty()) {
                    diagnostics.put(path, file.diagnostics());
                }
            });
            return new KnownFiles(diagnostics, allowed);
        }
    }

    @Override
    public List<String> reports() {
        return assembled.assembly().site().reports().stream()
                .map(Report::source)
                .toList();
    }

    @Override
    public byte[] judge(List<String> sources) throws IOException {
        return stages.workers().begin(() -> judgeHere(sources)).get();
    }

    private byte[] judgeHere(List<String> sources) {
        Tally.Builder tally = new Tally.Builder();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String source : sources) {
            VerdictCheck.Checked checked = verdicts.check(reports.get(source));
            diagnostics.addAll(checked.diagnostics());
            tally.add(checked.report(), checked.judgements());
        }
        return new JudgedReports(tally.build(), diagnostics).encode();
    }

    @Override
    public SitePlan plan(List<byte[]> judged) {
        JudgedReports outcomes = JudgedReports.join(judged);
        Problems problems = new Problems();
        Checked planned = new CheckStage(stages.setup(), stages.workers())
                .plan(stages.sources(), assembled.assembly(), outcomes.tally(), problems);
        List<Diagnostic> all = new ArrayList<>(outcomes.diagnostics());
        all.addAll(problems.all());
        return new PlannedSite(stages, this, planned, all);
    }

    Assembled assembled() {
        return assembled;
    }

    List<Diagnostic> found() {
        return found;
    }

    KnownFiles files() {
        return files;
    }
}
