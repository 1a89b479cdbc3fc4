package dev.sitegen.view;

import dev.sitegen.view.ChecksView.VerdictView;
import java.util.List;
import java.util.Map;

/**
 * A report.
 *
 * @param frame head, navigation and breadcrumb
 * @param title its title, the page's only h1
 * @param date when it was published, {@code 2024-02-18 09:00}
 * @param dateTime the same for {@code <time datetime>}
 * @param source 来源
 * @param organization the organization, with the link to its page
 * @param year the year reported on, with the link to its index
 * @param information the rows of the information table, only those that have a value
 * @param fields the fields of its front matter that site.yaml declares, as text by key; those with a name are rows of {@code
 *     information} as well, but no flags
 * @param contents the report's headings, in order
 * @param body a placeholder for the content HTML of the report, which replaces it once the template is done; empty when
 *     there is none
 * @param figures its indicator table, by group; empty when it states no figure
 * @param previousYear the year the figures are compared with, or empty when there is nothing to compare them with
 * @param checks the summary of its checks
 * @param failures its checks that fail; the anchor and the report of each are empty
 * @param attachments what is attached to it
 * @param previous last year's report of the same organization in the same column
 * @param next next year's report of the same organization in the same column
 * @param qr the page's address as a QR code
 */
public record ReportView(
        FrameView frame,
        String title,
        String date,
        String dateTime,
        String source,
        LinkView organization,
        LinkView year,
        List<FieldView> information,
        Map<String, String> fields,
        List<HeadingView> contents,
        String body,
        List<FigureGroupView> figures,
        String previousYear,
        CheckSummaryView checks,
        List<VerdictView> failures,
        List<AttachmentView> attachments,
        LinkView previous,
        LinkView next,
        QrView qr)
        implements PageView {}
