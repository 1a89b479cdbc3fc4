package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import dev.sitegen.model.FrontMatter.Record;
import dev.sitegen.model.Heading;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
    String organization(Document document) {
        return document instanceof Report report
                ? site.organizations().get(report.key().organization()).name()
                : "";
    }

    /** The year a document reports on, or 0. */
    int year(Document document) {
        return document instanceof Report report ? report.key().year() : 0;
    }

    /** Its texts, which count for more than what it says otherwise; the year as readers write it. */
    List<String> of(Document document) {
        if (document instanceof Report report) {
            Record filed = report.front().record();
            List<String> texts = new ArrayList<>(report.front().keywords());
            texts.add(report.title());
            texts.add(organization(report));
            texts.add(site.columns().get(report.key().column()).name());
            texts.add(report.key().year() + "年");
            texts.add(filed.documentNumber());
            texts.add(filed.indexNumber());
            return texts;
        }
        return List.of(document.title());
    }

    /** The heading of the first section of every part of a document, none where the part has no section. */
    List<Optional<Heading>> headings(Document document, SearchScope scope) {
        List<Heading> headings = document.text().headings();
        List<Optional<Heading>> first = new ArrayList<>(Collections.nCopies(scope.parts(), Optional.empty()));
        for (int section = headings.size(); section > 0; section--) {
            first.set(scope.part(section, headings.size() + 1), Optional.of(headings.get(section - 1)));
        }
        return first;
    }
}
