package dev.sitegen.internal.author.mark;

import dev.sitegen.internal.author.mark.QuantityFinder.Found;
import dev.sitegen.internal.parse.quantity.MarkEdge;
import dev.sitegen.model.ReportKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proposes marks for the quantities of one report that have none. */
final class ReportProposals {

    /** One number for several figures: 参考率、合格率均为100%. */
    private static final Pattern SHARED = Pattern.compile("(?:均|都|皆)[^，,；;。]{0,4}$");

    /** An entry that agrees less after all is not the one. */
    private static final double LEAST_PROPOSED = 0.33;

    private static final double LEAST_SHARED = 0.28;

    private final QuantityFinder finder;
    private final Candidates candidates;
    private final NotFigures notFigures;

    ReportProposals(QuantityFinder finder, Candidates candidates, NotFigures notFigures) {
        this.finder = finder;
        this.candidates = candidates;
        this.notFigures = notFigures;
    }

    /**
     * A quantity without a mark.
     *
     * @param line the line it is in
     * @param matches the entries that it may be a figure of, the likeliest first; none if it agrees with none
     * @param also an entry that the same number states besides
     */
    record Unmarked(ReportText.Line line, Found found, Passage passage, List<Match> matches, Optional<Match> also) {}

    List<Unmarked> of(ReportKey key, ReportText report) {
        List<Unmarked> unmarked = new ArrayList<>();
        Map<String, Set<String>> stated = report.marked();
        for (ReportText.Line line : report.lines()) {
            if (!line.planned()) {
                quantities(line, key, stated).forEach(unmarked::add);
            }
        }
        List<List<Match>> assigned = new Assignment(
                        unmarked.stream().map(Unmarked::matches).toList(),
                        unmarked.stream().map(each -> each.found.words()).toList())
                .assigned().stream().map(ReportProposals::likely).toList();
        Set<String> taken = assigned.stream()
                .filter(matches -> !matches.isEmpty())
                .map(matches -> matches.get(0).indicator().id())
                .collect(Collectors.toSet());
        List<Unmarked> proposals = new ArrayList<>();
        for (int i = 0; i < unmarked.size(); i++) {
            Unmarked each = unmarked.get(i);
            proposals.add(new Unmarked(
                    each.line,
                    directed(each, assigned.get(i)),
                    each.passage,
                    assigned.get(i),
                    also(each, assigned.get(i), taken)));
        }
        return proposals;
    }

    /** A quantity with the word before it that gives it its sign, where its entry wants one: 增长15.3%. */
    private static Found directed(Unmarked unmarked, List<Match> matches) {
        Found found = unmarked.found;
        boolean signed = !matches.isEmpty()
                && matches.get(0).indicator().numbers().signed().orElse(false);
        return signed
                ? MarkEdge.direction(unmarked.passage.near(), found.words())
                        .map(found::with)
                        .orElse(found)
                : found;
    }

    private List<Unmarked> quantities(ReportText.Line line, ReportKey key, Map<String, Set<String>> stated) {
        String plain = line.text().plain();
        List<MarkedLine.Mark> marks = line.text().marks();
        List<Found> found = finder.find(plain);
        List<Unmarked> unmarked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            boolean marked = marks.stream().anyMatch(mark -> mark.begin() < each.end() && each.begin() < mark.end());
            if (!marked
                    && line.text().isWhole(each.begin(), each.end())
                    && !notFigures.contains(key, plain, each.begin(), each.end())) {
                int from = i == 0 ? 0 : found.get(i - 1).end();
                int to = i + 1 < found.size() ? found.get(i + 1).begin() : plain.length();
                Passage passage = Passage.around(plain, each.begin(), each.end(), from, to, line.section());
                List<Match> matches = candidates.of(each, passage, key).stream()
                        .filter(match -> isFree(match, each, stated))
                        .toList();
                unmarked.add(new Unmarked(line, each, passage, matches, Optional.empty()));
            }
        }
        return unmarked;
    }

    /** Returns whether an entry has no mark in the report yet, or one around the same words. */
    private static boolean isFree(Match match, Found found, Map<String, Set<String>> stated) {
        Set<String> words = stated.get(match.indicator().id());
        return words == null || words.contains(found.words());
    }

    private static List<Match> likely(List<Match> matches) {
        return matches.isEmpty() || matches.get(0).score() < LEAST_PROPOSED ? List.of() : matches;
    }

    /** The next likeliest entry where one number is said of several things. */
    private static Optional<Match> also(Unmarked unmarked, List<Match> matches, Set<String> taken) {
        if (matches.isEmpty() || !SHARED.matcher(unmarked.passage.near()).find()) {
            return Optional.empty();
        }
        return matches.stream()
                .skip(1)
                .filter(match -> match.score() >= LEAST_SHARED && match.value().isEmpty())
                .filter(match -> !taken.contains(match.indicator().id()))
                .filter(match -> match.indicator()
                        .group()
                        .equals(matches.get(0).indicator().group()))
                .findFirst();
    }
}
