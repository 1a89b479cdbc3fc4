package dev.sitegen.internal.render;

import dev.sitegen.model.Report;
import dev.sitegen.model.SiteInfo;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as readers see them. */
public final class VisibleDates {

    /** The form of PubDate and of every visible date (国办发〔2017〕47号). */
    static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private VisibleDates() {}

    /** The date of a report as the author wrote it: nobody publishes at the time of day that is put in for none. */
    public static String of(Report report, SiteInfo info) {
        LocalDateTime published = report.published();
        return published.toLocalTime().equals(info.dates().defaultTime())
                ? published.toLocalDate().toString()
                : DATE_TIME.format(published);
    }
}
