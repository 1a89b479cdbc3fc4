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
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.PageLayouts;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.rule.RuleBook;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;

/** Makes a site of its documents, judges its figures, plans its files, and checks all of it. */
final class CheckStage {

    private final BuildSetup setup;
    private final Workers workers;

    CheckStage(BuildSetup setup, Workers workers) {
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
        BuildOptions options = setup.options();
        ContentTree tree = sources.tree();
        Configuration configuration = sources.configuration();
        Problems problems = Pipeline.judging(configuration, found);
        RuleBook rules = RuleBook.compile(
                configuration.rules(),
                configuration.dictionary(),
                configuration.texts().units(),
                configuration.columns().keySet(),
                problems);
        Assembly assembly =
                new Assembler(configuration, rules).assemble(documents, tree.files(), options.drafts(), options.asOf());
        Site site = assembly.site();
        workers.enter(Profiles.JUDGE);
        Tally tally = judge(site, rules, problems);
        workers.enter(Profiles.PLAN);
        List<String> assets = sources.theme().map(t -> List.copyOf(t.assets())).orElse(List.of());
        Plan<SiteFile> plan =
                new Planner<>(setup.kinds().all(), problems).plan(site, assets, sources.outputs(), tally::failures);
        LinkTable links = LinkTable.of(assembly, plan);
        workers.enter(Profiles.CHECK);
        check(sources, assembly, links, sound, problems);
        setup.checks().check(site, problems);
        return new Checked(site, assembly.drafts(), plan, links, tally, sources.theme());
    }

    private void check(
            Sources sources, Assembly assembly, LinkTable links, Work<ContentFile, Boolean> sound, Problems problems)
            throws IOException {
        Site site = assembly.site();
        Configuration configuration = sources.configuration();
        LinkCheck leads = new LinkCheck(links, sources.tree());
        workers.map(site.reports(), leads::check, problems::addAll);
        workers.map(site.pages(), leads::check, problems::addAll);
        sources.theme()
                .map(theme -> new PageLayouts(theme.pageLayouts()))
                .ifPresent(layouts -> site.pages().forEach(page -> layouts.check(page, problems)));
        FileCheck files = new FileCheck(setup.content());
        workers.map(
                site.files(), file -> sound.apply(file) ? List.<Diagnostic>of() : files.check(file), problems::addAll);
        MetadataCheck metadata =
                new MetadataCheck(setup.content(), configuration.texts().allowed());
        workers.map(site.files(), metadata::check, problems::addAll);
        new AllowListCheck(setup.content(), configuration.texts().allowed()).check(sources.tree(), problems);
        new SiteCheck(assembly, configuration.forms(), problems)
                .check(setup.options().asOf());
    }

    private Tally judge(Site site, RuleBook rules, Problems problems) throws IOException {
        VerdictCheck check = new VerdictCheck(site, rules);
        Tally.Builder tally = new Tally.Builder();
        workers.map(site.reports(), check::check, checked -> {
            problems.addAll(checked.diagnostics());
            tally.add(checked.report(), checked.judgements());
        });
        return tally.build();
    }
}
