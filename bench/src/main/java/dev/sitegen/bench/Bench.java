package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole builds, every one in a process of its own, and prints their medians as a table. All are taken in turn,
 * round by round, so that whatever else the machine does falls on all of them alike.
 */
public final class Bench {

    private final BenchOptions options;
    private final List<Entry> entries = new ArrayList<>();

    private Bench(BenchOptions options) {
        this.options = options;
        for (Corpus corpus : options.corpora()) {
            options.contenders().forEach(contender -> entries.add(new Entry(contender, corpus)));
        }
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        BenchOptions options;
        try {
            options = BenchOptions.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + BenchOptions.USAGE);
            System.exit(2);
            return;
        }
        new Bench(options).run().forEach(System.out::println);
    }

    private List<String> run() throws IOException, InterruptedException {
        Files.createDirectories(options.work());
        List<String> lines = new ArrayList<>(Machine.describe(options.work()));
        for (Corpus corpus : options.corpora()) {
            Directories.write(corpus, content(corpus));
            lines.add(describe(corpus));
        }
        lines.add("- rounds: " + options.rounds());
        lines.add("- flags: `" + String.join(" ", options.flags()) + "`");
        for (int round = 1; round <= options.rounds(); round++) {
            System.err.println("round " + round + " of " + options.rounds());
            for (Entry entry : entries) {
                measure(entry);
            }
            Collections.rotate(entries, 1);
        }
        Collections.rotate(entries, -options.rounds());
        lines.add("");
        lines.addAll(ResultTable.of(entries));
        return lines;
    }

    private void measure(Entry entry) throws IOException, InterruptedException {
        String name = entry.contender().name().replaceAll("\\W", "-") + "-"
                + entry.corpus().name();
        Workplace place = new Workplace(content(entry.corpus()), options.work().resolve(name));
        place.clear();
        entry.contender().prepare(place);
        Command command = entry.contender().command(place);
        for (State state : entry.contender().states()) {
            entry.add(state, state == State.ONE_CHANGED ? edited(place, command) : quietly(place, command));
        }
    }

    private static Run edited(Workplace place, Command command) throws IOException, InterruptedException {
        Edit edit = Edit.in(place.content());
        try {
            return quietly(place, command);
        } finally {
            edit.undo();
        }
    }

    /**
     * Writes out whatever the system still has to write from before, so that this does not happen while the clock runs.
     */
    private static Run quietly(Workplace place, Command command) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Linux")) {
            new ProcessBuilder("sync").start().waitFor();
        }
        return place.run(command);
    }

    private Path content(Corpus corpus) {
        return options.work().resolve(corpus.name()).resolve("content");
    }

    private String describe(Corpus corpus) throws IOException {
        List<Long> sizes = Directories.sizes(content(corpus).resolve("reports"));
        double megabytes = sizes.stream().mapToLong(Long::longValue).sum() / 1e6;
        return String.format(Locale.ROOT, "- corpus %s: %d reports, %.1f MB", corpus.name(), sizes.size(), megabytes);
    }
}
