package dev.sitegen.internal.author.mark;

import dev.sitegen.internal.author.mark.MarkedSentences.Like;
import dev.sitegen.internal.author.mark.QuantityFinder.Found;
import dev.sitegen.internal.parse.quantity.QuantityReader;
import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.ReportKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the entries of the dictionary that a quantity may be a figure of. */
final class Candidates {

    /** Entries that agree less are not proposed. */
    private static final double LEAST = 0.12;

    private static final double OTHER_UNIT = 0.12;

    /** Count words that people use for each other: 案卷31件 and 案卷31份. */
    private static final Set<String> COUNTS =
            Set.of("个", "件", "项", "份", "条", "起", "宗", "例", "处", "篇", "家", "户", "名", "人", "位", "次", "场", "场次");

    /** Words for the state that something began with. */
    private static final Pattern BEGINNING = Pattern.compile("最初|起初|起步|初期|之初|原来|原先");

    private static final double BEGINNING_SAID = 0.25;

    private static final double ONLY_UNIT = 0.12;
    private static final double ABBREVIATED = 0.2;

    private final WordMatch words;
    private final MarkedSentences sentences;

    Candidates(WordMatch words, MarkedSentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** The entries for a quantity, the best first. */
    List<Match> of(Found found, Passage passage, ReportKey key) {
        Map<String, Double> weights = passage.weights();
        Map<String, Optional<String>> values = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        boolean beginning = BEGINNING.matcher(passage.near()).find();
        for (EntryWords entry : words.entries()) {
            Indicator indicator = entry.indicator();
            if (indicator.isCell() || !indicator.lifetime().includes(key.year())) {
                continue;
            }
            Optional<String> value = values.computeIfAbsent(indicator.unit(), unit -> value(found, unit));
            value.flatMap(text -> match(entry, text, passage, weights, key))
                    .map(match -> match.plus(beginning(entry, beginning)))
                    .ifPresent(matches::add);
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return matches;
    }

    /** The bonus or malus of an entry: sentence and entry are both about a beginning, or only one of them is. */
    private static double beginning(EntryWords entry, boolean said) {
        boolean meant = BEGINNING
                .matcher(entry.indicator().name() + entry.indicator().definition())
                .find();
        return meant == said ? (said ? BEGINNING_SAID : 0) : -BEGINNING_SAID;
    }

    private Optional<Match> match(
            EntryWords entry, String value, Passage passage, Map<String, Double> weights, ReportKey key) {
        double unit = ONLY_UNIT / words.withUnit(entry.indicator().unit());
        double score =
                words.score(entry, passage, weights) + unit + (entry.isAbbreviated(passage.near()) ? ABBREVIATED : 0);
        Optional<Like> like = sentences.nearest(entry.indicator().id(), passage, key);
        double bySentence = like.map(found -> (found.same() ? 0.3 : 0.2) + 0.7 * found.likeness())
                .orElse(0.0);
        double best = Math.max(score, bySentence) - (value.isEmpty() ? 0 : OTHER_UNIT);
        return best < LEAST
                ? Optional.empty()
                : Optional.of(new Match(entry, value, best, like.filter(found -> bySentence > score), false));
    }

    /** The value to write for the words in a unit: an empty text if they can be read in it; nothing if they are something else. */
    static Optional<String> value(Found found, String unit) {
        if (QuantityReader.read(found.words(), unit) instanceof Read) {
            return Optional.of("");
        }
        if (!COUNTS.contains(unit) || !COUNTS.contains(found.unit())) {
            return Optional.empty();
        }
        int at = found.words().lastIndexOf(found.unit());
        String value = found.words().substring(0, at).strip()
                + unit
                + found.words().substring(at + found.unit().length());
        return QuantityReader.read(value, unit) instanceof Read ? Optional.of(value) : Optional.empty();
    }
}
