package dev.sitegen.internal.author.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.Checksum;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.FileEdit;
import dev.sitegen.internal.author.FileEdit.Replacement;
import dev.sitegen.internal.author.UndoableEdits;
import dev.sitegen.internal.author.UndoableEdits.Last;
import dev.sitegen.internal.author.dictionary.DictionaryText;
import dev.sitegen.internal.author.fix.Mend;
import dev.sitegen.internal.author.fix.ProblemMends;
import dev.sitegen.internal.author.mark.MarkText;
import dev.sitegen.internal.author.mark.NotFigures;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.Indicator;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edits reports: marks and what belongs to them, one decision of a person at a time. Every edit names the checksum of the file that it
 * was decided on, and is refused when the file is another by then. Thread-safe.
 */
public final class ReportEditor {

    private static final String JOURNAL = ".site-gen-edits";

    private final ReportReader reader;
    private final UndoableEdits edits;

    private ReportEditor(Path directory, Path journal, BuildOptions options) {
        this.edits = new UndoableEdits(directory, journal);
        this.reader = new ReportReader(directory, options, edits);
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

    /**
     * A problem of a file with what mends it.
     *
     * @param checksum the checksum of the file
     */
    public record Mendable(Diagnostic problem, String checksum, Optional<Mend> mend) {}

    /** The quantities of a report that have no mark; empty if there is no such report. */
    public Optional<ReportMarks> marks(String source) throws IOException {
        return reader.marks(source);
    }

    /** The last edit that can be taken back. */
    public Optional<Last> last() throws IOException {
        return edits.last();
    }

    /** Problems with the mends that there are as the files are now. */
    public List<Mendable> mendable(List<Diagnostic> problems) throws IOException {
        List<Mendable> mendable = new ArrayList<>();
        Map<String, ProblemMends> files = new HashMap<>();
        for (Diagnostic problem : problems) {
            String path = problem.position().path();
            ProblemMends file = files.get(path);
            if (file == null) {
                file = ProblemMends.of(path, edits.read(path));
                files.put(path, file);
            }
            mendable.add(new Mendable(problem, file.checksum(), file.of(problem)));
        }
        return mendable;
    }

    /** A decision on one quantity of a report. */
    @FunctionalInterface
    private interface Decision {
        EditResult on(ReportMarks read, MarkProposal proposal) throws IOException;
    }

    /** Takes a decision, if its quantity is what the person saw. */
    private EditResult decide(Place place, Decision decision) throws IOException {
        Optional<ReportMarks> read = reader.decidedOn(place.source, place.checksum);
        if (read.isEmpty()) {
            return EditResult.of(Outcome.CHANGED);
        }
        Optional<MarkProposal> proposal = read.get().at(place.line, place.column);
        return proposal.isEmpty() ? EditResult.of(Outcome.NO_QUANTITY) : decision.on(read.get(), proposal.get());
    }

    /** Marks a quantity as a figure of an entry. */
    public EditResult accept(Place place, String entry) throws IOException {
        return decide(place, (read, proposal) -> {
            Optional<Indicator> indicator = read.entry(entry);
            if (indicator.isEmpty()) {
                return EditResult.of(Outcome.NO_ENTRY);
            }
            Optional<String> mark = mark(proposal, indicator.get());
            return mark.isEmpty() ? EditResult.of(Outcome.OTHER_UNIT) : marked(read, proposal, mark.get());
        });
    }

    private static Optional<String> mark(MarkProposal proposal, Indicator entry) {
        boolean likeliest = !proposal.candidates().isEmpty()
                && proposal.candidates().get(0).indicator().equals(entry.id());
        return likeliest ? Optional.of(proposal.mark()) : MarkText.of(proposal.words(), entry);
    }

    private EditResult marked(ReportMarks read, MarkProposal proposal, String mark) throws IOException {
        FileEdit edit = edit(read, proposal, mark);
        return followed(edits.apply("accept", mark, List.of(edit)), read, edit, Map.of(proposal, mark));
    }

    private static FileEdit edit(ReportMarks read, MarkProposal proposal, String mark) {
        Replacement replacement = read.places().replacement(proposal.position(), proposal.words(), mark);
        return new FileEdit(read.source(), read.bytes(), List.of(replacement));
    }

    private EditResult followed(boolean made, ReportMarks read, FileEdit edit, Map<MarkProposal, String> accepted) {
        if (made) {
            reader.follow(read, read.marked(edit, accepted));
        }
        return EditResult.of(made);
    }

    /** Marks all quantities of a report whose entry is sure. */
    public EditResult acceptSure(String source, String checksum) throws IOException {
        Optional<ReportMarks> read = reader.decidedOn(source, checksum);
        if (read.isEmpty()) {
            return EditResult.of(Outcome.CHANGED);
        }
        Utf8Places places = read.get().places();
        List<MarkProposal> sure =
                read.get().proposals().stream().filter(MarkProposal::sure).toList();
        if (sure.isEmpty()) {
            return EditResult.of(Outcome.NOTHING);
        }
        List<Replacement> replacements = sure.stream()
                .map(proposal -> places.replacement(proposal.position(), proposal.words(), proposal.mark()))
                .toList();
        FileEdit edit = new FileEdit(source, read.get().bytes(), replacements);
        boolean made = edits.apply("sure", String.valueOf(sure.size()), List.of(edit));
        return followed(
                made,
                read.get(),
                edit,
                sure.stream().collect(Collectors.toMap(proposal -> proposal, MarkProposal::mark)));
    }

    /** Remembers that a quantity is no figure. */
    public EditResult reject(Place place) throws IOException {
        return decide(place, (read, proposal) -> {
            String words = proposal.words();
            byte[] before = edits.read(NotFigures.FILE);
            String text = new String(before, UTF_8);
            String more = NotFigures.with(
                    text, read.report().key(), words, read.places().context(proposal.position(), words));
            Problems problems = new Problems();
            int known = NotFigures.read(before, new Problems()).size();
            boolean sound = NotFigures.read(more.getBytes(UTF_8), problems).size() == known + 1;
            return sound && problems.all().isEmpty()
                    ? EditResult.of(edits.apply(
                            "reject", words, List.of(added(NotFigures.FILE, before, more.substring(text.length())))))
                    : new EditResult(Outcome.UNREADABLE, problems.all());
        });
    }

    private static FileEdit added(String path, byte[] before, String text) {
        return new FileEdit(path, before, List.of(new Replacement(before.length, new byte[0], text.getBytes(UTF_8))));
    }

    /** Adds an entry to the dictionary, and marks a quantity as a figure of it. */
    public EditResult newEntry(Place place, RequestedEntry entry) throws IOException {
        return decide(place, (read, proposal) -> {
            byte[] before = edits.read(DictionaryText.FILE);
            String origin = place.source + ": " + proposal.sentence();
            FileEdit dictionary = added(DictionaryText.FILE, before, entry.addition(new String(before, UTF_8), origin));
            Problems problems = new Problems();
            Optional<Indicator> added = added(dictionary, entry.id(), problems);
            if (added.isEmpty() || !problems.all().isEmpty()) {
                return new EditResult(Outcome.BAD_ENTRY, problems.all());
            }
            Optional<String> mark = MarkText.of(proposal.words(), added.get());
            return mark.isEmpty()
                    ? EditResult.of(Outcome.OTHER_UNIT)
                    : EditResult.of(
                            edits.apply("entry", mark.get(), List.of(dictionary, edit(read, proposal, mark.get()))));
        });
    }

    /** The entry as a build would read it, with the problems that the site did not have before. */
    private Optional<Indicator> added(FileEdit dictionary, String id, Problems problems) throws IOException {
        ContentSource content = reader.content();
        try {
            Problems now = new Problems();
            reader.configuration(content, now);
            Set<Diagnostic> known = new HashSet<>(now.all());
            Problems then = new Problems();
            Configuration configuration =
                    reader.configuration(new ContentWithFile(content, DictionaryText.FILE, dictionary.after()), then);
            problems.addAll(then.all().stream()
                    .filter(problem -> !known.contains(problem))
                    .toList());
            return Optional.ofNullable(configuration.dictionary().get(id));
        } finally {
            content.release();
        }
    }

    /** Mends a problem of a file. */
    public EditResult mend(Diagnostic problem, String checksum) throws IOException {
        String path = problem.position().path();
        byte[] now = edits.read(path);
        if (!Checksum.of(now).toString().equals(checksum)) {
            return EditResult.of(Outcome.CHANGED);
        }
        Optional<FileEdit> edit = ProblemMends.of(path, now).edit(problem);
        return edit.isEmpty()
                ? EditResult.of(Outcome.NOTHING)
                : EditResult.of(edits.apply("mend", problem.position().toString(), List.of(edit.get())));
    }

    /** Takes the last edit back, if it is the one that is meant. */
    public EditResult undo(long id) throws IOException {
        return EditResult.of(edits.undo(id));
    }
}
