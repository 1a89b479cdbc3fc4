package dev.sitegen.cli;

import dev.sitegen.build.SourceCopy;
import dev.sitegen.internal.console.SourceFetcher;
import dev.sitegen.internal.console.SourceFetcher.Fetched;
import dev.sitegen.internal.console.SourceFetcher.Outcome;
import dev.sitegen.transfer.SourceCollector;
import java.io.IOException;
import java.util.List;

/** The module {@code transfer}, as the command {@code collect} calls it. */
final class LibraryFetcher {

    private LibraryFetcher() {}

    static List<Fetched> fetch(List<SourceCopy> sources, SourceFetcher.Progress progress) throws IOException {
        return SourceCollector.create()
                .withListener((source, done, total) -> progress.fetched(done, total))
                .collect(sources)
                .stream()
                .map(each -> new Fetched(
                        each.source(),
                        Outcome.valueOf(each.outcome().name()),
                        each.files(),
                        each.bytes(),
                        each.reason(),
                        each.details()))
                .toList();
    }
}
