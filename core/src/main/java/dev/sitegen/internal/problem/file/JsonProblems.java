package dev.sitegen.internal.problem.file;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.text.Json;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes problems as JSON: version, language, counts, and a line for each problem. Members that have no value are omitted. */
final class JsonProblems {

    /** Changes when a member gets another meaning or goes, not when one is added. */
    private static final int VERSION = 1;

    private final Locale language;
    private final ProblemTexts texts;

    JsonProblems(Locale language) {
        this.language = language;
        this.texts = new ProblemTexts(language);
    }

    void write(List<Diagnostic> problems, Appendable out) throws IOException {
        TextPieces pieces = new TextPieces(out);
        Json json = Json.ofFile(pieces.text()).object().member("version", VERSION);
        json.member("language", texts.languageTag());
        json.name("summary").row();
        for (Severity severity : Severity.values()) {
            long count = problems.stream().filter(p -> p.severity() == severity).count();
            json.member(name(severity) + "s", count);
        }
        json.end().name("diagnostics").array();
        for (Diagnostic problem : problems) {
            write(problem, json.row());
            json.end();
            pieces.mayFlush();
        }
        json.end().end();
        pieces.text().append('\n');
        pieces.flush();
    }

    private void write(Diagnostic problem, Json json) {
        SourcePosition position = problem.position();
        json.member("code", problem.code().id()).member("severity", name(problem.severity()));
        json.memberIfAny("file", position.path());
        if (position.line() > 0) {
            json.member("line", position.line());
        }
        if (position.column() > 0) {
            json.member("column", position.column());
        }
        Extent.endColumn(problem)
                .ifPresent(column -> json.name("end")
                        .row()
                        .member("line", position.line())
                        .member("column", column)
                        .end());
        json.member("message", problem.message(language)).memberIfAny("help", problem.hint(language));
        texts.link(problem.code()).ifPresent(link -> json.member("links", List.of(link)));
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
