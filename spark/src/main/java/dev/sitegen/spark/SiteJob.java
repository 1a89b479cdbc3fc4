package dev.sitegen.spark;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.stage.CheckedPlan;
import dev.sitegen.stage.PlannedFile;
import dev.sitegen.stage.PlannedFile.Material;
import dev.sitegen.stage.SiteFacts;
import dev.sitegen.stage.SitePlan;
import dev.sitegen.stage.SiteStages;
import dev.sitegen.stage.StagedResult;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** One build on Spark: the driver leads, executors read, judge and render. */
final class SiteJob {

    private final JavaSparkContext spark;
    private final BuildOptions options;
    private final int partitions;
    private final String id = UUID.randomUUID().toString();
    private final Traffic traffic;

    SiteJob(JavaSparkContext spark, BuildOptions options, int partitions) {
        this(spark, options, partitions, new Traffic());
    }

    /** @param traffic counts what every machine gets */
    SiteJob(JavaSparkContext spark, BuildOptions options, int partitions, Traffic traffic) {
        this.traffic = traffic;
        this.spark = spark;
        this.options = options;
        this.partitions = partitions;
    }

    /**
     * Builds a site. If it has errors, or a task fails for good, what is published stays as it is.
     *
     * @param output the directory of the site, on any file system that Hadoop knows
     */
    BuildResult build(JobContent content, String output) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        SiteOutput place = SiteOutput.open(hadoop, output, id);
        try (SiteStages stages = SiteGenerator.create(content).stages(options)) {
            StagedResult result = run(stages, content, place);
            if (result.build().published()) {
                place.publish(result.manifest(), hadoop);
            }
            return result.build();
        } finally {
            place.discard(hadoop);
        }
    }

    private StagedResult run(SiteStages stages, JobContent content, SiteOutput place) throws IOException {
        byte[] opening = stages.settings();
        traffic.addBroadcast(opening.length);
        SharedBytes settings = SharedBytes.of(id, opening, spark);
        SharedBytes last = settings;
        JavaPairRDD<String, byte[][]> files = read(settings, content).persist(StorageLevel.MEMORY_AND_DISK_SER());
        try {
            List<byte[]> chunks = files.mapPartitions(
                            part -> List.of(FactChunks.pack(part)).iterator())
                    .collect();
            count(chunks);
            SharedBytes facts = settings.withFacts(chunks, spark);
            last = facts;
            SiteFacts site = stages.assemble(FactChunks.unpack(facts.facts()));
            List<byte[]> judged = spark.parallelize(site.reports(), partitions)
                    .mapPartitions(part -> judge(facts, part))
                    .collect();
            count(judged);
            SharedBytes all = facts.withJudged(judged, spark);
            last = all;
            SitePlan plan = site.plan(judged);
            Optional<SiteManifest> published =
                    options.removalAllowed() ? Optional.empty() : place.published(spark.hadoopConfiguration());
            CheckedPlan checked = plan.check(published);
            List<byte[]> rendered = List.of();
            if (checked.isSound() || checked.isTried()) {
                RenderTasks tasks = new RenderTasks(all, checked.isSound() ? place : null);
                rendered = render(plan, tasks, files, checked.isSound() ? content : null);
            }
            return checked.finish(rendered, content);
        } finally {
            files.unpersist(false);
            last.release();
        }
    }

    private void count(List<byte[]> broadcast) {
        broadcast.forEach(bytes -> traffic.addBroadcast(bytes.length));
    }

    /** All files, read where the other files of their report are. */
    private JavaPairRDD<String, byte[][]> read(SharedBytes shared, JobContent content) {
        return content.files()
                .mapToPair(file -> new Tuple2<>(ReportFiles.key(file._1()), file._2()))
                .repartitionAndSortWithinPartitions(new ReportFiles.ByOrganization(partitions))
                .mapPartitionsToPair(part -> read(shared, part));
    }

    private static Iterator<Tuple2<String, byte[][]>> read(SharedBytes shared, Iterator<Tuple2<String, byte[]>> files)
            throws IOException {
        Machine machine = Machine.of(shared);
        return new Each<>(
                new ReportFiles(files), together -> read(machine, together).iterator());
    }

    private static List<Tuple2<String, byte[][]>> read(Machine machine, Map<String, byte[]> together) {
        List<Tuple2<String, byte[][]>> read = new ArrayList<>();
        for (String path : together.keySet()) {
            if (machine.wants(path)) {
                try {
                    read.add(new Tuple2<>(path, FactChunks.of(machine.stages().read(path, other -> {
                        byte[] bytes = together.get(other);
                        if (bytes == null) {
                            throw new FileNotFoundException(other);
                        }
                        return bytes;
                    }))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return read;
    }

    private static Iterator<byte[]> judge(SharedBytes shared, Iterator<String> reports) throws IOException {
        List<String> part = new ArrayList<>();
        reports.forEachRemaining(part::add);
        return List.of(Machine.of(shared).facts(shared).judge(part)).iterator();
    }

    /** @param content what is copied; null if nothing is to be copied */
    private List<byte[]> render(
            SitePlan plan, RenderTasks tasks, JavaPairRDD<String, byte[][]> files, JobContent content) {
        JavaRDD<byte[]> rendered = files.mapPartitions(tasks::documents)
                .union(spark.parallelize(mixed(plan), 4 * partitions).mapPartitions(tasks::others));
        if (content != null) {
            rendered = rendered.union(search(plan, tasks, files))
                    .union(content.copies().mapPartitions(tasks::copies));
        }
        return rendered.collect();
    }

    private JavaRDD<byte[]> search(SitePlan plan, RenderTasks tasks, JavaPairRDD<String, byte[][]> files) {
        List<Tuple2<String, Tuple2<String, byte[]>>> groups = plan.files().stream()
                .filter(file -> file.material() == Material.SEARCH)
                .map(PlannedFile::of)
                .distinct()
                // A group of names alone has no document.
                .map(group -> new Tuple2<>(group, new Tuple2<>("", new byte[0])))
                .toList();
        if (groups.isEmpty()) {
            return spark.emptyRDD();
        }
        return files.mapPartitionsToPair(tasks::extracts)
                .union(spark.parallelizePairs(groups, 1))
                .groupByKey(groups.size())
                .mapPartitions(tasks::search);
    }

    /** The files that are made of the facts alone, so that those of one kind, which take equally long, come to all partitions. */
    private List<String> mixed(SitePlan plan) {
        List<String> paths = plan.files().stream()
                .filter(file -> file.material() == Material.FACTS)
                .map(PlannedFile::path)
                .toList();
        List<String> mixed = new ArrayList<>(paths.size());
        int step = Math.max(1, 4 * partitions);
        for (int first = 0; first < step; first++) {
            for (int i = first; i < paths.size(); i += step) {
                mixed.add(paths.get(i));
            }
        }
        return mixed;
    }
}
