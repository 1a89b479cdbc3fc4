package dev.sitegen.internal.console;

import dev.sitegen.build.SourceCopy;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.console.SourceFetcher.Fetched;
import dev.sitegen.internal.console.SourceFetcher.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Fetches the published data of the sources of a site into the directories from which a build reads them. */
public final class CollectGoal implements Goal {

    private final SourceFetcher fetcher;

    public CollectGoal(SourceFetcher fetcher) {
        this.fetcher = fetcher;
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
        List<Fetched> fetched = fetcher.fetch(sources, context.progress()::collected);
        List<Diagnostic> problems = new ArrayList<>();
        for (Fetched each : fetched) {
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
                        count(fetched, Outcome.UPDATED),
                        count(fetched, Outcome.UNCHANGED),
                        count(fetched, Outcome.FAILED),
                        seconds));
    }

    private static Diagnostic problem(Fetched failed) {
        List<String> arguments = new ArrayList<>(List.of(failed.source().name(), failed.reason()));
        arguments.addAll(failed.details());
        return Diagnostic.of(Code.SOURCE_NOT_COLLECTED, failed.source().position(), arguments.toArray(String[]::new));
    }

    private static String line(Fetched each, ConsoleMessages messages) {
        String name = each.source().name();
        return switch (each.outcome()) {
            case UPDATED ->
                messages.text("collect.updated", name, messages.text("files", each.files()), Sizes.text(each.bytes()));
            case UNCHANGED -> messages.text("collect.unchanged", name);
            default -> messages.text("collect.noAddress", name, each.source().id());
        };
    }

    private static long count(List<Fetched> all, Outcome outcome) {
        return all.stream().filter(each -> each.outcome() == outcome).count();
    }
}
