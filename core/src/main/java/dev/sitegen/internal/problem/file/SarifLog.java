package dev.sitegen.internal.problem.file;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.text.Json;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes problems as a log of the Static Analysis Results Interchange Format 2.1.0 (OASIS): one run, with a rule for each kind of
 * problem that it has, an artifact for each file, and a result for each problem.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The key by which code hosts know a problem again whose line has moved. */
    private static final String FINGERPRINT = "primaryLocationLineHash";

    private final Locale language;
    private final ProblemTexts texts;
    private final Optional<URI> root;

    /** @param root the address of the content directory; empty for content that has none */
    SarifLog(Locale language, Optional<URI> root) {
        this.language = language;
        this.texts = new ProblemTexts(language);
        this.root = root;
    }

    void write(List<Diagnostic> problems, Appendable out) throws IOException {
        TextPieces pieces = new TextPieces(out);
        Json json = Json.ofFile(pieces.text()).object();
        json.member("$schema", SCHEMA).member("version", "2.1.0");
        json.name("runs").array().object();
        Map<ProblemCode, Integer> rules = Numbered.of(problems, Diagnostic::code);
        tool(rules, json);
        json.member("language", texts.languageTag()).member("columnKind", "utf16CodeUnits");
        root.ifPresent(address -> json.name("originalUriBaseIds")
                .row()
                .name(Artifacts.BASE)
                .row()
                .member("uri", address.toString())
                .end()
                .end());
        Artifacts artifacts = new Artifacts(problems);
        artifacts.write(json, pieces);
        json.name("results").array();
        Fingerprints fingerprints = new Fingerprints();
        for (Diagnostic problem : problems) {
            json.row().member("ruleId", problem.code().id()).member("ruleIndex", rules.get(problem.code()));
            result(problem, artifacts, json);
            json.name("partialFingerprints")
                    .row()
                    .member(FINGERPRINT, fingerprints.next(problem))
                    .end();
            json.end();
            pieces.mayFlush();
        }
        json.end().end().end().end();
        pieces.text().append('\n');
        pieces.flush();
    }

    private void tool(Map<ProblemCode, Integer> rules, Json json) {
        json.name("tool").object().name("driver").object().member("name", "site-gen");
        texts.projectHome().ifPresent(home -> json.member("informationUri", home));
        json.name("rules").array();
        for (ProblemCode code : rules.keySet()) {
            json.row().member("id", code.id());
            sentence("shortDescription", texts.meaning(code), json);
            sentence("help", texts.mend(code), json);
            texts.link(code).ifPresent(link -> json.member("helpUri", link));
            json.name("defaultConfiguration").row().member("level", level(code.severity()));
            json.end().end();
        }
        json.end().end().end();
    }

    private void result(Diagnostic problem, Artifacts artifacts, Json json) {
        json.member("level", level(problem.severity()));
        sentence("message", texts.sentence(problem.message(language), problem.hint(language)), json);
        json.name("locations").list();
        SourcePosition position = problem.position();
        if (!position.path().isEmpty()) {
            json.row().name("physicalLocation").row();
            artifacts.refer(position.path(), json);
            region(problem, json);
            json.end().end();
        }
        json.end();
    }

    private static void region(Diagnostic problem, Json json) {
        SourcePosition position = problem.position();
        if (position.line() > 0) {
            json.name("region").row().member("startLine", position.line());
            if (position.column() > 0) {
                json.member("startColumn", position.column());
            }
            Extent.endColumn(problem).ifPresent(column -> json.member("endColumn", column));
            json.end();
        }
    }

    private static void sentence(String name, String text, Json json) {
        if (!text.isEmpty()) {
            json.name(name).row().member("text", text).end();
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
