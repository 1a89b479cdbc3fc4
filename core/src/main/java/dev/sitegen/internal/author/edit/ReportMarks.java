package dev.sitegen.internal.author.edit;

import dev.sitegen.build.Checksum;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.author.FileEdit;
import dev.sitegen.internal.author.mark.QuantityContext;
import dev.sitegen.internal.author.mark.StatedFigure;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.model.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quantities of a report that have no mark, as its file was read.
 *
 * @param report the report
 * @param checksum the checksum of the file
 * @param bytes the bytes of the file
 * @param proposals the quantities with their candidates, in the order of the file
 * @param dictionary the entries that a mark may name
 * @param lastYear the marked figures of the same organization's report on the year before, by their indicators
 * @param problems what keeps quantities from being found
 */
public record ReportMarks(
        ReportFile report,
        Checksum checksum,
        byte[] bytes,
        List<MarkProposal> proposals,
        List<Indicator> dictionary,
        Map<String, StatedFigure> lastYear,
        List<Diagnostic> problems) {

    public ReportMarks {
        proposals = List.copyOf(proposals);
        dictionary = List.copyOf(dictionary);
        lastYear = Map.copyOf(lastYear);
        problems = List.copyOf(problems);
    }

    /** The file, by its path in the content. */
    public String source() {
        return report.source();
    }

    /** The year that the report is on. */
    public int year() {
        return report.key().year();
    }

    Utf8Places places() {
        return new Utf8Places(bytes);
    }

    /** The words around each quantity, as they are on the page. */
    public List<QuantityContext> contexts() {
        Utf8Places places = places();
        return proposals.stream()
                .map(proposal -> places.context(proposal.position(), proposal.words()))
                .toList();
    }

    /**
     * The same report once some of its quantities are marked. The proposals for the others are what they were.
     *
     * @param edit the edit of its file
     * @param accepted the quantities with their marks
     */
    ReportMarks marked(FileEdit edit, Map<MarkProposal, String> accepted) {
        byte[] after = edit.after();
        List<MarkProposal> left = proposals.stream()
                .filter(proposal -> !accepted.containsKey(proposal))
                .map(proposal -> moved(proposal, accepted))
                .toList();
        return new ReportMarks(report, Checksum.of(after), after, left, dictionary, lastYear, problems);
    }

    /** A quantity behind the marks before it in its line. */
    private static MarkProposal moved(MarkProposal proposal, Map<MarkProposal, String> accepted) {
        SourcePosition place = proposal.position();
        int by = accepted.entrySet().stream()
                .filter(mark -> mark.getKey().position().line() == place.line()
                        && mark.getKey().position().column() < place.column())
                .mapToInt(
                        mark -> mark.getValue().length() - mark.getKey().words().length())
                .sum();
        return new MarkProposal(
                place.plus(by),
                proposal.words(),
                proposal.sentence(),
                proposal.candidates(),
                proposal.mark(),
                proposal.sure());
    }

    Optional<MarkProposal> at(int line, int column) {
        return proposals.stream()
                .filter(proposal -> proposal.position().line() == line
                        && proposal.position().column() == column)
                .findFirst();
    }

    Optional<Indicator> entry(String id) {
        return dictionary.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
