package dev.sitegen.internal.preview.server;

import dev.sitegen.build.MarkCandidate;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.author.UndoableEdits.Last;
import dev.sitegen.internal.author.edit.ReportEditor;
import dev.sitegen.internal.author.edit.ReportEditor.Mendable;
import dev.sitegen.internal.author.edit.ReportMarks;
import dev.sitegen.internal.author.mark.QuantityContext;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.model.Indicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Facts of a report for the editing script, as values of JSON. */
final class EditPage {

    private static final String WORDS = "edit.";

    /** More problems nobody mends in one go. */
    private static final int MOST_PROBLEMS = 50;

    private final ReportMarks marks;
    private final State state;

    EditPage(ReportMarks marks, State state) {
        this.marks = marks;
        this.state = state;
    }

    /** The name of a problem in requests. */
    static String name(Diagnostic problem) {
        return problem.code().id() + " " + problem.position();
    }

    Map<String, Object> facts(ReportEditor editor, String token) throws IOException {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("token", token);
        page.put("source", marks.source());
        page.put("checksum", marks.checksum().toString());
        page.put("words", ServerTexts.of(state.language()).below(WORDS));
        page.put("quantities", quantities(marks));
        page.put("dictionary", marks.dictionary().stream().map(EditPage::entry).toList());
        page.put(
                "problems",
                editor.mendable(problems()).stream().map(this::problem).toList());
        page.put("undo", editor.last().map(EditPage::undo).orElse(Map.of()));
        return page;
    }

    /** The problems of the report and of its tables, those that keep quantities from being found first. */
    private List<Diagnostic> problems() {
        String tables = marks.source().replaceFirst("\\.md$", "/");
        Stream<Diagnostic> ofReport = state.diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> problem.position().path().equals(marks.source())
                        || problem.position().path().startsWith(tables));
        return Stream.concat(marks.problems().stream(), ofReport)
                .distinct()
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private Map<String, Object> problem(Mendable mendable) {
        Diagnostic problem = mendable.problem();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("problem", name(problem));
        facts.put("checksum", mendable.checksum());
        facts.put("place", problem.position().toString());
        facts.put("error", problem.severity() == Severity.ERROR);
        facts.put("message", problem.message(state.language()));
        facts.put("hint", problem.hint(state.language()));
        facts.put(
                "mend",
                mendable.mend()
                        .map(mend -> Map.of("before", mend.before(), "after", mend.after()))
                        .orElse(Map.of()));
        return facts;
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
