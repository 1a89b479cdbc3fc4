package dev.sitegen.view;

import java.util.List;

/**
 * A report.
 *
 * @param frame head, navigation and breadcrumb
 * @param title its title, the page's only h1
 * @param facts when it was published, by whom and about which year
 * @param contents the report's headings, in order
 * @param contentHtml a placeholder for the content HTML of the report, which replaces it once the template is done; empty when
 *     there is none
 * @param figures its figures, beside those of the year before
 * @param checks its checks
 * @param attachments what is attached to it
 * @param neighbours the reports on the years before and after
 * @param qr the page's address as a QR code
 */
public record ReportView(
        FrameView frame,
        String title,
        ReportFactsView facts,
        List<HeadingView> contents,
        String contentHtml,
        ReportFiguresView figures,
        ReportChecksView checks,
        List<AttachmentView> attachments,
        NeighboursView neighbours,
        QrView qr)
        implements PageView {}
