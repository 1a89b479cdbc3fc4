package dev.sitegen.internal.preview.server;

import dev.sitegen.build.MarkCandidate;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.internal.author.UndoableEdits.Last;
import dev.sitegen.internal.author.edit.ReportMarks;
import dev.sitegen.internal.author.mark.QuantityContext;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.model.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of a report for the editing script, as values of JSON. */
final class EditPage {

    private static final String WORDS = "edit.";

    private EditPage() {}

    static Map<String, Object> of(ReportMarks marks, Optional<Last> last, String token, State state) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("token", token);
        page.put("source", marks.source());
        page.put("checksum", marks.checksum().toString());
        page.put("version", state.version());
        page.put("words", ServerTexts.of(state.language()).below(WORDS));
        page.put("quantities", quantities(marks));
        page.put("dictionary", marks.dictionary().stream().map(EditPage::entry).toList());
        page.put("undo", last.map(EditPage::undo).orElse(Map.of()));
        return page;
    }

    private static List<Object> quantities(ReportMarks marks) {
        List<QuantityContext> contexts = marks.contexts();
        List<Object> quantities = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            quantities.add(quantity(marks.proposals().get(i), contexts.get(i)));
        }
        return quantities;
    }

    private static Map<String, Object> quantity(MarkProposal proposal, QuantityContext context) {
        Map<String, Object> quantity = new LinkedHashMap<>();
        quantity.put("line", proposal.position().line());
        quantity.put("column", proposal.position().column());
        quantity.put("words", proposal.words());
        quantity.put("before", context.before());
        quantity.put("after", context.after());
        quantity.put("sentence", proposal.sentence());
        quantity.put("sure", proposal.sure());
        quantity.put(
                "candidates",
                proposal.candidates().stream().map(EditPage::candidate).toList());
        return quantity;
    }

    private static Map<String, Object> candidate(MarkCandidate candidate) {
        return Map.of(
                "entry", candidate.indicator(),
                "name", candidate.name(),
                "percent", candidate.percent(),
                "reason", candidate.reason().name(),
                "evidence", candidate.evidence());
    }

    private static Map<String, Object> entry(Indicator entry) {
        return Map.of(
                "entry", entry.id(),
                "name", entry.name(),
                "unit", entry.unit(),
                "group", entry.group(),
                "definition", entry.definition());
    }

    private static Map<String, Object> undo(Last last) {
        return Map.of("id", last.id(), "kind", last.kind(), "subject", last.subject());
    }
}
