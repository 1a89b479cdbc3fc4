package dev.sitegen.internal.author.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.Checksum;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import dev.sitegen.internal.author.UndoableEdits;
import dev.sitegen.internal.author.mark.MarkProposer;
import dev.sitegen.internal.author.mark.StatedFigure;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a person decides on: the quantities of a report without a mark, and the dictionary. */
final class ReportReader {

    private final Path directory;
    private final BuildOptions options;
    private final UndoableEdits edits;
    private final LatestMarks latest = new LatestMarks();

    ReportReader(Path directory, BuildOptions options, UndoableEdits edits) {
        this.directory = directory;
        this.options = options;
        this.edits = edits;
    }

    /**
     * The configuration of the site, and what is wrong with it.
     *
     * @param problems receives what is wrong
     */
    Configuration configuration(ContentSource content, Problems problems) throws IOException {
        ContentTree tree = ContentTree.of(content, problems);
        return Configuration.read(tree, content, options.baseUrl(), options.theme(), problems);
    }

    ContentSource content() {
        return ContentSource.ofDirectory(directory);
    }

    /** The quantities of a report; empty if there is no such report. */
    Optional<ReportMarks> marks(String source) throws IOException {
        ContentSource content = content();
        try {
            List<Entry> files = content.entries();
            Optional<ReportMarks> known = latest.still(source, Checksum.of(edits.read(source)), files);
            if (known.isPresent()) {
                return known;
            }
            ContentTree tree = ContentTree.of(content, new Problems());
            Optional<ReportFile> report = tree.reports().stream()
                    .filter(file -> file.source().equals(source))
                    .findFirst();
            if (report.isEmpty()) {
                return Optional.empty();
            }
            List<Indicator> dictionary = Configuration.read(
                            tree, content, options.baseUrl(), options.theme(), new Problems())
                    .dictionary()
                    .values()
                    .stream()
                    .filter(entry -> !entry.isCell())
                    .toList();
            ReportMarks read = marks(report.get(), content, dictionary, lastYear(report.get(), tree));
            latest.keep(read, files);
            return Optional.of(read);
        } finally {
            content.release();
        }
    }

    /** The report as a decision saw it; empty if its file is another by now. */
    Optional<ReportMarks> decidedOn(String source, String checksum) throws IOException {
        Optional<ReportMarks> known = latest.of(source, checksum);
        return known.isPresent()
                ? known
                : marks(source).filter(read -> read.checksum().toString().equals(checksum));
    }

    /** Takes in what a decision made of a report, so that the next one need not read it again. */
    void follow(ReportMarks before, ReportMarks after) {
        latest.follow(before, after);
    }

    private Map<String, StatedFigure> lastYear(ReportFile report, ContentTree tree) throws IOException {
        ReportKey key = report.key();
        ReportKey before = new ReportKey(key.column(), key.year() - 1, key.organization());
        Optional<ReportFile> last = tree.reports().stream()
                .filter(file -> file.key().equals(before))
                .findFirst();
        return last.isEmpty()
                ? Map.of()
                : StatedFigure.in(new String(edits.read(last.get().source()), UTF_8));
    }

    private ReportMarks marks(
            ReportFile report, ContentSource content, List<Indicator> dictionary, Map<String, StatedFigure> lastYear)
            throws IOException {
        ReportKey key = report.key();
        MarkRequest request = new MarkRequest(
                Optional.of(key.column()),
                Optional.of(key.organization()),
                Optional.of(String.valueOf(key.year())),
                false,
                false);
        byte[] before = edits.read(report.source());
        while (true) {
            MarkResult marks = new MarkProposer(content, directory, options).propose(request);
            byte[] after = edits.read(report.source());
            if (Checksum.of(before).equals(Checksum.of(after))) {
                return new ReportMarks(
                        report,
                        Checksum.of(after),
                        after,
                        marks.proposals(),
                        dictionary,
                        lastYear,
                        marks.diagnostics());
            }
            before = after;
        }
    }
}
