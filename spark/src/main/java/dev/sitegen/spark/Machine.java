package dev.sitegen.spark;

import dev.sitegen.SiteGenerator;
import dev.sitegen.stage.PlannedFile;
import dev.sitegen.stage.PlannedFile.Material;
import dev.sitegen.stage.SiteFacts;
import dev.sitegen.stage.SitePlan;
import dev.sitegen.stage.SiteStages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages of a job in one JVM: opened, assembled and planned once for all tasks that run here. Thread-safe. */
final class Machine {

    /** One job runs at a time; another may be about to end. */
    private static final int MOST = 2;

    /** Spark gives tasks nothing else that outlives them. */
    private static final Map<String, Machine> OPEN = new LinkedHashMap<>();

    private final SiteStages stages;
    private final Set<String> wanted;
    private SiteFacts facts;
    private Planned planned;

    private Machine(SiteStages stages) {
        this.stages = stages;
        this.wanted = new HashSet<>(stages.files());
    }

    /**
     * A plan, and its files by what they are made of.
     *
     * @param groups the files of the search by their group, and the group of each document
     */
    record Planned(SitePlan plan, Map<Material, Map<String, List<String>>> files, Map<String, String> groups) {

        static Planned of(SitePlan plan) {
            Map<Material, Map<String, List<String>>> files = new HashMap<>();
            for (PlannedFile file : plan.files()) {
                files.computeIfAbsent(file.material(), material -> new HashMap<>())
                        .computeIfAbsent(file.of(), of -> new ArrayList<>(1))
                        .add(file.path());
            }
            Map<String, String> groups = new HashMap<>();
            for (String group : files.getOrDefault(Material.SEARCH, Map.of()).keySet()) {
                plan.searched(group).forEach(document -> groups.put(document, group));
            }
            return new Planned(plan, files, groups);
        }

        /** The addresses of the files that are made of something besides the facts. */
        List<String> of(Material material, String name) {
            return files.getOrDefault(material, Map.of()).getOrDefault(name, List.of());
        }
    }

    /** The machine of a job in this JVM. */
    static Machine of(SharedBytes shared) throws IOException {
        synchronized (OPEN) {
            Machine known = OPEN.get(shared.job());
            if (known != null) {
                return known;
            }
            close(MOST - 1);
            Machine machine = new Machine(SiteGenerator.stages(
                    shared.settings(), Thread.currentThread().getContextClassLoader()));
            OPEN.put(shared.job(), machine);
            return machine;
        }
    }

    /** Lets go of all jobs but the last ones. */
    private static void close(int left) {
        Iterator<Machine> eldest = OPEN.values().iterator();
        while (OPEN.size() > left) {
            eldest.next().stages.close();
            eldest.remove();
        }
    }

    /** Returns whether a file of the content has to be read. */
    boolean wants(String path) {
        return wanted.contains(path);
    }

    SiteStages stages() {
        return stages;
    }

    synchronized SiteFacts facts(SharedBytes shared) throws IOException {
        if (facts == null) {
            facts = stages.assemble(FactChunks.unpack(shared.facts()));
        }
        return facts;
    }

    synchronized Planned planned(SharedBytes shared) throws IOException {
        if (planned == null) {
            planned = Planned.of(facts(shared).plan(List.of(shared.judged())));
        }
        return planned;
    }
}
