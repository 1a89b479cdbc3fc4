package dev.sitegen.internal.render.data;

import dev.sitegen.model.Heading;
import dev.sitegen.model.Report;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Headings above the figures of a report. Figures of one section come one after another, so that the last answer is
 * kept; not to be shared between threads.
 */
final class Sections {

    private static final String BETWEEN_HEADINGS = " / ";

    private final Report report;
    /** The headings of the report; null until a figure is looked for, which few tables do. */
    private List<Heading> headings;

    private String lastAnchor = "";
    private String lastPath = "";

    Sections(Report report) {
        this.report = report;
    }

    /** The headings above an anchor, outermost first. A point such as 一是 counts with the heading above it. */
    String path(String anchor) {
        if (!anchor.equals(lastAnchor)) {
            lastPath = find(anchor);
            lastAnchor = anchor;
        }
        return lastPath;
    }

    private String find(String section) {
        if (headings == null) {
            headings = report.text().headings();
        }
        Deque<String> path = new ArrayDeque<>();
        int level = Integer.MAX_VALUE;
        for (int i = innermost(section); i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.level() < level) {
                level = heading.level();
                path.addFirst(heading.text());
            }
        }
        return String.join(BETWEEN_HEADINGS, path);
    }

    /** The place of the heading with an id; for the id of a point, of the heading whose id it begins with. */
    private int innermost(String section) {
        for (String anchor = section; !anchor.isEmpty(); anchor = anchor.substring(0, Math.max(0, point(anchor)))) {
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).anchor().equals(anchor)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int point(String anchor) {
        return anchor.lastIndexOf("-p");
    }
}
