package dev.sitegen.internal.render;

import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.LinkTable.Destination;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.render.data.JsonLd;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.render.theme.Utf8Buffer;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.Change;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OwnField;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.AttachmentView;
import dev.sitegen.view.DownloadView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.FigureGroupView;
import dev.sitegen.view.FigureView;
import dev.sitegen.view.FigureView.ChangeView;
import dev.sitegen.view.FigureView.StatedView;
import dev.sitegen.view.HeadingView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.NeighboursView;
import dev.sitegen.view.QrView;
import dev.sitegen.view.ReportChecksView;
import dev.sitegen.view.ReportFactsView;
import dev.sitegen.view.ReportFiguresView;
import dev.sitegen.view.ReportView;
import dev.sitegen.view.SparklineView;
import dev.sitegen.view.TextPageView;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages that authors wrote. */
public final class ReportViews {

    private final Site site;
    private final LinkTable references;
    private final ThemeTexts words;
    private final Frames frames;
    private final FigureFormat format;
    private final ChartViews charts;
    private final CheckViews checks;
    private final SeriesLinks series;
    private final Optional<JsonLd> jsonLd;
    private final Set<OutputKind> made;

    ReportViews(
            Site site,
            LinkTable references,
            ThemeTexts words,
            Frames frames,
            FigureFormat format,
            CheckViews checks,
            SeriesLinks series,
            Optional<JsonLd> jsonLd,
            Set<OutputKind> made) {
        this.site = site;
        this.references = references;
        this.words = words;
        this.frames = frames;
        this.format = format;
        this.charts = new ChartViews(site, words, format);
        this.checks = checks;
        this.series = series;
        this.jsonLd = jsonLd;
        this.made = made;
    }

    /**
     * A report's page.
     *
     * @param body its content HTML, or {@link Utf8Buffer#PLACE} for it
     */
    public ReportView report(Report report, String body) {
        Links links = Links.from(report.path(), made);
        Organization organization = site.organizations().get(report.key().organization());
        return new ReportView(
                Frames.withFacts(
                        frames.report(links, report),
                        jsonLd.map(facts -> facts.report(report)).orElse("")),
                report.title(),
                facts(report, organization, links),
                contents(report),
                body,
                compared(report, links),
                new ReportChecksView(checks.summary(report, links), checks.failures(report, links)),
                report.front().attachments().stream()
                        .map(attachment -> attachment(report, attachment, links))
                        .toList(),
                new NeighboursView(
                        links.reportOrNone(site.neighbour(report, -1)), links.reportOrNone(site.neighbour(report, 1))),
                qr(report));
    }

