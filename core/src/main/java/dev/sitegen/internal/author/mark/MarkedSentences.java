package dev.sitegen.internal.author.mark;

import dev.sitegen.model.ReportKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sentences of other reports in which figures are marked. */
final class MarkedSentences {

    /** Sentences that have less in common are different ones. */
    private static final double LEAST = 0.45;

    private final Map<String, List<Marked>> byIndicator = new HashMap<>();

    /**
     * A marked figure in its sentence.
     *
     * @param clause the pairs of its clause
     * @param whole the pairs of its sentence
     */
    private record Marked(ReportKey key, String sentence, Set<String> clause, Set<String> whole) {}

    /**
     * A sentence that is like another.
     *
     * @param same whether it is one of the same organization and column
     * @param likeness how much they have in common, from 0 to 1
     */
    record Like(ReportKey key, String sentence, boolean same, double likeness) {}

    /** The marked figures of one report, by their indicators. */
    static final class OfReport {

        private final Map<String, List<Marked>> byIndicator = new HashMap<>();

        OfReport(ReportKey key, ReportText report) {
            for (ReportText.Line line : report.lines()) {
                List<MarkedLine.Mark> marks = line.text().marks();
                for (int i = 0; i < marks.size(); i++) {
                    Marked marked = marked(key, line, i);
                    marks.get(i)
                            .indicators()
                            .forEach(id -> byIndicator
                                    .computeIfAbsent(id, each -> new ArrayList<>())
                                    .add(marked));
                }
            }
        }

        private static Marked marked(ReportKey key, ReportText.Line line, int index) {
            List<MarkedLine.Mark> marks = line.text().marks();
            MarkedLine.Mark mark = marks.get(index);
            String plain = line.text().plain();
            int from = index == 0 ? 0 : marks.get(index - 1).end();
            int to = index + 1 < marks.size() ? marks.get(index + 1).begin() : plain.length();
            Passage passage = Passage.around(plain, mark.begin(), mark.end(), from, to, line.section());
            return new Marked(key, passage.sentence().strip(), passage.clause(), Folded.pairs(passage.sentence()));
        }
    }

    /** Takes the figures of a report. */
    void add(OfReport report) {
        report.byIndicator.forEach((id, marked) ->
                byIndicator.computeIfAbsent(id, each -> new ArrayList<>()).addAll(marked));
    }

    /** The sentence with a figure of an indicator that is most like a passage; those of the same organization before others. */
    Optional<Like> nearest(String indicator, Passage passage, ReportKey key) {
        Set<String> clause = passage.clause();
        Set<String> whole = Folded.pairs(passage.sentence());
        Optional<Like> nearest = Optional.empty();
        for (Marked marked : byIndicator.getOrDefault(indicator, List.of())) {
            boolean same = marked.key.organization().equals(key.organization())
                    && marked.key.column().equals(key.column());
            double likeness =
                    0.65 * Folded.similarity(clause, marked.clause) + 0.35 * Folded.similarity(whole, marked.whole);
            boolean better = nearest.isEmpty()
                    || worth(likeness, same)
                            > worth(nearest.get().likeness(), nearest.get().same());
            if (likeness >= LEAST && better && !marked.key.equals(key)) {
                nearest = Optional.of(new Like(marked.key, marked.sentence, same, likeness));
            }
        }
        return nearest;
    }

    private static double worth(double likeness, boolean same) {
        return likeness + (same ? 0.1 : 0);
    }
}
