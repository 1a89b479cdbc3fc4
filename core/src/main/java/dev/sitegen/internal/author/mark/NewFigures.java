package dev.sitegen.internal.author.mark;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.author.dictionary.EntryProposals;
import dev.sitegen.internal.author.dictionary.EntryProposals.Proposed;
import dev.sitegen.internal.author.dictionary.NewEntry;
import dev.sitegen.internal.author.dictionary.StatedQuantity;
import dev.sitegen.internal.author.dictionary.Words;
import dev.sitegen.internal.author.mark.ReportProposals.Unmarked;
import dev.sitegen.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Proposes entries for the quantities of one report that no entry of the dictionary agrees with, and their marks. */
final class NewFigures {

    /** A quantity that agrees less with every entry wants one of its own. */
    private static final double LEAST_KNOWN = 0.45;

    private final String path;
    private final ReportText report;
    private final Dictionary dictionary;

    /** @param path the file of the report */
    NewFigures(String path, ReportText report, Dictionary dictionary) {
        this.path = path;
        this.report = report;
        this.dictionary = dictionary;
    }

    /** A quantity with its place in the line; one that is not marked yet has its proposal. */
    private record Place(int begin, int end, Optional<Indicator> known, Optional<Unmarked> unmarked) {}

    /**
     * Marks and entries.
     *
     * @param unmarked the quantities without a mark, each new one with its entry
     */
    record Result(List<Unmarked> unmarked, Proposed proposed) {}

    /**
     * Proposes entries.
     *
     * @param unmarked the quantities without a mark, with the entries that agree
     * @param file which of these are sure
     */
    Result of(List<Unmarked> unmarked, MarkedFile file) {
        List<StatedQuantity> quantities = new ArrayList<>();
        List<Optional<Unmarked>> sources = new ArrayList<>();
        for (ReportText.Line line : report.lines()) {
            if (!line.planned()) {
                List<Place> places = places(line, unmarked, file);
                for (int i = 0; i < places.size(); i++) {
                    quantities.add(stated(line, places, i));
                    sources.add(places.get(i).unmarked);
                }
            }
        }
        Proposed proposed = new EntryProposals(dictionary.entries().values(), dictionary.units())
                .of(quantities, dictionary.rules());
        Map<Unmarked, Unmarked> marked = new IdentityHashMap<>();
        for (NewEntry entry : proposed.entries()) {
            sources.get(entry.index())
                    .ifPresent(each -> marked.merge(each, withEntry(each, entry), NewFigures::withAlso));
        }
        return new Result(
                unmarked.stream().map(each -> marked.getOrDefault(each, each)).toList(), proposed);
    }

    private List<Place> places(ReportText.Line line, List<Unmarked> unmarked, MarkedFile file) {
        List<Place> places = new ArrayList<>();
        for (MarkedLine.Mark mark : line.text().marks()) {
            mark.indicators().stream()
                    .map(dictionary.entries()::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(indicator ->
                            places.add(new Place(mark.begin(), mark.end(), Optional.of(indicator), Optional.empty())));
        }
        for (Unmarked each : unmarked) {
            boolean sure = each.line() == line && file.isSure(each);
            boolean unknown = each.matches().isEmpty() || each.matches().get(0).score() < LEAST_KNOWN;
            if (each.line() == line && (sure || unknown)) {
                Optional<Indicator> known =
                        sure ? Optional.of(each.matches().get(0).indicator()) : Optional.empty();
                places.add(new Place(each.found().begin(), each.found().end(), known, Optional.of(each)));
            }
        }
        places.sort(Comparator.comparingInt(Place::begin));
        return places;
    }

    private StatedQuantity stated(ReportText.Line line, List<Place> places, int index) {
        Place place = places.get(index);
        String plain = line.text().plain();
        Passage passage = place.unmarked
                .map(Unmarked::passage)
                .orElseGet(() -> Passage.around(
                        plain,
                        place.begin,
                        place.end,
                        index == 0 ? 0 : places.get(index - 1).end,
                        index + 1 < places.size() ? places.get(index + 1).begin : plain.length(),
                        line.section()));
        Words words = new Words(
                passage.near(),
                passage.behind(),
                passage.middle(),
                passage.before(),
                passage.sentence().strip(),
                line.place().heading());
        return new StatedQuantity(
                words,
                plain.substring(place.begin, place.end),
                place.unmarked.map(each -> each.found().unit()).orElse(""),
                line.place().number(),
                new SourcePosition(path, line.number(), line.text().places().get(place.begin) + 1),
                place.known);
    }

    private static Unmarked withEntry(Unmarked each, NewEntry entry) {
        int directed = entry.directed();
        String near = each.passage().near();
        return new Unmarked(
                each.line(),
                each.found().with(near.substring(near.length() - directed)),
                each.passage(),
                List.of(Match.fresh(entry.indicator())),
                Optional.empty());
    }

    private static Unmarked withAlso(Unmarked each, Unmarked other) {
        return new Unmarked(
                each.line(),
                each.found(),
                each.passage(),
                each.matches(),
                Optional.of(other.matches().get(0)));
    }
}
