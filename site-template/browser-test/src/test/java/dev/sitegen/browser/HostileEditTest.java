package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.sitegen.build.Checksum;
import dev.sitegen.build.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content and pages from elsewhere cannot make the editing script, or anything else in the browser, write. */
class HostileEditTest {

    private static final String REPORT = "reports/work/2023/shili.md";
    private static final String PAGE = "work/2023/shili.html";

    /** Notes what runs, and every request that would write. */
    private static final String NOTING = """
            window.__seen = [];
            window.__x = n => window.__seen.push('ran ' + n);
            document.addEventListener('securitypolicyviolation', e => window.__seen.push(e.violatedDirective + ' ' + e.blockedURI));
            const asked = window.fetch;
            window.fetch = (url, options) => {
              if (options && options.method === 'POST') window.__seen.push('writes ' + url);
              return asked(url, options);
            };
            """;

    @TempDir
    Path temp;

    private ServedForEditing served;
    private Browser browser;
    private Server server;

    @BeforeEach
    void open() throws IOException {
        served = new ServedForEditing(temp);
        hostile().write(served.content);
        server = served.serve();
        browser = Browser.open();
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
    }

    /** A report with payloads around its quantities, a dictionary with payloads, and the year before. */
    private HostileSite hostile() throws IOException {
        HostileSite site = new HostileSite();
        site.line("site.yaml", "name: 示例县人民政府").line("site.yaml", "columns: {work: {name: 年度工作报告}}");
        site.line("organizations.yaml", "shili: {name: 示例县人民政府, kind: government}");
        for (String year : List.of("2022", "2023")) {
            String file = REPORT.replace("2023", year);
            site.line(file, "---").line(file, "title: 示例县人民政府" + year + "年工作报告").line(file, "date: 2024-01-20");
            site.line(file, "---");
        }
        List<String> payloads = new ArrayList<>(Payloads.all());
        payloads.add("<form method=post action=/.site-gen/edit/accept><input name=entry><button>x</button></form>");
        payloads.add("<img src=/.site-gen/edit/report?page=" + PAGE + ">");
        payloads.add("<script src=/.site-gen/edit.js></script>");
        for (int i = 0; i < payloads.size(); i++) {
            String text = HostileSite.quoted(payloads.get(i));
            String id = "x.i" + i;
            site.line(
                    "indicators.yaml",
                    "%s: {unit: 件, name: %s, group: %s, definition: %s}".formatted(id, text, text, text),
                    "%s: {unit: 件, name: 指标%d}".formatted(id, i));
            String quantity = (100 + i) + "件";
            site.line(REPORT, payloads.get(i) + "，办结" + quantity + "，" + payloads.get(i), "办结" + quantity + "。");
            site.line(REPORT, "");
            String last = REPORT.replace("2023", "2022");
            site.line(last, payloads.get(i) + "，办结[" + i + "件]{#" + id + "}，" + payloads.get(i), "办结1件。");
            site.line(last, "");
        }
        site.build(temp.resolve("built"));
        return site;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(served.content)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void nothingThatAuthorsWriteRunsOrWritesInThePanel() throws IOException {
        Map<String, String> before = files();
        browser.first(NOTING);
        browser.go(server.address() + PAGE);
        browser.until("return document.querySelectorAll('#site-gen-edit ol > li').length > 50");
        Object unsafe = browser.run("""
                const found = [];
                const count = document.querySelectorAll('#site-gen-edit ol > li').length;
                for (let i = 0; i < count; i++) {
                  document.querySelectorAll('#site-gen-edit ol > li > button')[i].click();
                  const search = document.querySelector('#site-gen-edit input[type=search]');
                  search.value = 'x.i' + i;
                  search.dispatchEvent(new Event('input'));
                  for (const e of document.querySelectorAll('#site-gen-edit *')) {
                    if (/^(SCRIPT|IFRAME|IMG|SVG|OBJECT|EMBED|STYLE|BASE|META|LINK|VIDEO|A)$/i.test(e.nodeName)) found.push(e.nodeName);
                    for (const a of e.attributes) if (/^(on|style|srcdoc|src|href|action)/i.test(a.name)) found.push(a.name);
                  }
                }
                return found.concat(window.__seen);
                """);
        assertEquals(List.of(), unsafe);
        assertEquals(before, files());
    }

    /** Attempts of a page to read or to write; each answers with what it could read, if anything. */
    private static final String ATTACKS = """
            const [site, page, body, done] = arguments;
            const edit = site + '.site-gen/edit/';
            const json = {'Content-Type': 'application/json'};
            const send = (more, url) => fetch(url || edit + 'accept', Object.assign({method: 'POST', body: body}, more));
            const element = (name, facts) => new Promise(end => {
              const e = Object.assign(document.createElement(name), facts);
              e.onload = () => end(e.contentDocument ? 'read ' + e.contentDocument.title : '');
              e.onerror = () => end('');
              setTimeout(() => end(''), 2000);
              document.body.append(e);
            });
            const form = (method, type) => new Promise(end => {
              const frame = Object.assign(document.createElement('iframe'), {name: method + type});
              const f = Object.assign(document.createElement('form'),
                  {method: method, enctype: type, action: edit + 'accept', target: frame.name});
              f.append(Object.assign(document.createElement('input'), {name: body.slice(0, -1) + ',"x":"', value: '"}'}));
              document.body.append(frame, f);
              frame.onload = () => end('');
              setTimeout(() => end(''), 2000);
              f.submit();
            });
            const tries = [
              () => fetch(edit + 'report?page=' + page, {headers: {'Site-Gen-Edit': 'read'}}),
              () => fetch(edit + 'report?page=' + page, {headers: {'Site-Gen-Edit': 'read'}, credentials: 'include'}),
              () => fetch(edit + 'report?page=' + page),
              () => fetch(site + page),
              () => fetch(site + page, {mode: 'no-cors'}),
              () => fetch(site + '.site-gen/edit.js', {mode: 'no-cors'}),
              () => send({}),
              () => send({mode: 'no-cors'}),
              () => send({mode: 'no-cors', credentials: 'include'}),
              () => send({headers: json}),
              () => send({headers: Object.assign({'Site-Gen-Edit': 'read'}, json)}),
              () => send({headers: Object.assign({'Site-Gen-Edit': ''}, json)}),
              () => send({headers: Object.assign({'Origin': site.slice(0, -1)}, json)}),
              () => send({method: 'PUT', headers: json}),
              () => send({referrerPolicy: 'no-referrer', mode: 'no-cors'}),
              () => send({mode: 'no-cors'}, edit + 'undo'),
              () => send({mode: 'no-cors'}, edit + 'accept-sure'),
              () => send({mode: 'no-cors'}, edit + 'reject'),
              () => Promise.resolve(navigator.sendBeacon(edit + 'accept', new Blob([body], {type: 'text/plain'})) && ''),
              () => form('post', 'text/plain'),
              () => form('post', 'application/x-www-form-urlencoded'),
              () => form('post', 'multipart/form-data'),
              () => form('get', ''),
              () => element('iframe', {src: site + page}),
              () => element('iframe', {src: edit + 'report?page=' + page}),
              () => element('script', {src: edit + 'report?page=' + page}),
              () => element('script', {src: site + '.site-gen/edit.js'}),
              () => element('img', {src: edit + 'accept'}),
              () => element('link', {rel: 'stylesheet', href: site + '.site-gen/edit.css'}),
              () => element('object', {data: site + page}),
            ];
            const answer = a => typeof a === 'string' ? a : a.type === 'opaque' || a.status >= 400 ? '' : 'read ' + a.status;
            Promise.all(tries.map(t => t().then(answer, e => ''))).then(all => done(all.filter(Boolean)));
            """;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void aPageFromElsewhereReadsAndWritesNothing(String host) throws IOException {
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            byte[] page = "<!DOCTYPE html><title>x</title><body></body>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
        Map<String, String> before = files();
        try {
            browser.go(server.address() + PAGE);
            browser.until("return !!document.querySelector('#site-gen-edit ol > li')");
            // Where the first quantity is, which the page from elsewhere may know well.
            String source = before.get(served.content.resolve(REPORT).toString());
            long line = source.substring(0, source.indexOf("办结100件")).lines().count();
            String decision = "{\"source\":\"" + REPORT + "\",\"checksum\":\""
                    + Checksum.of(source.getBytes(StandardCharsets.UTF_8)) + "\",\"line\":" + line
                    + ",\"column\":1,\"entry\":\"x.i0\"}";
            browser.go("http://" + host + ":" + elsewhere.getAddress().getPort() + "/");
            browser.patience(Duration.ofSeconds(30));
            assertEquals(List.of(), browser.await(ATTACKS, server.address().toString(), PAGE, decision));
            assertEquals(before, files());
        } finally {
            elsewhere.stop(0);
        }
    }

    /** Every name below localhost leads to this machine, as a name that was rebound does. */
    @Test
    void anotherNameThatLeadsToThisMachineIsAnsweredNothing() throws IOException {
        Map<String, String> before = files();
        String rebound = "http://evil.localhost:" + server.address().getPort() + "/";
        browser.go(rebound + PAGE);
        assertEquals("This host name is not served.", browser.run("return document.body.innerText.trim()"));
        Object answers = browser.await("""
                const [site, page, done] = arguments;
                const edit = site + '.site-gen/edit/';
                const tries = [
                  fetch(edit + 'report?page=' + page, {headers: {'Site-Gen-Edit': 'read'}}),
                  fetch(edit + 'accept-sure', {method: 'POST', body: '{}', headers: {'Content-Type': 'application/json'}}),
                ];
                Promise.all(tries.map(t => t.then(a => a.status, e => 0))).then(done);
                """, rebound, PAGE);
        assertEquals("[403, 403]", answers.toString());
        assertEquals(before, files());
    }
}
