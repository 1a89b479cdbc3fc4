package dev.sitegen.internal.stage;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.OutputSink;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.cache.RenderedFiles;
import dev.sitegen.internal.kind.CopiedFile;
import dev.sitegen.internal.kind.DocumentPage;
import dev.sitegen.internal.kind.SearchShard;
import dev.sitegen.internal.pipeline.Checked;
import dev.sitegen.internal.pipeline.Pipeline;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.model.Document;
import dev.sitegen.stage.CheckedPlan;
import dev.sitegen.stage.PlannedFile;
import dev.sitegen.stage.PlannedFile.Material;
import dev.sitegen.stage.RenderInputs;
import dev.sitegen.stage.SitePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A site whose files are planned, and rendered in pieces. */
final class PlannedSite implements SitePlan {

    private final StagedSite stages;
    private final AssembledSite assembled;
    private final Checked planned;
    /** Problems of figures and addresses. */
    private final List<Diagnostic> found;

    private final TemplateEngine engine = TemplateEngine.start();
    private final Map<String, SiteFile> files = new HashMap<>();
    private final Map<String, SearchScope> scopes = new HashMap<>();

    PlannedSite(StagedSite stages, AssembledSite assembled, Checked planned, List<Diagnostic> found) {
        this.stages = stages;
        this.assembled = assembled;
        this.planned = planned;
        this.found = found;
        for (SiteFile file : planned.plan().outputs()) {
            files.put(file.path().value(), file);
            if (file instanceof SearchShard shard) {
                scopes.put(String.valueOf(shard.scope().number()), shard.scope());
            }
        }
    }

    @Override
    public List<PlannedFile> files() {
        return planned.plan().outputs().stream().map(PlannedSite::described).toList();
    }

    private static PlannedFile described(SiteFile file) {
        String path = file.path().value();
        if (file instanceof DocumentPage page) {
            return new PlannedFile(path, Material.DOCUMENT, page.document().source());
        }
        if (file instanceof CopiedFile copy) {
            return new PlannedFile(path, Material.COPY, copy.file().source());
        }
        if (file instanceof SearchShard shard) {
            return new PlannedFile(
                    path, Material.SEARCH, String.valueOf(shard.scope().number()));
        }
        return new PlannedFile(path, Material.FACTS, "");
    }

    @Override
    public List<String> searched(String group) {
        return scopes.get(group).documents().stream().map(Document::source).toList();
    }

    @Override
    public CheckedPlan check(Optional<SiteManifest> published) throws IOException {
        return JoinedBuild.check(stages, assembled, planned, found, published);
    }

    @Override
    public byte[] render(Iterator<String> paths, RenderInputs inputs, OutputSink sink) throws IOException {
        SearchFiles search = new SearchFiles(
                planned.site(),
                new Inversions(planned.site(), document -> inputs.extract(document.source())),
                (scope, number) -> true);
        Renderer renderer = new Pipeline(stages.setup().withContent(new GivenContent(inputs::file)), stages.workers())
                .renderer(
                        planned,
                        engine,
                        document -> inputs.html(document.source()),
                        search,
                        path -> OptionalLong.empty());
        List<PublishedFile> made = new ArrayList<>();
        Map<String, List<Diagnostic>> failed = new LinkedHashMap<>();
        while (paths.hasNext()) {
            String path = paths.next();
            SiteFile file = files.get(path);
            Rendered rendered =
                    stages.workers().begin(() -> renderer.render(file)).get();
            if (rendered instanceof Rendered.Failed failure) {
                failed.put(path, failure.diagnostics());
            } else {
                byte[] bytes = bytes(rendered);
                sink.write(path, bytes.length, new ByteArrayInputStream(bytes));
                made.add(new PublishedFile(file.path(), bytes.length, Checksum.of(bytes)));
            }
        }
        return new RenderedFiles(made, failed).encode();
    }

    private static byte[] bytes(Rendered rendered) throws IOException {
        if (rendered instanceof Rendered.Streamed streamed) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            streamed.writeTo(out);
            return out.toByteArray();
        }
        return ((Rendered.Whole) rendered).bytes();
    }
}
