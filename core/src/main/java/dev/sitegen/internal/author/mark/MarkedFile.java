package dev.sitegen.internal.author.mark;

import dev.sitegen.build.FileChange;
import dev.sitegen.build.MarkCandidate;
import dev.sitegen.build.MarkCandidate.Reason;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.author.dictionary.Actions;
import dev.sitegen.internal.author.mark.ReportProposals.Unmarked;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposals of a report as they are shown, and its file with the sure ones in it. */
final class MarkedFile {

    /** An entry is sure from this score on, if no other comes near it. */
    private static final double SURE = 0.62;

    private static final double SURE_MARGIN = 0.12;

    /** An entry is sure from this score on, too, if all others are far from it. */
    private static final double ALONE = 0.55;

    private static final double ALONE_MARGIN = 0.35;

    private static final int MOST_CANDIDATES = 5;

    private final OwnUnits units;
    private final String path;
    private final String text;
    private final List<Unmarked> unmarked;

    MarkedFile(String path, String text, List<Unmarked> unmarked, OwnUnits units) {
        this.units = units;
        this.path = path;
        this.text = text;
        this.unmarked = unmarked;
    }

    List<MarkProposal> proposals() {
        return unmarked.stream().map(this::proposal).toList();
    }

    /** The file with the sure marks; empty if there is none. */
    Optional<FileChange> change() {
        List<Unmarked> sure = unmarked.stream()
                .filter(this::isSure)
                .sorted(Comparator.comparing((Unmarked each) -> each.line().number())
                        .thenComparing(each -> each.found().begin())
                        .reversed())
                .toList();
        if (sure.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (Unmarked each : sure) {
            int line = each.line().number() - 1;
            lines.set(line, marked(lines.get(line), each));
        }
        return Optional.of(new FileChange(path, text, String.join("\n", lines), ""));
    }

    /** A line with a mark around a quantity; marks behind it are there already. */
    private static String marked(String raw, Unmarked each) {
        List<Integer> places = each.line().text().places();
        int begin = places.get(each.found().begin());
        int end = places.get(each.found().end() - 1) + 1;
        return raw.substring(0, begin) + mark(each) + raw.substring(end);
    }

    private static String mark(Unmarked each) {
        Match first = each.matches().get(0);
        return MarkText.of(
                each.found().words(),
                first.indicator().id(),
                first.value(),
                each.also().map(match -> match.indicator().id()));
    }

    private MarkProposal proposal(Unmarked each) {
        return new MarkProposal(
                position(each),
                each.found().words(),
                each.passage().sentence().strip(),
                each.matches().stream()
                        .limit(MOST_CANDIDATES)
                        .map(MarkedFile::candidate)
                        .toList(),
                each.matches().isEmpty() ? "" : mark(each),
                isSure(each));
    }

    private SourcePosition position(Unmarked each) {
        return new SourcePosition(
                path,
                each.line().number(),
                each.line().text().places().get(each.found().begin()) + 1);
    }

    private static MarkCandidate candidate(Match match) {
        Indicator indicator = match.indicator();
        int percent = (int) Math.round(100 * Math.max(0, Math.min(0.99, match.score())));
        Reason reason = match.like()
                .map(like -> like.same() ? Reason.OWN_SENTENCE : Reason.OTHER_SENTENCE)
                .orElse(match.fresh() ? Reason.NEW_ENTRY : Reason.WORDS);
        String evidence = match.like()
                .map(like -> like.key().year() + " " + like.key().organization() + ": " + like.sentence())
                .orElse(match.fresh() ? indicator.group() : indicator.definition());
        return new MarkCandidate(indicator.id(), indicator.name(), percent, reason, evidence);
    }

    /** Returns whether a quantity may be marked without a look. */
    boolean isSure(Unmarked each) {
        if (each.matches().isEmpty()) {
            return false;
        }
        Match first = each.matches().get(0);
        double next = each.matches().stream()
                .skip(1)
                .filter(match -> each.also().filter(also -> also == match).isEmpty())
                .mapToDouble(Match::score)
                .max()
                .orElse(0);
        double margin = first.score() - next;
        return first.value().isEmpty()
                && (first.score() >= SURE && margin >= SURE_MARGIN || first.score() >= ALONE && margin >= ALONE_MARGIN)
                && !isOfAnotherAction(first, each.passage())
                && isReadable(each, first.indicator());
    }

    /** Returns whether the sentence says that something else is done, and no sentence of the organization says so, too. */
    private static boolean isOfAnotherAction(Match match, Passage passage) {
        boolean own = match.like().filter(MarkedSentences.Like::same).isPresent();
        return !own && !match.fresh() && Actions.differ(match.indicator().name(), passage.near() + passage.behind());
    }

    /** Returns whether a build reads the mark without a problem. */
    private boolean isReadable(Unmarked each, Indicator indicator) {
        Problems problems = new Problems();
        FigureReader reader = new FigureReader(Map.of(indicator.id(), indicator), units, problems);
        String line = each.line().text().plain();
        reader.quantity(each.found().words(), indicator, position(each));
        reader.checkEdges(
                line.substring(0, each.found().begin()),
                each.found().words(),
                line.substring(each.found().end()),
                indicator,
                position(each));
        return problems.all().isEmpty();
    }
}
