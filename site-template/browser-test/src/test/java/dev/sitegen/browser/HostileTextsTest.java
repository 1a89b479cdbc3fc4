package dev.sitegen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that authors write runs, loads or leads elsewhere, and no page breaks the rules of a server that allows nothing
 * but its own files: every page of sites whose every text is a payload, opened in a browser that notes what happens.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {

    /** Payloads that a site with texts of its own has together. */
    private static final int TOGETHER = 30;

    /** The number of results of a search that are examined. */
    private static final int RESULTS = 40;

    /** Notes what runs and what the server's rules forbid. */
    private static final String NOTING = """
            window.__seen = [];
            window.__x = n => window.__seen.push('ran ' + n);
            window.alert = window.confirm = window.prompt = window.__x;
            document.addEventListener('securitypolicyviolation', e =>
                window.__seen.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.lineNumber));
            """;

    /** Elements of a page that no template writes; {@code look(window)}. */
    private static final String LOOK = """
            const ELEMENTS = 'iframe, object, embed, base, style, frameset, math, video, audio, frame, foreignObject, animate,'
                + ' body:not(.redirect) meta[http-equiv], script:not([src]):not([type="application/ld+json"])';
            const look = w => {
              const found = [...w.__seen];
              const d = w.document;
              for (const e of d.querySelectorAll('*')) {
                for (const a of e.attributes) {
                  if (/^on|^(style|srcdoc|srcset|autofocus|formaction)$/i.test(a.name)) found.push(e.nodeName + ' ' + a.name);
                }
              }
              d.querySelectorAll(ELEMENTS).forEach(e => found.push('<' + e.nodeName + '>'));
              if (d.querySelector('meta[http-equiv]') && d.body.className !== 'redirect') found.push('<META>');
              d.querySelectorAll('a[href]').forEach(a => {
                if (!/^(https?|mailto|tel):$/.test(a.protocol) || a.username) found.push('leads to ' + a.href);
              });
              const loads = [...d.querySelectorAll('img, script[src], link[rel=stylesheet], link[rel=icon]')].map(e => e.src || e.href)
                .concat(w.performance.getEntriesByType('resource').map(e => e.name));
              loads.filter(url => url && new URL(url).origin !== location.origin).forEach(url => found.push('loads ' + url));
              d.querySelectorAll('script[type="application/ld+json"]').forEach(s => {
                try { JSON.parse(s.textContent); } catch (e) { found.push('JSON-LD ' + e); }
              });
              return found;
            };
            """;

    /** Opens addresses in frames, some at a time, and answers with what was found, page by page. */
    private static final String VISIT = LOOK + """
            const [addresses, done] = arguments;
            const found = [];
            let next = 0, left = addresses.length;
            const visit = () => {
              if (next >= addresses.length) return;
              const address = addresses[next++];
              const frame = document.createElement('iframe');
              frame.onload = () => {
                frame.onload = null;
                const until = Date.now() + 3000;
                const finish = () => {
                  const status = frame.contentDocument?.getElementById('page-search-status');
                  const waits = status && !status.textContent && new URL(address).search && Date.now() < until;
                  if (waits) return setTimeout(finish, 5);
                  try {
                    look(frame.contentWindow).forEach(f => found.push(address + ': ' + f));
                  } catch (e) {
                    found.push(address + ': ' + e);
                  }
                  frame.remove();
                  if (--left === 0) done(found.slice(0, 20)); else visit();
                };
                setTimeout(finish, 0);
              };
              frame.src = address;
              document.body.appendChild(frame);
            };
            for (let i = 0; i < 8; i++) visit();
            """;

    private final List<String> payloads = Payloads.all();
    private Browser browser;

    @BeforeAll
    void open() throws IOException {
        browser = Browser.open();
        browser.patience(Duration.ofMinutes(2));
        browser.first(NOTING);
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Opens pages from a page of the same place. */
    private void assertQuiet(Place place, List<String> addresses) {
        browser.go(place.of("sitemap.html"));
        assertEquals(List.of(), browser.await(VISIT, addresses));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void nothingRunsInTheReportsOfASite(@TempDir Path site) throws IOException {
        HostileSite content = HostileSites.ofReports(payloads);
        content.build(site);
        assertTrue(content.published() > 20 * payloads.size(), content.published() + ", refused " + content.refused());
        try (Place place = Place.strictServer("/", site)) {
            assertQuiet(place, pages(site).stream().map(place::of).toList());
            assertQuiet(
                    place,
                    payloads.stream()
                            .map(p -> place.of("search.html") + query(p))
                            .toList());
            assertResultsAreText(place);
            assertXmlIsWhole(place);
        }
    }

    private static String query(String payload) {
        String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
        return "?q=%s&column=%s&year=%s#%s".formatted(encoded, encoded, encoded, encoded);
    }

    /** Results with their snippets, marks and all. */
    private void assertResultsAreText(Place place) {
        for (String words : List.of("松风入夜", "script", "onerror")) {
            browser.go(place.of("search.html") + "?q=" + words);
            browser.until("return document.querySelectorAll('.results > li').length > 0");
            while (browser.all(".results > li").size() < RESULTS
                    && browser.all("#page-search-more button").get(0).isDisplayed()) {
                int shown = browser.all(".results > li").size();
                browser.run("document.querySelector('#page-search-more button').click()");
                browser.until("return document.querySelectorAll('.results > li').length > " + shown
                        + " || document.getElementById('page-search-more').hidden");
            }
            browser.until("""
                    const unread = document.querySelector('.results > li:not(.read):has(.snippet)');
                    unread?.scrollIntoView({behavior: 'instant'});
                    return !unread;
                    """);
            assertFalse(browser.all(".snippet mark").isEmpty());
            assertEquals(List.of(), browser.run(LOOK + "return look(window)"));
        }
        assertEquals(List.of(), browser.complaints());
    }

    private void assertXmlIsWhole(Place place) {
        for (String file : List.of("feed.xml", "sitemap.xml")) {
            Object whole = browser.await("""
                    fetch(arguments[0]).then(r => r.text()).then(text => {
                      const xml = new DOMParser().parseFromString(text, 'application/xml');
                      arguments[1](!xml.querySelector('parsererror, script') && xml.documentElement.children.length > 1);
                    });
                    """, place.of(file));
            assertEquals(true, whole, file);
        }
    }

    @Test
    void nothingRunsInTheTextsOfASite(@TempDir Path temp) throws IOException {
        for (int from = 0; from < payloads.size(); from += TOGETHER) {
            Path site = temp.resolve("site" + from);
            HostileSite content =
                    HostileSites.ofSite(payloads.subList(from, Math.min(payloads.size(), from + TOGETHER)));
            content.build(site);
            assertTrue(content.published() > TOGETHER / 2, content.published() + ", refused " + content.refused());
            try (Place place = Place.strictServer("/", site)) {
                List<String> addresses =
                        new ArrayList<>(pages(site).stream().map(place::of).toList());
                addresses.add(place.of("search.html") + "?q=%E4%BA%8C");
                addresses.add(place.of("search.html") + "?q=%E6%8A%A5%E5%91%8A");
                assertQuiet(place, addresses);
            }
        }
    }

    @Test
    void thePageForMissingAddressesIsWholeAtAnyDepth(@TempDir Path temp) throws IOException {
        for (String root : List.of("/", "/a/b/")) {
            Path site = temp.resolve("at" + root.length());
            missing("baseUrl: https://www.example.gov.cn" + root).build(site);
            assertMissing(root, site, 2);
        }
        Path anywhere = temp.resolve("anywhere");
        missing("description: 没有网址").build(anywhere);
        assertMissing("/", anywhere, 0);
    }

    private static HostileSite missing(String line) {
        return new HostileSite()
                .line("site.yaml", "name: 示例县人民政府")
                .line("site.yaml", line)
                .line("site.yaml", "theme: {colors: {accent: \"#1f4e8c\"}}")
                .line("site.yaml", "columns: {work: {name: 年度工作报告}}")
                .file("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n");
    }

    private void assertMissing(String root, Path site, int sheets) throws IOException {
        // Results of a search before may still be read from a server that is closed.
        browser.go("about:blank");
        browser.complaints();
        try (Place place = Place.strictServer(root, site)) {
            browser.go(place.of("no/such/page.html"));
            assertEquals("not-found", browser.kind());
            assertEquals(
                    (long) sheets,
                    browser.run("return [...document.styleSheets].filter(s => s.cssRules.length > 0).length"));
            assertEquals(List.of(), browser.run(LOOK + "return look(window)"));
            // That the address is missing is said in any case.
            assertEquals(
                    List.of(),
                    browser.complaints().stream()
                            .filter(complaint -> !complaint.contains("page.html"))
                            .filter(complaint -> !complaint.contains("favicon.ico"))
                            .toList());
        }
    }
}