    private ReportFactsView facts(Report report, Organization organization, Links links) {
        return new ReportFactsView(
                shownDate(report),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        report.published().atZone(site.info().dates().zone())),
                frames.source(report),
                LinkView.to(organization.name(), links.organization(organization.id())),
                links.year(report.key().year()),
                information(report, organization, links),
                report.front().fields().stream().collect(Collectors.toUnmodifiableMap(OwnField::key, OwnField::text)));
    }

    private ReportFiguresView compared(Report report, Links links) {
        List<FigureGroupView> figures = figures(report, links);
        boolean compared = figures.stream().anyMatch(FigureGroupView::isCompared);
        return new ReportFiguresView(
                figures, compared ? String.valueOf(report.key().year() - 1) : "", data(report, links));
    }

    /** The figures of the report alone, as data. */
    private List<DownloadView> data(Report report, Links links) {
        return report.figures().isEmpty() || !links.has(OutputKind.DATA)
                ? List.of()
                : DataFiles.OF_REPORT.stream()
                        .map(format -> new DownloadView(
                                words.get("reportFigures"),
                                links.to(Addresses.reportData(report.key(), format)),
                                format.name()))
                        .toList();
    }

    private QrView qr(Report report) {
        String address = made.contains(OutputKind.QR) ? frames.absolute(report.path()) : "";
        return address.isEmpty() ? QrView.NONE : QrCodes.of(address);
    }

    /**
     * An ordinary page.
     *
     * @param body its content HTML, or {@link Utf8Buffer#PLACE} for it
     */
    public TextPageView page(TextPage page, String body) {
        Links links = Links.from(page.path(), made);
        return new TextPageView(frames.page(links, page), page.title(), page.layout(), contents(page), body);
    }

    private static List<HeadingView> contents(Document document) {
        return document.text().headings().stream()
                .map(h -> new HeadingView(h.level(), h.text(), SitePath.fragment(h.anchor())))
                .toList();
    }

    /**
     * Content HTML with the addresses of what it leads to, in UTF-8.
     *
     * @param kept the content HTML, as it is kept
     */
    byte[] filled(Document document, byte[] kept) {
        Links links = Links.from(document.path(), made);
        Map<String, String> marks = document instanceof Report report ? checks.marks(report) : Map.of();
        List<Reference> references = document.text().references();
        List<Figure> figures = document.text().figures();
        return ContentHtml.fill(
                kept,
                reference -> address(document, references.get(reference).target(), links),
                figure ->
                        document instanceof Report report ? attributes(report, figures.get(figure), marks, links) : "");
    }

    /** The attributes of the link around a figure: where it leads, and what it does not agree with. */
    private String attributes(Report report, Figure figure, Map<String, String> marks, Links links) {
        String href = series.attribute(report.key(), figure.indicator(), links);
        String mark = marks.getOrDefault(figure.anchor(), "");
        return mark.isEmpty() ? href : href + ContentHtml.attribute("data-check", mark);
    }

    private String address(Document document, String target, Links links) {
        if (references.resolve(document, target) instanceof Destination.Found found) {
            return links.to(found.path(), found.anchor());
        }
        throw new IllegalStateException("a site with broken links is not rendered: " + target);
    }

    private List<FieldView> information(Report report, Organization organization, Links links) {
        FrontMatter front = report.front();
        String column = report.key().column();
        List<FieldView> fields = new ArrayList<>();
        add(fields, "indexNumber", front.record().indexNumber(), "");
        add(fields, "category", site.columns().get(column).name(), links.column(column));
        add(fields, "publisher", organization.name(), links.organization(organization.id()));
        add(fields, "written", front.record().written().map(Object::toString).orElse(""), "");
        add(fields, "name", report.title(), "");
        add(fields, "documentNumber", front.record().documentNumber(), "");
        add(fields, "published", shownDate(report), "");
        add(fields, "keywords", String.join(words.orElse("keywordComma", " "), front.keywords()), "");
        add(fields, "validity", front.record().validity(), "");
        front.fields().stream()
                .filter(own -> !own.label().isEmpty() && own.type() != OwnField.Type.FLAG)
                .forEach(own -> fields.add(new FieldView(own.label(), own.text(), "")));
        return fields;
    }

    private void add(List<FieldView> fields, String label, String value, String href) {
        if (!value.isBlank()) {
            fields.add(new FieldView(words.get(label), value, href));
        }
    }

    private AttachmentView attachment(Report report, Attachment attachment, Links links) {
        ContentFile file = references.file(report, attachment.target()).orElseThrow();
        String name = file.path().fileName();
        String type =
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT) : "";
        return new AttachmentView(attachment.title(), links.to(file.path()), type, Sizes.of(file.size()));
    }

    /** The indicator table: the report's figures by group, in the order of the dictionary. */
    private List<FigureGroupView> figures(Report report, Links links) {
        if (report.figures().isEmpty()) {
            return List.of();
        }
        boolean compared = made.contains(OutputKind.CHANGES);
        Optional<Report> last = compared ? site.neighbour(report, -1) : Optional.empty();
        Function<Indicator, SparklineView> trends =
                compared ? charts.upTo(report, links) : indicator -> SparklineView.NONE;
        Map<String, List<FigureView>> groups = new LinkedHashMap<>();
        for (Indicator indicator : site.listed()) {
            if (!indicator.isInTables()) {
                continue;
            }
            report.figure(indicator.id()).ifPresent(figure -> {
                String group = indicator.group().isEmpty() ? words.get("otherGroup") : indicator.group();
                Optional<Figure> earlier = last.flatMap(r -> r.figure(indicator.id()));
                String earlierHref =
                        earlier.map(f -> links.figure(last.get(), f)).orElse("");
                groups.computeIfAbsent(group, name -> new ArrayList<>())
                        .add(row(report, indicator, figure, earlier, earlierHref, trends.apply(indicator), links));
            });
        }
        return groups.entrySet().stream()
                .map(e -> new FigureGroupView(e.getKey(), e.getValue()))
                .toList();
    }

    private FigureView row(
            Report report,
            Indicator indicator,
            Figure figure,
            Optional<Figure> last,
            String lastHref,
            SparklineView trend,
            Links links) {
        // Across a break the two values count different things.
        Optional<Change> change = last.filter(
                        f -> !indicator.lifetime().breaksAt(report.key().year()))
                .map(f -> Change.between(f.quantity(), figure.quantity(), indicator.isRate()));
        return new FigureView(
                figure.stated() ? "" : figure.anchor(),
                indicator.name(),
                series.page(report.key(), indicator.id(), links),
                new StatedView(figure.raw(), figure.stated() ? SitePath.fragment(figure.anchor()) : ""),
                isSaid(indicator.unit(), figure, last) ? "" : indicator.unit(),
                report.front().notes().getOrDefault(indicator.id(), ""),
                new StatedView(last.map(Figure::raw).orElse(""), lastHref),
                new ChangeView(
                        change.map(c -> format.difference(c, indicator)).orElse(""),
                        change.map(format::rate).orElse(""),
                        change.map(FigureFormat::direction).orElse("")),
                trend);
    }

    /** Returns whether the words of both figures have the unit. */
    private static boolean isSaid(String unit, Figure figure, Optional<Figure> last) {
        return figure.raw().endsWith(unit) && last.map(Figure::raw).orElse(unit).endsWith(unit);
    }

    /** The date as the author wrote it: nobody publishes at the time of day that is put in for none. */
    private String shownDate(Report report) {
        LocalTime time = report.published().toLocalTime();
        return time.equals(site.info().dates().defaultTime())
                ? report.published().toLocalDate().toString()
                : PageTags.DATE_TIME.format(report.published());
    }
}
