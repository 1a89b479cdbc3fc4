package dev.sitegen.internal.stage;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.cache.PackedSettings;
import dev.sitegen.internal.cache.ReadFile;
import dev.sitegen.internal.check.AllowListCheck;
import dev.sitegen.internal.check.FileCheck;
import dev.sitegen.internal.check.MetadataCheck;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.pipeline.BuildSetup;
import dev.sitegen.internal.pipeline.Pipeline;
import dev.sitegen.internal.pipeline.Sources;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.PageFile;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.table.FormFiles;
import dev.sitegen.internal.render.search.SearchExtract;
import dev.sitegen.model.ContentFile;
import dev.sitegen.source.ContentSource;
import dev.sitegen.stage.FileBytes;
import dev.sitegen.stage.FileFacts;
import dev.sitegen.stage.SiteFacts;
import dev.sitegen.stage.SiteStages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The stages of one site on one machine. Reading is the only one that sees the bytes of reports. */
public final class StagedSite implements SiteStages {

    private final BuildSetup setup;
    private final Workers workers;
    private final Sources sources;
    private final List<Diagnostic> found;
    private final PackedSettings settings;
    private final Map<String, ReportFile> reports = new HashMap<>();
    private final Map<String, PageFile> pages = new HashMap<>();
    private final Map<String, ContentFile> copies;

    private StagedSite(
            BuildSetup setup, Workers workers, Sources sources, List<Diagnostic> found, PackedSettings settings) {
        this.setup = setup;
        this.workers = workers;
        this.sources = sources;
        this.found = found;
        this.settings = settings;
        this.copies = sources.tree().files();
        sources.tree().reports().forEach(report -> reports.put(report.source(), report));
        sources.tree().pages().forEach(page -> pages.put(page.source(), page));
    }

    /** The stages on the machine that leads, which finds what is wrong with the settings. */
    public static StagedSite leading(BuildSetup setup) throws IOException {
        Workers workers = new Workers(setup.options().threads());
        Problems problems = new Problems();
        Sources sources = new Pipeline(setup, workers).read(problems);
        PackedSettings settings = PackedSettings.of(setup.content(), setup.options(), StagedSite::isSetting);
        return new StagedSite(setup, workers, sources, problems.all(), settings);
    }

    /** Returns whether a file holds for the whole site; so do the data of the sites that it adds up. */
    private static boolean isSetting(String path) {
        return path.startsWith("forms/")
                || path.startsWith("theme/")
                || path.startsWith(ContentTree.OTHER_SITES)
                || path.indexOf('/') < 0 && path.endsWith(".yaml");
    }

    /**
     * The same on any other machine.
     *
     * @param others a setup for any content
     */
    public static StagedSite following(BuildSetup others, PackedSettings settings) throws IOException {
        BuildSetup setup = others.withContent(settings);
        Workers workers = new Workers(setup.options().threads());
        Sources sources = new Pipeline(setup, workers).settings(new Problems());
        return new StagedSite(setup, workers, sources, List.of(), settings);
    }

    @Override
    public byte[] settings() {
        return settings.encode();
    }

    @Override
    public List<String> files() {
        if (!sources.configuration().complete()) {
            return List.of();
        }
        Set<String> files = new TreeSet<>(copies.keySet());
        files.addAll(reports.keySet());
        files.addAll(pages.keySet());
        if (!allowed().entries().isEmpty()) {
            sources.tree().paths().stream().filter(sources.tree()::contains).forEach(files::add);
        }
        return List.copyOf(files);
    }

    private AllowedData allowed() {
        return sources.configuration().texts().allowed();
    }

    @Override
    public FileFacts read(String path, FileBytes bytes) throws IOException {
        // Threads of site-gen have the stack that deeply nested texts take.
        return workers.begin(() -> readHere(path, new GivenContent(bytes))).get();
    }

    private FileFacts readHere(String path, ContentSource content) throws IOException {
        Set<String> listed = new AllowListCheck(content, allowed()).listedIn(path);
        if (reports.containsKey(path)) {
            ReportFile report = reports.get(path);
            FormFiles tables = new FormFiles(
                    sources.configuration().forms(), sources.configuration().columns(), sources.tree(), content);
            return facts(path, sources.parser().report(report, content.read(path), tables.of(report.key())), listed);
        }
        if (pages.containsKey(path)) {
            return facts(path, sources.parser().page(pages.get(path), content.read(path)), listed);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (copies.containsKey(path)) {
            diagnostics.addAll(new FileCheck(content).check(copies.get(path)));
            diagnostics.addAll(new MetadataCheck(content, allowed()).check(copies.get(path)));
        }
        return new FileFacts(ReadFile.encode(path, diagnostics, listed), new byte[0], new byte[0]);
    }

    private FileFacts facts(String path, ParsedDocument parsed, Set<String> listed) {
        byte[] extract = sources.searched() ? SearchExtract.of(parsed.html().text()) : new byte[0];
        return new FileFacts(
                ReadFile.encode(path, parsed, listed), parsed.html().bytes(), extract);
    }

    @Override
    public SiteFacts assemble(Map<String, byte[]> facts) throws IOException {
        Map<String, ReadFile> read = new HashMap<>();
        ReadFile.Decoder decoder = new ReadFile.Decoder();
        facts.forEach((path, bytes) -> {
            if (bytes.length > 0) {
                read.put(path, decoder.decode(path, bytes));
            }
        });
        return AssembledSite.of(this, read);
    }

    BuildSetup setup() {
        return setup;
    }

    Workers workers() {
        return workers;
    }

    Sources sources() {
        return sources;
    }

    /** Problems of the settings. */
    List<Diagnostic> found() {
        return found;
    }

    /** Sources of all documents, in the order in which they are parsed. */
    List<String> documents() {
        ContentTree tree = sources.tree();
        List<String> documents = new ArrayList<>();
        tree.reports().forEach(report -> documents.add(report.source()));
        tree.pages().forEach(page -> documents.add(page.source()));
        return documents;
    }

    @Override
    public void close() {
        workers.close();
    }
}
