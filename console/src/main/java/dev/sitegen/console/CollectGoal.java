package dev.sitegen.console;

import dev.sitegen.build.SourceCopy;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.transfer.CollectedSource;
import dev.sitegen.transfer.CollectedSource.Outcome;
import dev.sitegen.transfer.SourceCollector;
import dev.sitegen.transfer.TransferListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Fetches the published data of the sources of a site into the directories from which a build reads them. */
public final class CollectGoal implements Goal {

    private final Collector collector;

    public CollectGoal() {
        this((sources, listener) ->
                SourceCollector.create().withListener(listener).collect(sources));
    }

    CollectGoal(Collector collector) {
        this.collector = collector;
    }

    /** Fetches the data of sources, by the network unless a test says otherwise. */
    @FunctionalInterface
    interface Collector {

        List<CollectedSource> collect(List<SourceCopy> sources, TransferListener listener) throws IOException;
    }

    @Override
    public String name() {
        return "collect";
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        ConsoleMessages messages = context.messages();
        List<SourceCopy> sources = context.generator().sources();
        if (sources.isEmpty()) {
            throw GoalFailure.ofParameter(messages.text("collect.none"));
        }
        List<CollectedSource> collected = collector.collect(
                sources, (source, done, total) -> context.progress().collected(done, total));
        List<Diagnostic> problems = new ArrayList<>();
        for (CollectedSource each : collected) {
            if (each.outcome() == Outcome.FAILED) {
                problems.add(problem(each));
            } else {
                context.printer().info(line(each, messages));
            }
        }
        return GoalResult.of(
                problems,
                (warnings, seconds) -> messages.text(
                        "collect",
                        count(collected, Outcome.UPDATED),
                        count(collected, Outcome.UNCHANGED),
                        count(collected, Outcome.FAILED),
                        seconds));
    }

    private static Diagnostic problem(CollectedSource failed) {
        List<String> arguments = new ArrayList<>(List.of(failed.source().name(), failed.reason()));
        arguments.addAll(failed.details());
        return Diagnostic.of(Code.SOURCE_NOT_COLLECTED, failed.source().position(), arguments.toArray(String[]::new));
    }

    private static String line(CollectedSource each, ConsoleMessages messages) {
        String name = each.source().name();
        return switch (each.outcome()) {
            case UPDATED ->
                messages.text("collect.updated", name, messages.text("files", each.files()), Sizes.text(each.bytes()));
            case UNCHANGED -> messages.text("collect.unchanged", name);
            default -> messages.text("collect.noAddress", name, each.source().id());
        };
    }

    private static long count(List<CollectedSource> all, Outcome outcome) {
        return all.stream().filter(each -> each.outcome() == outcome).count();
    }
}
