package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A contender on a corpus, and what it has been measured at so far. */
final class Entry {

    private final Contender contender;
    private final Corpus corpus;
    private final Map<State, List<Run>> runs = new EnumMap<>(State.class);

    Entry(Contender contender, Corpus corpus) {
        this.contender = contender;
        this.corpus = corpus;
    }

    Contender contender() {
        return contender;
    }

    Corpus corpus() {
        return corpus;
    }

    void add(State state, Run run) {
        runs.computeIfAbsent(state, s -> new ArrayList<>()).add(run);
    }

    Runs runs(State state) {
        return new Runs(runs.getOrDefault(state, List.of()));
    }
}
