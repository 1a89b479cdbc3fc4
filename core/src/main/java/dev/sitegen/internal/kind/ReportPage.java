package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

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
        return parts.document(report, layout(), html -> parts.reports().report(report, html));
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        Report newest = (Report) changed.newest(report);
        return newest == report ? this : new ReportPage(newest);
    }
}
