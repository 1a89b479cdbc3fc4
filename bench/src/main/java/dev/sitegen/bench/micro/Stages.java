package dev.sitegen.bench.micro;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.CorpusMaker;
import dev.sitegen.internal.assemble.Assembler;
import dev.sitegen.internal.assemble.Assembly;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.check.SiteCheck;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.check.VerdictCheck;
import dev.sitegen.internal.kind.Kinds;
import dev.sitegen.internal.parse.DocumentParser;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.plan.Planner;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.internal.render.search.SearchExtract;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.search.ShardFilter;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.internal.render.theme.ThemeLoader;
import dev.sitegen.internal.rule.RuleBook;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Content taken through the stages as a build does, with one thread and without publishing. */
final class Stages {

    private final ContentSource content;
    private final Problems problems = new Problems();
    private final ContentTree tree;
    private final Configuration configuration;
    private final DocumentParser parser;

    Stages(ContentSource content) throws IOException {
        this.content = content;
        tree = ContentTree.of(content, problems);
        configuration = Configuration.read(tree, content, Optional.empty(), Optional.empty(), problems);
        parser = new DocumentParser(configuration);
    }

    /** A corpus in memory. */
    static ContentSource content(Corpus corpus) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        CorpusMaker.make(corpus, files::put);
        return ContentSource.ofFiles(files);
    }

    DocumentParser parser() {
        return parser;
    }

    List<ReportFile> reports() {
        return tree.reports();
    }

    byte[] bytes(ReportFile file) throws IOException {
        return content.read(file.source());
    }

    /** Renderer of the pages of the corpus, with the plan that lists them, and the inputs of both. */
    record Rendering(Renderer renderer, Plan<SiteFile> plan, Site site, Map<String, ContentHtml> htmls) {}

    Rendering rendering() throws IOException {
        List<Document> documents = new ArrayList<>();
        Map<String, ContentHtml> htmls = new HashMap<>();
        for (ReportFile file : reports()) {
            ParsedDocument parsed = parser.report(file, bytes(file));
            documents.add(parsed.document().orElseThrow());
            htmls.put(file.source(), parsed.html());
        }
        RuleBook rules = RuleBook.compile(
                configuration.rules(),
                configuration.dictionary(),
                configuration.texts().units(),
                configuration.columns().keySet(),
                problems);
        Assembly assembly = new Assembler(configuration, rules, List.of())
                .assemble(documents, tree.files(), false, Optional.empty());
        Site site = assembly.site();
        Theme theme = new ThemeLoader(getClass().getClassLoader(), problems)
                .load(site.info(), tree.theme(), content)
                .orElseThrow();
        Tally tally = tally(site, rules);
        Plan<SiteFile> plan = new Planner<>(Kinds.OF_EVERY_SITE.all(), problems)
                .plan(site, theme.assets(), theme.outputs(), tally::failures);
        LinkTable links = LinkTable.of(assembly, plan);
        new SiteCheck(assembly, configuration.forms(), problems).check(Optional.empty());
        Renderer renderer = new Renderer(
                site,
                plan,
                tally,
                links,
                theme,
                TemplateEngine.start(),
                document -> htmls.get(document.source()).bytes(),
                new SearchFiles(
                        site,
                        new Inversions(
                                site,
                                document -> SearchExtract.of(
                                        htmls.get(document.source()).text())),
                        ShardFilter.ALL),
                content,
                path -> OptionalLong.empty(),
                Profiler.OFF);
        return new Rendering(renderer, plan, site, htmls);
    }

    private static Tally tally(Site site, RuleBook rules) {
        VerdictCheck check = new VerdictCheck(site, rules);
        Tally.Builder tally = new Tally.Builder();
        for (Report report : site.reports()) {
            tally.add(report, check.check(report).judgements());
        }
        return tally.build();
    }
}
