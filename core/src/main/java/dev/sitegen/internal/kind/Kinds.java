package dev.sitegen.internal.kind;

import dev.sitegen.build.SiteOutput;
import dev.sitegen.internal.plan.Kind;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.OutputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;

/** The kinds of pages and files of a site, in the order in which they are written. */
public final class Kinds {

    private static final List<Kind<SiteFile>> SHOWN = List.of(
            HomePage::of,
            Kind.ifMade(OutputKind.COLUMNS, ColumnPage::of),
            Kind.ifMade(OutputKind.YEARS, YearsPage::of),
            Kind.ifMade(OutputKind.YEARS, YearPage::of),
            Kind.ifMade(OutputKind.ORGANIZATIONS, OrganizationsPage::of),
            Kind.ifMade(OutputKind.ORGANIZATIONS, OrganizationPage::of),
            Kind.ifMade(OutputKind.INDICATORS, IndicatorsPage::of),
            Kind.ifMade(OutputKind.INDICATORS, IndicatorPage::of),
            Kind.ifMade(OutputKind.INDICATORS, SourcesPage::of),
            Kind.ifMade(OutputKind.INDICATORS, SourceIndicatorPage::of),
            Kind.ifMade(OutputKind.CHECKS, ChecksPage::of),
            Kind.ifMade(OutputKind.CHECKS, FailuresPage::of),
            Kind.ifMade(OutputKind.COVERAGE, CoveragePage::of),
            Kind.ifMade(OutputKind.COVERAGE, ColumnCoveragePage::of),
            Kind.ifMade(OutputKind.SITEMAP, SitemapPage::of),
            Kind.ifMade(OutputKind.SEARCH, SearchPage::of),
            Kind.ifMade(OutputKind.SEARCH, SearchIndex::of),
            Kind.ifMade(OutputKind.SEARCH, SearchFigures::of),
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
            Kind.ifMade(OutputKind.DATA, ReportData::of));

    /** Those that list what others are there, and those that have to give way to all others. */
    private static final List<Kind<SiteFile>> LAST = List.of(
            Kind.ifMade(OutputKind.FEED, AtomFeed::of),
            Kind.ifMade(OutputKind.ROBOTS, RobotsFile::of),
            Kind.ifMade(OutputKind.ROBOTS, PageList::of),
            // Last, so that it is the old address that has to give way.
            RedirectPage::of);

    /** The kinds of every site. */
    public static final Kinds OF_EVERY_SITE = with(List.of());

    private final List<Kind<SiteFile>> all;
    private final boolean ofSiteAlone;

    private Kinds(List<Kind<SiteFile>> all, boolean ofSiteAlone) {
        this.all = List.copyOf(all);
        this.ofSiteAlone = ofSiteAlone;
    }

    /**
     * The same with the outputs of the program that embeds the library.
     *
     * @param given those that the program gives
     * @param installed where others are installed
     * @throws java.util.ServiceConfigurationError if one that is installed cannot be made
     */
    public static Kinds with(List<SiteOutput> given, ClassLoader installed) {
        List<SiteOutput> outputs = new ArrayList<>(given);
        ServiceLoader.load(SiteOutput.class, installed).forEach(outputs::add);
        return with(outputs.stream().<Kind<SiteFile>>map(OwnOutputs::new).toList());
    }

    /** The same with more kinds. */
    public static Kinds with(List<Kind<SiteFile>> more) {
        List<Kind<SiteFile>> all = new ArrayList<>(SHOWN);
        all.addAll(more);
        all.addAll(LAST);
        return new Kinds(all, more.isEmpty());
    }

    /** The same kinds, each replaced by another. */
    public Kinds replaced(UnaryOperator<Kind<SiteFile>> replacement) {
        return new Kinds(all.stream().map(replacement).toList(), ofSiteAlone);
    }

    /** All kinds, in order. */
    public List<Kind<SiteFile>> all() {
        return all;
    }

    /** Returns whether every file is made of the site alone; what an output of somebody else's is made of is not known. */
    public boolean areOfSiteAlone() {
        return ofSiteAlone;
    }
}
