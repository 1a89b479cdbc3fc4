package dev.sitegen.internal.render;

import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.render.data.JsonLd;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.render.theme.Utf8Buffer;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Document;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The parts of which the views of pages are made, one class for each. Safe to share between threads. */
public final class PageParts {

    private final Site site;
    private final Tally tally;
    private final LinkTable references;
    private final ThemeTexts words;
    private final Set<OutputKind> made;
    private final Frames frames;
    private final Highlights highlights;
    private final Timelines timelines;
    private final ListViews lists;
    private final FigureTables tables;
    private final SourceTables sources;
    private final ChartViews charts;
    private final ChangeViews changes;
    private final SeriesLinks series;
    private final CheckViews checks;
    private final RuleViews rules;
    private final CoverageViews coverage;
    private final Downloads downloads;
    private final Optional<JsonLd> jsonLd;
    private final ContentLinks contents;
    private final ContentTexts texts;

    /**
     * @param parts how the data files are cut
     * @param made the kinds of output that the theme asks for
     * @param sizes the sizes of the data files
     * @param texts gives the content HTML of documents back
     */
    PageParts(
            Site site,
            DataParts parts,
            Tally tally,
            LinkTable references,
            ThemeTexts words,
            Set<OutputKind> made,
            DataSizes sizes,
            ContentTexts texts) {
        FigureFormat format = new FigureFormat(words);
        this.site = site;
        this.tally = tally;
        this.references = references;
        this.words = words;
        this.made = made;
        this.frames = new Frames(site, words);
        this.downloads = new Downloads(words, parts, sizes);
        this.jsonLd = made.contains(OutputKind.JSON_LD) ? Optional.of(new JsonLd(site, words.all())) : Optional.empty();
        this.coverage = new CoverageViews(site, words);
        this.lists = new ListViews(site, words);
        this.checks = new CheckViews(site, tally, words, made);
        this.rules = new RuleViews(site, tally, words);
        this.series = new SeriesLinks(site, made);
        this.tables = new FigureTables(site, words, format, series);
        this.sources = new SourceTables(site, words, format);
        this.charts = new ChartViews(site, words, format);
        this.changes = new ChangeViews(format);
        this.highlights = new Highlights(site, format, changes, charts);
        this.timelines = new Timelines(site, coverage);
        this.contents = new ContentLinks(references, series, new FailureMarks(site, checks, words), made);
        this.texts = texts;
    }

    /** The facts. */
    public Site site() {
        return site;
    }

    /** Counts of the checks of the site by their outcome. */
    public Tally tally() {
        return tally;
    }

    /** Destinations of the references of documents. */
    public LinkTable references() {
        return references;
    }

    /** The words of the theme. */
    public ThemeTexts words() {
        return words;
    }

    /** Heads, navigation and breadcrumbs. */
    public Frames frames() {
        return frames;
    }

    /** Key indicators. */
    public Highlights highlights() {
        return highlights;
    }

    /** Reports of organizations, year by year. */
    public Timelines timelines() {
        return timelines;
    }

    /** Lists of reports and organizations. */
    public ListViews lists() {
        return lists;
    }

    /** Tables of figures. */
    public FigureTables tables() {
        return tables;
    }

    /** Tables over the sources. */
    public SourceTables sources() {
        return sources;
    }

    /** Charts of indicators. */
    public ChartViews charts() {
        return charts;
    }

    /** Changes of figures. */
    public ChangeViews changes() {
        return changes;
    }

    /** The ways from figures to their series. */
    public SeriesLinks series() {
        return series;
    }

    /** The rules of the checks. */
    public RuleViews rules() {
        return rules;
    }

    /** The checks. */
    public CheckViews checks() {
        return checks;
    }

    /** The coverage: reports published, late and missing. */
    public CoverageViews coverage() {
        return coverage;
    }

    /** Links to the data files. */
    public Downloads downloads() {
        return downloads;
    }

    /** The links of a page. */
    public Links links(SitePath page) {
        return Links.from(page, made);
    }

    /** The links of the page for missing addresses, which is shown at any depth. */
    public Links linksFromAnywhere(SitePath page) {
        return Links.fromAnywhere(page, site.info().baseUrl(), made);
    }

    /**
     * The ways through a list of several pages.
     *
     * @param address the link to a page of it, counted from 1
     */
    public Pagers pagers(IntFunction<String> address) {
        return new Pagers(words, address);
    }

    /** The title of a page of a list, counted from 1; the first has the title of the list. */
    public String numbered(int page, String title) {
        return frames.numbered(page, title);
    }

    /** Facts about a page for search engines; empty where the theme makes none. */
    public String jsonLd(Function<JsonLd, String> facts) {
        return jsonLd.map(facts).orElse("");
    }

    /** Description of the data files of a page for search engines; empty without files to name. */
    public String dataset(Function<JsonLd, String> facts) {
        return made.contains(OutputKind.DATA) ? jsonLd(facts) : "";
    }

    /**
     * The page of a document.
     *
     * @param view makes the view with content HTML, or with a place for it
     * @throws IOException if the content HTML cannot be read back
     */
    public Rendering document(Document document, Layout layout, Function<String, PageView> view) throws IOException {
        return content(contents.fill(document, texts.read(document)), layout, view);
    }

    /**
     * A page with content HTML.
     *
     * @param content the content HTML in UTF-8
     * @param view makes the view with content HTML, or with a place for it
     */
    public Rendering content(byte[] content, Layout layout, Function<String, PageView> view) {
        return new Rendering(
                layout,
                view.apply(content.length == 0 ? "" : Utf8Buffer.PLACE),
                content,
                () -> view.apply(new String(content, StandardCharsets.UTF_8)));
    }
}
