package dev.sitegen.console;

import dev.sitegen.ContentEditor;
import dev.sitegen.build.MarkCandidate;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import java.io.IOException;
import java.util.List;

/** Proposes marks for the figures of reports that have none; writes the sure ones only if that is asked for. */
public final class MarkGoal implements Goal {

    /** Candidates that are shown where none is sure. */
    private static final int MOST_SHOWN = 3;

    @Override
    public String name() {
        return "mark";
    }

    @Override
    public List<String> parameters() {
        return List.of("column", "organization", "year", "newEntries", "apply");
    }

    @Override
    public GoalResult run(GoalContext context) throws IOException, GoalFailure {
        Parameters parameters = context.parameters();
        MarkRequest request = new MarkRequest(
                parameters.text("column"),
                parameters.text("organization"),
                parameters.text("year"),
                parameters.flag("newEntries"),
                parameters.flag("apply"));
        MarkResult marked = ContentEditor.of(context.content()).mark(request, context.options());
        marked.proposals().forEach(proposal -> show(context, proposal));
        marked.checks()
                .forEach(check ->
                        context.printer().info(context.messages().text("mark.check", check.name(), check.rule())));
        marked.changes().forEach(change -> change.diff().forEach(context.printer()::info));
        long sure = marked.proposals().stream().filter(MarkProposal::sure).count();
        String key = sure == 0 ? "mark.none" : marked.written() ? "mark.written" : "mark";
        ConsoleMessages messages = context.messages();
        String counts = messages.text("mark.counts", marked.proposals().size(), sure)
                + (request.newEntries()
                        ? messages.text(
                                "mark.counts.new",
                                marked.entries().size(),
                                marked.checks().size())
                        : "");
        return GoalResult.of(marked.diagnostics(), (warnings, seconds) -> messages.text(key, counts));
    }

    private static void show(GoalContext context, MarkProposal proposal) {
        ConsoleMessages messages = context.messages();
        Printer printer = context.printer();
        List<MarkCandidate> candidates = proposal.candidates();
        if (candidates.isEmpty()) {
            printer.info(messages.text("mark.unknown", proposal.position(), proposal.words(), proposal.sentence()));
            return;
        }
        if (candidates.get(0).reason() == MarkCandidate.Reason.NEW_ENTRY) {
            printer.info(messages.text(
                    "mark.new",
                    proposal.position(),
                    proposal.mark(),
                    candidates.get(0).name()));
            return;
        }
        String key = proposal.sure() ? "mark.sure" : "mark.likely";
        printer.info(messages.text(key, proposal.position(), proposal.mark(), reason(messages, candidates.get(0))));
        if (!proposal.sure()) {
            candidates.stream()
                    .skip(1)
                    .limit(MOST_SHOWN - 1)
                    .forEach(other ->
                            printer.info(messages.text("mark.other", other.indicator(), reason(messages, other))));
        }
    }

    /** An indicator with how well it agrees and why. */
    private static String reason(ConsoleMessages messages, MarkCandidate candidate) {
        return messages.text(
                "mark." + candidate.reason().name(), candidate.name(), candidate.percent(), candidate.evidence());
    }
}
