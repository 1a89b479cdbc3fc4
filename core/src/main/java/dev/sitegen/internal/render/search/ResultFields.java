package dev.sitegen.internal.render.search;

import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.List;

/** Fields of documents that lists of results show. Safe to share between threads. */
final class ResultFields {

    private final Site site;
    private final List<String> columns;

    ResultFields(Site site) {
        this.site = site;
        this.columns = List.copyOf(site.columns().keySet());
    }

    /** The ids of the columns, in the order of their numbers. */
    List<String> columns() {
        return columns;
    }

    /** The number of a document's column, or -1. */
    int column(Document document) {
        return document instanceof Report report ? columns.indexOf(report.key().column()) : -1;
    }

    /** The name of a document's organization, or empty. */
    String body(Document document) {
        return document instanceof Report report
                ? site.organizations().get(report.key().organization()).name()
                : "";
    }

    /** The year a document reports on, or 0. */
    int year(Document document) {
        return document instanceof Report report ? report.key().year() : 0;
    }

    /** Its texts, which count for more than what it says otherwise. */
    List<String> of(Document document) {
        if (document instanceof Report report) {
            return List.of(
                    report.title(),
                    body(report),
                    site.columns().get(report.key().column()).name(),
                    String.valueOf(report.key().year()));
        }
        return List.of(document.title());
    }
}
