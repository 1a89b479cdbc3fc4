package dev.sitegen.internal.author.edit;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.internal.author.FileEdit;
import dev.sitegen.internal.author.FileEdit.Replacement;
import dev.sitegen.internal.author.UndoableEdits;
import dev.sitegen.internal.author.UndoableEdits.Last;
import dev.sitegen.internal.author.mark.MarkProposer;
import dev.sitegen.internal.author.mark.MarkText;
import dev.sitegen.internal.base.Sha256;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Edits reports: marks and what belongs to them, one decision of a person at a time. Every edit names the checksum of the file that it
 * was decided on, and is refused when the file is another by then. Thread-safe.
 */
public final class ReportEditor {

    private static final String JOURNAL = ".site-gen-edits";

    private final Path directory;
    private final BuildOptions options;
    private final UndoableEdits edits;

    /** The report that was read last: most edits are decided on it. */
    private volatile Optional<ReportMarks> latest = Optional.empty();

    private ReportEditor(Path directory, Path journal, BuildOptions options) {
        this.directory = directory;
        this.options = options;
        this.edits = new UndoableEdits(directory, journal);
    }

    /**
     * An editor whose journal is beside the output, or beside the content where there is no output.
     *
     * @param directory the content directory
     */
    public static ReportEditor of(Path directory, BuildOptions options) {
        Path owner = options.output().orElse(directory).toAbsolutePath().normalize();
        return new ReportEditor(directory, owner.resolveSibling("." + owner.getFileName() + JOURNAL), options);
    }

    /**
     * A quantity of a report.
     *
     * @param source the file of the report
     * @param checksum the checksum of the file that the decision was made on
     * @param line the line of the quantity, from 1
     * @param column the column where it begins, from 1
     */
    public record Place(String source, String checksum, int line, int column) {}

    /** The quantities of a report that have no mark; empty if there is no such report. */
    public Optional<ReportMarks> marks(String source) throws IOException {
        ContentSource content = ContentSource.ofDirectory(directory);
        try {
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
            latest = Optional.of(marks(report.get(), content, dictionary));
            return latest;
        } finally {
            content.release();
        }
    }

    private ReportMarks marks(ReportFile report, ContentSource content, List<Indicator> dictionary) throws IOException {
        ReportKey key = report.key();
        MarkRequest request = new MarkRequest(
                Optional.of(key.column()),
                Optional.of(key.organization()),
                Optional.of(String.valueOf(key.year())),
                false);
        byte[] before = edits.read(report.source());
        while (true) {
            List<MarkProposal> proposals = new MarkProposer(content, directory, options)
                    .propose(request)
                    .proposals();
            byte[] after = edits.read(report.source());
            if (Sha256.of(before).equals(Sha256.of(after))) {
                return new ReportMarks(report.source(), Sha256.of(after), after, proposals, dictionary);
            }
            before = after;
        }
    }

    /** The last edit that can be taken back. */
    public Optional<Last> last() throws IOException {
        return edits.last();
    }

    /** Marks a quantity as a figure of an entry. */
    public Outcome accept(Place place, String entry) throws IOException {
        Optional<ReportMarks> read = decidedOn(place.source, place.checksum);
        if (read.isEmpty()) {
            return Outcome.CHANGED;
        }
        Optional<MarkProposal> proposal = read.get().at(place.line, place.column);
        Optional<Indicator> indicator = read.get().entry(entry);
        if (proposal.isEmpty() || indicator.isEmpty()) {
            return proposal.isEmpty() ? Outcome.NO_QUANTITY : Outcome.NO_ENTRY;
        }
        Optional<String> mark = mark(proposal.get(), indicator.get());
        return mark.isEmpty()
                ? Outcome.OTHER_UNIT
                : made(edits.apply("accept", mark.get(), List.of(edit(read.get(), proposal.get(), mark.get()))));
    }

    private static Optional<String> mark(MarkProposal proposal, Indicator entry) {
        boolean likeliest = !proposal.candidates().isEmpty()
                && proposal.candidates().get(0).indicator().equals(entry.id());
        return likeliest ? Optional.of(proposal.mark()) : MarkText.of(proposal.words(), entry);
    }

    private static FileEdit edit(ReportMarks read, MarkProposal proposal, String mark) {
        Replacement replacement = new Utf8Places(read.bytes()).replacement(proposal.position(), proposal.words(), mark);
        return new FileEdit(read.source(), read.bytes(), List.of(replacement));
    }

    /** Marks all quantities of a report whose entry is sure. */
    public Outcome acceptSure(String source, String checksum) throws IOException {
        Optional<ReportMarks> read = decidedOn(source, checksum);
        if (read.isEmpty()) {
            return Outcome.CHANGED;
        }
        Utf8Places places = new Utf8Places(read.get().bytes());
        List<Replacement> replacements = read.get().proposals().stream()
                .filter(MarkProposal::sure)
                .map(proposal -> places.replacement(proposal.position(), proposal.words(), proposal.mark()))
                .toList();
        if (replacements.isEmpty()) {
            return Outcome.NOTHING;
        }
        FileEdit edit = new FileEdit(source, read.get().bytes(), replacements);
        return made(edits.apply("sure", String.valueOf(replacements.size()), List.of(edit)));
    }

    /** Takes the last edit back, if it is the one that is meant. */
    public Outcome undo(long id) throws IOException {
        return made(edits.undo(id));
    }

    private static Outcome made(boolean made) {
        return made ? Outcome.DONE : Outcome.CHANGED;
    }

    /** The report as a decision saw it; empty if its file is another by now. */
    private Optional<ReportMarks> decidedOn(String source, String checksum) throws IOException {
        Optional<ReportMarks> known = latest.filter(read -> isOf(read, source, checksum));
        return known.isPresent() ? known : marks(source).filter(read -> isOf(read, source, checksum));
    }

    private static boolean isOf(ReportMarks read, String source, String checksum) {
        return read.source().equals(source) && read.checksum().toString().equals(checksum);
    }
}
