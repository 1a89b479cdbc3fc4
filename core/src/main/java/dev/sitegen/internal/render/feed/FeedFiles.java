package dev.sitegen.internal.render.feed;

import dev.sitegen.internal.base.web.XmlWriter;
import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the files that announce to machines what there is to fetch: Atom (RFC 4287), sitemaps (sitemaps.org) and
 * robots.txt (RFC 9309). They contain only dates that the content names. Safe to share between threads.
 */
public final class FeedFiles {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Site site;
    private final String root;

    public FeedFiles(Site site) {
        this.site = site;
        this.root = site.info().baseUrl().map(Object::toString).orElse("");
    }

    /**
     * Writes robots.txt, which names the list of pages, and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public void robots(OutputStream out) throws IOException {
        String text = "User-agent: *\nAllow: /\nSitemap: " + address(Addresses.pageList()) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the feed of some reports, in the same way.
     *
     * @param newest at least one report, the newest first
     */
    public void feed(List<Report> newest, OutputStream out) throws IOException {
        SiteInfo info = site.info();
        String language = info.language().getLanguage().equals("zh") ? "zh-CN" : "en";
        XmlWriter xml = new XmlWriter(out).begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language);
        xml.text("id", root).text("title", info.name());
        if (!info.description().isEmpty()) {
            xml.text("subtitle", info.description());
        }
        xml.text("updated", published(newest.get(0)));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", address(Addresses.feed()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address(Addresses.home()));
        for (Report report : newest) {
            entry(report, xml);
        }
        xml.end().finish();
    }

    private void entry(Report report, XmlWriter xml) throws IOException {
        FrontMatter front = report.front();
        String source = front.contentSource();
        String page = address(report.path());
        String summary = front.description().isEmpty() ? report.text().summary() : front.description();
        xml.begin("entry").text("id", page).text("title", report.title());
        xml.text("updated", published(report)).text("published", published(report));
        xml.begin("author");
        xml.text(
                "name",
                source.isEmpty()
                        ? site.organizations().get(report.key().organization()).name()
                        : source);
        xml.end();
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.empty(
                "category",
                "term",
                report.key().column(),
                "label",
                site.columns().get(report.key().column()).name());
        if (!summary.isEmpty()) {
            xml.text("summary", summary);
        }
        xml.end();
    }

    /** Writes a list of pages, in the same way. */
    public void list(List<? extends Output> pages, OutputStream out) throws IOException {
        ChangeDates changes = new ChangeDates(site);
        XmlWriter xml = new XmlWriter(out).begin("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        for (Output page : pages) {
            xml.begin("url").text("loc", address(page.path()));
            Optional<LocalDateTime> changed = page.changed(changes);
            if (changed.isPresent()) {
                xml.text("lastmod", instant(changed.get()));
            }
            xml.end();
        }
        xml.end().finish();
    }

    /** Writes the list of the parts of a list of pages, in the same way. */
    public void index(List<? extends Output> parts, OutputStream out) throws IOException {
        XmlWriter xml =
                new XmlWriter(out).begin("sitemapindex", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        for (Output part : parts) {
            xml.begin("sitemap").text("loc", address(part.path())).end();
        }
        xml.end().finish();
    }

    private String address(SitePath path) {
        return root + path.encoded();
    }

    private String published(Report report) {
        return instant(report.published());
    }

    private String instant(LocalDateTime time) {
        return INSTANT.format(time.atZone(site.info().dates().zone()));
    }
}
