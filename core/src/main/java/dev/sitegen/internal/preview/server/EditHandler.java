package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.edit.EditResult;
import dev.sitegen.internal.author.edit.Outcome;
import dev.sitegen.internal.author.edit.ReportEditor;
import dev.sitegen.internal.author.edit.ReportMarks;
import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.preview.server.LiveSite.State;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers the editing script: with the quantities of a report that have no mark, and with edits of its file. There is one only where
 * editing was asked for.
 */
final class EditHandler {

    /** Addresses of requests that read or edit. */
    static final String PREFIX = ".site-gen/edit/";

    private static final String REPORT = "report";
    private static final String PAGE = "page=";

    /** No decision has more to say. */
    private static final int MOST_BYTES = 16 << 10;

    private static final Pattern REPORT_PAGE = Pattern.compile("([^/]+/\\d{4}/[^/]+)\\.html");
    private static final Pattern JSON = Pattern.compile("application/json(?:\\s*;.*)?", Pattern.CASE_INSENSITIVE);

    private final ReportEditor editor;
    private final EditPolicy policy = EditPolicy.create();

    EditHandler(ReportEditor editor) {
        this.editor = editor;
    }

    /**
     * An answer as JSON.
     *
     * @param status the status of HTTP
     */
    record Reply(int status, byte[] bytes) {

        static Reply of(int status, String json) {
            return new Reply(status, json.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * A short answer.
         *
         * @param message what the person should read besides
         */
        static Reply of(int status, String outcome, String message) {
            StringBuilder json = new StringBuilder();
            Json.ofScript(json)
                    .object()
                    .member("outcome", outcome)
                    .member("message", message)
                    .end();
            return of(status, json.toString());
        }

        static Reply refused(int status, String why) {
            return of(status, why, "");
        }
    }

    /** Returns whether a page may be one of a report. */
    static boolean isOfReport(String address) {
        return REPORT_PAGE.matcher(address).matches();
    }

    /** Answers a request whose host and origin are this site's. */
    Reply answer(HttpExchange exchange, String address, State state) throws IOException {
        String action = address.substring(PREFIX.length());
        boolean reading = action.equals(REPORT);
        if (!exchange.getRequestMethod().equals(reading ? "GET" : "POST")) {
            return Reply.refused(405, "METHOD");
        }
        Headers request = exchange.getRequestHeaders();
        if (reading ? !policy.mayRead(request) : !policy.mayWrite(request)) {
            return Reply.refused(403, "FOREIGN");
        }
        return reading ? report(exchange.getRequestURI().getRawQuery(), state) : edit(exchange, action, state);
    }

    /** The quantities of the report that has a page. */
    private Reply report(String query, State state) throws IOException {
        String page = query == null || !query.startsWith(PAGE)
                ? ""
                : URLDecoder.decode(query.substring(PAGE.length()), StandardCharsets.UTF_8);
        Matcher report = REPORT_PAGE.matcher(page);
        Optional<ReportMarks> marks =
                report.matches() ? editor.marks("reports/" + report.group(1) + ".md") : Optional.empty();
        return marks.isEmpty()
                ? Reply.refused(404, "NO_REPORT")
                : Reply.of(200, new EditPage(marks.get(), state).facts(editor, policy.token()));
    }

    private Reply edit(HttpExchange exchange, String action, State state) throws IOException {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (!JSON.matcher(type).matches()) {
            return Reply.refused(415, "TYPE");
        }
        byte[] bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Reply.refused(413, "SIZE");
        }
        try {
            return reply(result(action, EditRequest.of(new String(bytes, StandardCharsets.UTF_8)), state), state);
        } catch (MalformedRequestException e) {
            return Reply.refused(400, "MALFORMED");
        }
    }

    private EditResult result(String action, EditRequest request, State state)
            throws IOException, MalformedRequestException {
        return switch (action) {
            case "accept" -> editor.accept(request.place(), request.text("entry"));
            case "accept-sure" -> editor.acceptSure(request.text("source"), request.text("checksum"));
            case "reject" -> editor.reject(request.place());
            case "entry" -> editor.newEntry(request.place(), request.entry());
            case "mend" -> editor.mend(problem(request.text("problem"), state), request.text("checksum"));
            case "undo" -> editor.undo(request.number("id"));
            default -> throw new MalformedRequestException();
        };
    }

    private static Diagnostic problem(String name, State state) throws MalformedRequestException {
        return state.diagnostics().stream()
                .filter(problem -> EditPage.name(problem).equals(name))
                .findFirst()
                .orElseThrow(MalformedRequestException::new);
    }

    private static Reply reply(EditResult result, State state) {
        Outcome outcome = result.outcome();
        int status = outcome == Outcome.DONE ? 200 : outcome == Outcome.CHANGED ? 409 : 422;
        String message = result.problems().stream()
                .map(problem -> problem.message(state.language()) + "\n" + problem.hint(state.language()))
                .collect(Collectors.joining("\n"));
        return Reply.of(status, outcome.name(), message);
    }
}
