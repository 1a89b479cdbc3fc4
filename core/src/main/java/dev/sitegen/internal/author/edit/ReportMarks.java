package dev.sitegen.internal.author.edit;

import dev.sitegen.build.MarkProposal;
import dev.sitegen.internal.author.mark.QuantityContext;
import dev.sitegen.internal.base.Sha256;
import dev.sitegen.model.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * The quantities of a report that have no mark, as its file was read.
 *
 * @param source the file, by its path in the content
 * @param checksum the checksum of the file
 * @param bytes the bytes of the file
 * @param proposals the quantities with their candidates, in the order of the file
 * @param dictionary the entries that a mark may name
 */
public record ReportMarks(
        String source, Sha256 checksum, byte[] bytes, List<MarkProposal> proposals, List<Indicator> dictionary) {

    public ReportMarks {
        proposals = List.copyOf(proposals);
        dictionary = List.copyOf(dictionary);
    }

    /** The words around each quantity, as they are on the page. */
    public List<QuantityContext> contexts() {
        Utf8Places places = new Utf8Places(bytes);
        return proposals.stream()
                .map(proposal -> places.context(proposal.position(), proposal.words()))
                .toList();
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
