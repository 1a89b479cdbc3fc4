package dev.sitegen.internal.preview.server;

import dev.sitegen.build.MarkCandidate;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.author.UndoableEdits.Last;
import dev.sitegen.internal.author.edit.ReportEditor;
import dev.sitegen.internal.author.edit.ReportEditor.Mendable;
import dev.sitegen.internal.author.edit.ReportMarks;
import dev.sitegen.internal.author.fix.Mend;
import dev.sitegen.internal.author.mark.QuantityContext;
import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.model.Indicator;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the facts of a report for the editing script, as JSON. */
final class EditPage {

    private static final String WORDS = "edit.";

    /** More problems nobody mends in one go. */
    private static final int MOST_PROBLEMS = 50;

    private final ReportMarks marks;
    private final State state;
    private final StringBuilder out = new StringBuilder();
    private final Json json = Json.ofScript(out);

    EditPage(ReportMarks marks, State state) {
        this.marks = marks;
        this.state = state;
    }

    /** The name of a problem in requests. */
    static String name(Diagnostic problem) {
        return problem.code().id() + " " + problem.position();
    }

    String facts(ReportEditor editor, String token) throws IOException {
        json.object();
        json.member("token", token);
        json.member("source", marks.source());
        json.member("checksum", marks.checksum().toString());
        json.name("words").object();
        ServerTexts.of(state.language()).below(WORDS).forEach(json::member);
        json.end();
        quantities();
        json.name("dictionary").array();
        marks.dictionary().forEach(this::entry);
        json.end();
        lastYear();
        json.name("problems").array();
        editor.mendable(problems()).forEach(this::problem);
        json.end();
        json.name("undo").object();
        editor.last().ifPresent(this::undo);
        json.end();
        json.end();
        return out.toString();
    }

    private void quantities() {
        List<QuantityContext> contexts = marks.contexts();
        json.name("quantities").array();
        for (int i = 0; i < contexts.size(); i++) {
            quantity(marks.proposals().get(i), contexts.get(i));
        }
        json.end();
    }

    private void quantity(MarkProposal proposal, QuantityContext context) {
        json.object();
        json.member("line", proposal.position().line());
        json.member("column", proposal.position().column());
        json.member("words", proposal.words());
        json.member("before", context.before());
        json.member("after", context.after());
        json.member("sentence", proposal.sentence());
        json.member("sure", proposal.sure());
        json.name("candidates").array();
        proposal.candidates().forEach(this::candidate);
        json.end();
        json.end();
    }

    private void candidate(MarkCandidate candidate) {
        json.object();
        json.member("entry", candidate.indicator());
        json.member("name", candidate.name());
        json.member("percent", candidate.percent());
        json.member("reason", candidate.reason().name());
        json.member("evidence", candidate.evidence());
        json.end();
    }

    private void entry(Indicator entry) {
        json.object();
        json.member("entry", entry.id());
        json.member("name", entry.name());
        json.member("unit", entry.unit());
        json.member("group", entry.group());
        json.member("definition", entry.definition());
        json.end();
    }

    private void lastYear() {
        json.member("previousYear", marks.year() - 1);
        json.name("lastYear").object();
        new TreeMap<>(marks.lastYear())
                .forEach((id, figure) -> json.name(id)
                        .object()
                        .member("words", figure.words())
                        .member("sentence", figure.sentence())
                        .end());
        json.end();
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

    private void problem(Mendable mendable) {
        Diagnostic problem = mendable.problem();
        json.object();
        json.member("problem", name(problem));
        json.member("checksum", mendable.checksum());
        json.member("place", problem.position().toString());
        json.member("error", problem.severity() == Severity.ERROR);
        json.member("message", problem.message(state.language()));
        json.member("hint", problem.hint(state.language()));
        json.name("mend").object();
        mendable.mend().ifPresent(this::mend);
        json.end();
        json.end();
    }

    private void mend(Mend mend) {
        json.member("before", mend.before()).member("after", mend.after());
    }

    private void undo(Last last) {
        json.member("id", last.id()).member("kind", last.kind()).member("subject", last.subject());
    }
}
