package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.source.ContentSource;
import dev.sitegen.stage.CheckedPlan;
import dev.sitegen.stage.FileFacts;
import dev.sitegen.stage.PlannedFile;
import dev.sitegen.stage.RenderInputs;
import dev.sitegen.stage.SiteFacts;
import dev.sitegen.stage.SitePlan;
import dev.sitegen.stage.SiteStages;
import dev.sitegen.stage.StagedResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A build in stages by several machines, all in this one: they share nothing but bytes.
 *
 * @param files every file of the site, without the manifest; those that were rendered although the site may not be published among them
 */
record StagedRun(StagedResult result, SortedMap<String, byte[]> files) {

    private static final int MACHINES = 3;

    static StagedRun of(ContentSource content, BuildOptions options, Optional<SiteManifest> published)
            throws IOException {
        return of(SiteGenerator.create(content), content, options, published);
    }

    /** @param content the files that machines read for the generator */
    static StagedRun of(
            SiteGenerator generator, ContentSource content, BuildOptions options, Optional<SiteManifest> published)
            throws IOException {
        try (SiteStages leading = generator.stages(options)) {
            List<SiteStages> machines = new ArrayList<>();
            for (int i = 0; i < MACHINES; i++) {
                machines.add(SiteGenerator.stages(leading.settings(), StagedRun.class.getClassLoader()));
            }
            try {
                return new Machines(content, leading, machines).run(published);
            } finally {
                machines.forEach(SiteStages::close);
            }
        }
    }

    private record Machines(ContentSource content, SiteStages leading, List<SiteStages> others) {

        StagedRun run(Optional<SiteManifest> published) throws IOException {
            Map<String, FileFacts> read = new TreeMap<>();
            Map<String, byte[]> facts = new TreeMap<>();
            for (String path : leading.files()) {
                read.put(path, others.get(read.size() % MACHINES).read(path, content::read));
                facts.put(path, read.get(path).facts());
            }
            SiteFacts site = leading.assemble(facts);
            List<SiteFacts> sites = new ArrayList<>();
            for (SiteStages machine : others) {
                sites.add(machine.assemble(facts));
            }
            List<byte[]> judged = new ArrayList<>();
            for (String report : site.reports()) {
                judged.add(sites.get(judged.size() % MACHINES).judge(List.of(report)));
            }
            List<SitePlan> plans = sites.stream().map(each -> each.plan(judged)).toList();
            SitePlan plan = site.plan(judged);
            CheckedPlan checked = plan.check(published);
            SortedMap<String, byte[]> files = new TreeMap<>();
            List<byte[]> rendered = new ArrayList<>();
            if (checked.isSound() || checked.isTried()) {
                for (PlannedFile file : plan.files()) {
                    RenderInputs inputs = new Inputs(content, read, file);
                    rendered.add(plans.get(rendered.size() % MACHINES)
                            .render(
                                    List.of(file.path()).iterator(),
                                    inputs,
                                    (path, size, bytes) -> files.put(path, bytes.readAllBytes())));
                }
            }
            StagedResult result = checked.finish(rendered, paths -> {
                Map<String, byte[]> cited = new TreeMap<>();
                for (String path : paths) {
                    cited.put(path, content.read(path));
                }
                return cited;
            });
            return new StagedRun(result, files);
        }
    }

    /** Materials of one file; anything else is refused. */
    private record Inputs(ContentSource content, Map<String, FileFacts> read, PlannedFile file)
            implements RenderInputs {

        @Override
        public byte[] html(String document) {
            require(PlannedFile.Material.DOCUMENT, document.equals(file.of()), document);
            return read.get(document).html();
        }

        @Override
        public byte[] extract(String document) {
            require(PlannedFile.Material.SEARCH, true, document);
            return read.get(document).extract();
        }

        @Override
        public byte[] file(String path) throws IOException {
            require(PlannedFile.Material.COPY, path.equals(file.of()), path);
            return content.read(path);
        }

        private void require(PlannedFile.Material material, boolean named, String asked) {
            if (file.material() != material || !named) {
                throw new AssertionError(file + " asks for " + material + " " + asked);
            }
        }
    }
}
