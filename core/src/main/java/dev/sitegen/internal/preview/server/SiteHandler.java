package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.preview.server.EditHandler.Reply;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.MediaTypes;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Answers requests as a static server would from the published files. Only what the site has planned can be asked for,
 * so that no address leads to any other file. Everything of its own is below {@code /.site-gen/}, where no content is
 * looked for. Whatever an answer throws, even an error of the virtual machine, is answered with a page: a {@link
 * FutureTask} keeps it.
 */
final class SiteHandler implements HttpHandler {

    private static final String EVENTS = OwnFiles.PREFIX + "events";

    /** Headers of every response. No other site may embed what is not published yet, or learn of its address. */
    private static final Map<String, String> GUARDS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", "frame-ancestors 'self'",
            "X-Frame-Options", "SAMEORIGIN");

    /** Headers of files where the site can be edited: a picture that was changed since it was checked runs no script. */
    private static final Map<String, String> EDITED_GUARDS = Map.of(
            "Content-Security-Policy", "script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    /** Policy of pages where the site can be edited: scripts are those of the site, and no form leads elsewhere. */
    private static final String EDITED_PAGE = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final LiveSite site;
    private final Supplier<State> state;
    private final PageEvents events;
    private final RequestPolicy policy;
    private final Optional<EditHandler> edits;
    private final BiConsumer<Diagnostic, Throwable> faults;

    /**
     * @param state what pages say of the site, with what keeps it from following its content
     * @param edits answers the editing script, if the site may be edited
     * @param faults receives each fault of an answer as a problem, and what was thrown; called from any thread
     */
    SiteHandler(
            LiveSite site,
            Supplier<State> state,
            PageEvents events,
            RequestPolicy policy,
            Optional<EditHandler> edits,
            BiConsumer<Diagnostic, Throwable> faults) {
        this.site = site;
        this.state = state;
        this.events = events;
        this.policy = policy;
        this.edits = edits;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        GUARDS.forEach(exchange.getResponseHeaders()::set);
        edits.ifPresent(editing -> EDITED_GUARDS.forEach(exchange.getResponseHeaders()::set));
        FutureTask<Void> answer = new FutureTask<>(() -> {
            answer(exchange);
            return null;
        });
        answer.run();
        try {
            answer.get();
        } catch (ExecutionException e) {
            // Whoever throws on has the connection closed; closing the exchange would make a response that is cut off
            // look whole.
            if (e.getCause() instanceof IOException unsent) {
                throw unsent;
            }
            fail(exchange, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Optional<String> refusal = policy.refusal(exchange.getRequestHeaders());
        if (refusal.isPresent()) {
            send(exchange, 403, "x.txt", refusal.get().getBytes(StandardCharsets.UTF_8));
            return;
        }
        String address = address(exchange.getRequestURI());
        if (edits.isPresent() && address.startsWith(EditHandler.PREFIX)) {
            Reply reply = edits.get().answer(exchange, address, state.get());
            send(exchange, reply.status(), "x.json", reply.bytes());
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, 405, "x.txt", "Only GET and HEAD.\n".getBytes(StandardCharsets.UTF_8));
        } else {
            answer(exchange, address);
        }
    }

    /** Reports a fault and answers with it; an answer that has begun cannot be taken back and is cut off. */
    private void fail(HttpExchange exchange, Throwable fault) throws IOException {
        SourcePosition asked = SourcePosition.ofFile(exchange.getRequestURI().toString());
        Diagnostic problem = Diagnostic.of(Code.ANSWER_FAILED, asked, fault.toString());
        faults.accept(problem, fault);
        if (exchange.getResponseCode() >= 0) {
            throw new IOException(fault);
        }
        exchange.getResponseHeaders().remove("Content-Length");
        send(exchange, 500, "x.html", ProblemPage.ofFault(problem));
    }

    /** The address below the root, decoded. */
    private static String address(URI asked) {
        String path = Normalizer.normalize(Optional.ofNullable(asked.getPath()).orElse("/"), Normalizer.Form.NFC);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private void answer(HttpExchange exchange, String address) throws IOException {
        Optional<byte[]> own = OwnFiles.at(address, edits.isPresent());
        if (own.isPresent()) {
            send(exchange, 200, address, own.get());
        } else if (address.equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
            events.answer(exchange, () -> state.get().version());
        } else if (!address.isEmpty() && !address.endsWith("/") && site.has(address + "/index.html")) {
            String there = "/" + SitePath.of(address).encoded() + "/";
            exchange.getResponseHeaders().set("Location", there);
            send(exchange, 302, "x.txt", new byte[0]);
        } else {
            page(exchange, address.isEmpty() || address.endsWith("/") ? address + "index.html" : address);
        }
    }

    private void page(HttpExchange exchange, String address) throws IOException {
        // The state is older than the bytes if anything: a page that is newer than it knows is loaded once more.
        State now = state.get();
        if (isPage(address)) {
            Optional<byte[]> bytes = file(address);
            if (bytes.isPresent()) {
                send(exchange, 200, address, with(bytes.get(), address, now));
                return;
            }
        } else if (sent(exchange, address)) {
            return;
        }
        String missing = Addresses.notFound().value();
        Optional<byte[]> reported = site.has(address) ? Optional.empty() : file(missing);
        if (reported.isPresent()) {
            send(exchange, 404, missing, with(reported.get(), address, now));
        } else {
            send(exchange, 503, missing, new ProblemPage(state.get(), edits.isPresent()).page());
        }
    }

    /** Sends a file that is no page as it is read. */
    private boolean sent(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(address));
        ResponseBody answer = new ResponseBody(exchange);
        try {
            if (!site.write(address, answer)) {
                return false;
            }
        } catch (NoSuchFileException e) {
            // A file that is copied was removed just now.
            return false;
        }
        answer.finish();
        return true;
    }

    private static boolean isPage(String address) {
        return address.endsWith(".html");
    }

    private Optional<byte[]> file(String address) throws IOException {
        try {
            return site.file(address);
        } catch (NoSuchFileException e) {
            // A file that is copied was removed just now.
            return Optional.empty();
        }
    }

    private byte[] with(byte[] page, String address, State state) {
        return new ProblemPage(state, edits.isPresent()).addTo(page, address);
    }

    private void send(HttpExchange exchange, int status, String address, byte[] bytes) throws IOException {
        if (edits.isPresent() && isPage(address)) {
            exchange.getResponseHeaders().set("Content-Security-Policy", EDITED_PAGE);
        }
        exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(address));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
