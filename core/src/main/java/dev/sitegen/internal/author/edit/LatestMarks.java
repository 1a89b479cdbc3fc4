package dev.sitegen.internal.author.edit;

import dev.sitegen.build.Checksum;
import dev.sitegen.source.ContentSource.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report that was read last, with its proposals. They hold for as long as the content changes by decisions on them alone: matching
 * a report with hundreds of others takes a second, and a person who marks eighty figures should not wait for each. Thread-safe.
 */
final class LatestMarks {

    private Optional<ReportMarks> marks = Optional.empty();

    /** The other files when it was read. */
    private Set<Entry> others = Set.of();

    /** Keeps a report that was read. */
    synchronized void keep(ReportMarks read, List<Entry> files) {
        marks = Optional.of(read);
        others = others(read.source(), files);
    }

    /** Puts a report in the place of what it was before a decision, unless another one was read meanwhile. */
    synchronized void follow(ReportMarks before, ReportMarks after) {
        marks = marks.map(known -> known == before ? after : known);
    }

    /** The report as a decision saw it. */
    synchronized Optional<ReportMarks> of(String source, String checksum) {
        return marks.filter(known -> known.source().equals(source))
                .filter(known -> known.checksum().toString().equals(checksum));
    }

    /** The report, if neither it nor any other file was changed by somebody else. */
    synchronized Optional<ReportMarks> still(String source, Checksum checksum, List<Entry> files) {
        return marks.filter(known -> known.source().equals(source))
                .filter(known -> known.checksum().equals(checksum))
                .filter(known -> others.equals(others(source, files)));
    }

    private static Set<Entry> others(String source, List<Entry> files) {
        return files.stream()
                .filter(entry -> !entry.path().equals(source))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
