package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.render.Frames;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.QrCodes;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.Sizes;
import dev.sitegen.internal.render.VisibleDates;
import dev.sitegen.internal.render.data.Facts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OwnField;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.view.AttachmentView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.NeighboursView;
import dev.sitegen.view.QrView;
import dev.sitegen.view.ReportChecksView;
import dev.sitegen.view.ReportFactsView;
import dev.sitegen.view.ReportView;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report's page. */
record ReportPage(Report report) implements DocumentPage {

    static List<ReportPage> of(Planning site) {
        return site.site().reports().stream().map(ReportPage::new).toList();
    }

    @Override
    public Document document() {
        return report;
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return Optional.of(report.published());
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.files(report).links(report).attachments(report).checks(report).series(report);
    }

    @Override
    public Layout layout() {
        return Layout.REPORT;
    }

    @Override
    public Rendering rendering(PageParts parts) throws IOException {
        return parts.document(report, layout(), html -> view(parts, html));
    }

    private ReportView view(PageParts parts, String contentHtml) {
        Links links = parts.links(path());
        Site site = parts.site();
        return new ReportView(
                Frames.withFacts(parts.frames().report(links, report), parts.jsonLd(facts -> facts.report(report))),
                report.title(),
                facts(parts, links),
                contents(),
                contentHtml,
                new ReportFigures(parts, report, links).view(),
                new ReportChecksView(
                        parts.checks().summary(report, links), parts.checks().failures(report, links)),
                report.front().attachments().stream()
                        .map(attachment -> attachment(parts, attachment, links))
                        .toList(),
                new NeighboursView(
                        links.reportOrNone(site.neighbour(report, -1)), links.reportOrNone(site.neighbour(report, 1))),
                qr(parts, links));
    }

    private ReportFactsView facts(PageParts parts, Links links) {
        Site site = parts.site();
        Organization organization = site.organizations().get(report.key().organization());
        return new ReportFactsView(
                VisibleDates.of(report, site.info()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        report.published().atZone(site.info().dates().zone())),
                Facts.source(report, site),
                LinkView.to(organization.name(), links.organization(organization.id())),
                links.year(report.key().year()),
                information(parts, organization, links),
                report.front().fields().stream().collect(Collectors.toUnmodifiableMap(OwnField::key, OwnField::text)));
    }

    private List<FieldView> information(PageParts parts, Organization organization, Links links) {
        FrontMatter front = report.front();
        String column = report.key().column();
        List<FieldView> fields = new ArrayList<>();
        add(parts, fields, "indexNumber", front.record().indexNumber(), "");
        add(parts, fields, "category", parts.site().columns().get(column).name(), links.column(column));
        add(parts, fields, "publisher", organization.name(), links.organization(organization.id()));
        add(
                parts,
                fields,
                "written",
                front.record().written().map(Object::toString).orElse(""),
                "");
        add(parts, fields, "name", report.title(), "");
        add(parts, fields, "documentNumber", front.record().documentNumber(), "");
        add(parts, fields, "published", VisibleDates.of(report, parts.site().info()), "");
        add(parts, fields, "keywords", String.join(parts.words().orElse("keywordComma", " "), front.keywords()), "");
        add(parts, fields, "validity", front.record().validity(), "");
        front.fields().stream()
                .filter(own -> !own.label().isEmpty() && own.type() != OwnField.Type.FLAG)
                .forEach(own -> fields.add(new FieldView(own.label(), own.text(), "")));
        return fields;
    }

    private static void add(PageParts parts, List<FieldView> fields, String label, String value, String href) {
        if (!value.isBlank()) {
            fields.add(new FieldView(parts.words().get(label), value, href));
        }
    }

    private AttachmentView attachment(PageParts parts, Attachment attachment, Links links) {
        ContentFile file = parts.references().file(report, attachment.target()).orElseThrow();
        String name = file.path().fileName();
        String type =
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT) : "";
        return new AttachmentView(attachment.title(), links.to(file.path()), type, Sizes.of(file.size()));
    }

    private QrView qr(PageParts parts, Links links) {
        String address = links.has(OutputKind.QR) ? parts.frames().absolute(path()) : "";
        return address.isEmpty() ? QrView.NONE : QrCodes.of(address);
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        Report newest = (Report) changed.newest(report);
        return newest == report ? this : new ReportPage(newest);
    }
}
