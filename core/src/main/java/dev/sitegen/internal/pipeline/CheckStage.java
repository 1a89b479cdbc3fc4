package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.assemble.Assembler;
import dev.sitegen.internal.assemble.Assembly;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.base.Workers.Work;
import dev.sitegen.internal.check.AllowListCheck;
import dev.sitegen.internal.check.FileCheck;
import dev.sitegen.internal.check.LinkCheck;
import dev.sitegen.internal.check.MetadataCheck;
import dev.sitegen.internal.check.SiteCheck;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.check.VerdictCheck;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.plan.Planner;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.PageLayouts;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.rule.RuleBook;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;

/** Makes a site of its documents, judges its figures, plans its files, and checks all of it: step after step. */
public final class CheckStage {

    private final BuildSetup setup;
    private final Workers workers;

    public CheckStage(BuildSetup setup, Workers workers) {
        this.setup = setup;
        this.workers = workers;
    }

    /**
     * The plan made from the facts of the documents, and whether it may be published.
     *
     * @param sound whether a file of the content need not be looked at, as an earlier build has published it
     */
    Checked check(Sources sources, List<Document> documents, Work<ContentFile, Boolean> sound, Problems found)
            throws IOException {
        workers.enter(Profiles.ASSEMBLE);
        Problems problems = Pipeline.judging(sources.configuration(), found);
        Assembled assembled = assemble(sources, documents, problems);
        workers.enter(Profiles.JUDGE);
        Tally tally = judge(assembled, problems);
        workers.enter(Profiles.PLAN);
        Checked planned = plan(sources, assembled.assembly(), tally, problems);
        workers.enter(Profiles.CHECK);
        check(
                sources,
                assembled.assembly(),
                planned,
                () -> readFiles(sources, planned.site(), sound, problems),
                problems);
        return planned;
    }

    /** The documents as one site, and its rules, read. */
    public record Assembled(Assembly assembly, RuleBook rules) {}

    /** Makes a site of its documents. */
    public Assembled assemble(Sources sources, List<Document> documents, Problems problems) {
        BuildOptions options = setup.options();
        Configuration configuration = sources.configuration();
        RuleBook rules = RuleBook.compile(
                configuration.rules(),
                configuration.dictionary(),
                configuration.texts().units(),
                configuration.columns().keySet(),
                problems);
        Assembly assembly = new Assembler(configuration, rules, sources.others())
                .assemble(documents, sources.tree().files(), options.drafts(), options.asOf());
        return new Assembled(assembly, rules);
    }

    /** Plans the files of a site whose figures are judged. */
    public Checked plan(Sources sources, Assembly assembly, Tally tally, Problems problems) {
        List<String> assets = sources.theme().map(t -> List.copyOf(t.assets())).orElse(List.of());
        Plan<SiteFile> plan = new Planner<>(setup.kinds().all(), problems)
                .plan(assembly.site(), assets, sources.outputs(), tally::failures);
        LinkTable links = LinkTable.of(assembly, plan);
        return new Checked(assembly.site(), assembly.drafts(), plan, links, tally, sources.theme());
    }

    /** Checks of the bytes of the files that are published as they are. */
    @FunctionalInterface
    public interface FilesCheck {
        void run() throws IOException;
    }

    /** Checks a planned site. */
    public void check(Sources sources, Assembly assembly, Checked planned, FilesCheck files, Problems problems)
            throws IOException {
        Site site = assembly.site();
        LinkCheck leads = new LinkCheck(planned.links(), sources.tree());
        workers.map(site.reports(), leads::check, problems::addAll);
        workers.map(site.pages(), leads::check, problems::addAll);
        sources.theme()
                .map(theme -> new PageLayouts(theme.pageLayouts()))
                .ifPresent(layouts -> site.pages().forEach(page -> layouts.check(page, problems)));
        files.run();
        new SiteCheck(assembly, sources.configuration().forms(), problems)
                .check(setup.options().asOf());
        setup.checks().check(site, problems);
    }

    private void readFiles(Sources sources, Site site, Work<ContentFile, Boolean> sound, Problems problems)
            throws IOException {
        AllowedData allowed = sources.configuration().texts().allowed();
        FileCheck files = new FileCheck(setup.content());
        workers.map(
                site.files(), file -> sound.apply(file) ? List.<Diagnostic>of() : files.check(file), problems::addAll);
        MetadataCheck metadata = new MetadataCheck(setup.content(), allowed);
        workers.map(site.files(), metadata::check, problems::addAll);
        new AllowListCheck(setup.content(), allowed).check(sources.tree(), problems);
    }

    private Tally judge(Assembled assembled, Problems problems) throws IOException {
        Site site = assembled.assembly().site();
        VerdictCheck check = new VerdictCheck(site, assembled.rules());
        Tally.Builder tally = new Tally.Builder();
        workers.map(site.reports(), check::check, checked -> {
            problems.addAll(checked.diagnostics());
            tally.add(checked.report(), checked.judgements());
        });
        return tally.build();
    }
}
