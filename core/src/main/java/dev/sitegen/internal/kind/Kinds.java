package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Kind;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.OutputKind;
import java.util.List;

/** The kinds of pages and files that every site has, in the order in which they are written. */
public final class Kinds {

    /** All kinds. Those that list what others are there for come after them. */
    public static final List<Kind<SiteFile>> ALL = List.of(
            HomePage::of,
            Kind.ifMade(OutputKind.COLUMNS, ColumnPage::of),
            Kind.ifMade(OutputKind.YEARS, YearsPage::of),
            Kind.ifMade(OutputKind.YEARS, YearPage::of),
            Kind.ifMade(OutputKind.ORGANIZATIONS, OrganizationsPage::of),
            Kind.ifMade(OutputKind.ORGANIZATIONS, OrganizationPage::of),
            Kind.ifMade(OutputKind.INDICATORS, IndicatorsPage::of),
            Kind.ifMade(OutputKind.INDICATORS, IndicatorPage::of),
            Kind.ifMade(OutputKind.CHECKS, ChecksPage::of),
            Kind.ifMade(OutputKind.CHECKS, FailuresPage::of),
            Kind.ifMade(OutputKind.COVERAGE, CoveragePage::of),
            Kind.ifMade(OutputKind.COVERAGE, ColumnCoveragePage::of),
            Kind.ifMade(OutputKind.SITEMAP, SitemapPage::of),
            Kind.ifMade(OutputKind.SEARCH, SearchPage::of),
            Kind.ifMade(OutputKind.SEARCH, SearchIndex::of),
            Kind.ifMade(OutputKind.DATA, SiteData::of),
            Kind.ifMade(OutputKind.DATA, IndicatorData::of),
            Kind.ifMade(OutputKind.DATA, YearData::of),
            Kind.ifMade(OutputKind.DATA, DataPage::of),
            NotFoundPage::of,
            ThemeFile::of,
            AccentStyle::of,
            ReportPage::of,
            AuthorPage::of,
            CopiedFile::of,
            Kind.ifMade(OutputKind.FEED, AtomFeed::of),
            Kind.ifMade(OutputKind.ROBOTS, RobotsFile::of),
            Kind.ifMade(OutputKind.ROBOTS, PageList::of),
            // Last, so that it is the old address that has to give way.
            RedirectPage::of);

    private Kinds() {}
}
