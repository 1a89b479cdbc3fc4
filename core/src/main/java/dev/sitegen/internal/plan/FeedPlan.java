package dev.sitegen.internal.plan;

import dev.sitegen.internal.plan.Output.AtomFeed;
import dev.sitegen.internal.plan.Output.CopiedFile;
import dev.sitegen.internal.plan.Output.DataFile;
import dev.sitegen.internal.plan.Output.FeedFile;
import dev.sitegen.internal.plan.Output.NotFoundPage;
import dev.sitegen.internal.plan.Output.PageList;
import dev.sitegen.internal.plan.Output.PageListIndex;
import dev.sitegen.internal.plan.Output.RedirectPage;
import dev.sitegen.internal.plan.Output.RobotsFile;
import dev.sitegen.internal.plan.Output.SearchFile;
import dev.sitegen.internal.plan.Output.SearchPage;
import dev.sitegen.internal.plan.Output.ThemeFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Lists the files that announce to machines what there is to fetch. They need the site's address, and are not without
 * it.
 */
final class FeedPlan {

    private static final int NEWEST = 50;

    /** Sitemaps may hold 50,000 addresses (sitemaps.org); Chinese ones are long, and no file is to be of many megabytes. */
    static final int ADDRESSES_A_FILE = 20_000;

    private static final Comparator<Report> NEWEST_FIRST =
            Comparator.comparing(Report::published).reversed().thenComparing(Report::source);

    private final int addressesAFile;

    /** @param addressesAFile how many pages a list names at most */
    FeedPlan(int addressesAFile) {
        this.addressesAFile = addressesAFile;
    }

    /**
     * The files of a site.
     *
     * @param made what the theme makes
     * @param planned everything else that is written
     */
    List<Output> plan(Site site, Set<OutputKind> made, List<Output> planned) {
        List<Output> files = new ArrayList<>();
        if (site.info().baseUrl().isEmpty()) {
            return files;
        }
        if (made.contains(OutputKind.FEED) && !site.reports().isEmpty()) {
            files.add(new AtomFeed(
                    site.reports().stream().sorted(NEWEST_FIRST).limit(NEWEST).toList()));
        }
        if (made.contains(OutputKind.ROBOTS)) {
            files.add(new RobotsFile());
            files.addAll(lists(planned.stream().filter(FeedPlan::isVisited).toList()));
        }
        return files;
    }

    private static boolean isVisited(Output output) {
        return !(output instanceof NotFoundPage
                || output instanceof RedirectPage
                || output instanceof ThemeFile
                || output instanceof CopiedFile
                || output instanceof DataFile
                || output instanceof SearchPage
                || output instanceof SearchFile
                || output instanceof FeedFile);
    }

    private List<Output> lists(List<Output> pages) {
        List<List<Output>> parts = Parts.of(pages, addressesAFile);
        if (parts.size() == 1) {
            return List.of(new PageList(Addresses.pageList(), pages));
        }
        List<Output> files = new ArrayList<>();
        files.add(new PageListIndex(parts.size()));
        for (List<Output> part : parts) {
            files.add(new PageList(Addresses.pageList(files.size()), Collections.unmodifiableList(part)));
        }
        return files;
    }
}
