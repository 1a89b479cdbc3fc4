package dev.sitegen.internal.plan;

import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Document;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import java.util.List;
import java.util.Locale;

/** One file of the site that is to be written. */
public sealed interface Output {

    /** Its address. */
    SitePath path();

    /** An output made by a template. */
    sealed interface Page extends Output {}

    /** The home page. */
    record HomePage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.home();
        }
    }

    /** One page of a column's list: the reports from {@code first} on, newest first. */
    record ColumnPage(Column column, int number, int count, List<Report> reports, int total) implements Page {

        public ColumnPage {
            reports = List.copyOf(reports);
        }

        @Override
        public SitePath path() {
            return Addresses.column(column.id(), number);
        }
    }

    /** The list of years. */
    record YearsPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.years();
        }
    }

    /** One page of a year index: some of its reports, by column and organization. */
    record YearPage(int year, int number, int count, List<Report> reports, int total) implements Page {

        @Override
        public SitePath path() {
            return Addresses.year(year, number);
        }
    }

    /** One page of the list of organizations. */
    record OrganizationsPage(int number, int count, List<Organization> bodies, int total) implements Page {

        @Override
        public SitePath path() {
            return Addresses.organizations(number);
        }
    }

    /** An organization's page. */
    record OrganizationPage(Organization organization) implements Page {

        @Override
        public SitePath path() {
            return Addresses.organization(organization.id());
        }
    }

    /** The list of indicators. */
    record IndicatorsPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.indicators();
        }
    }

    /** An indicator's page. */
    record IndicatorPage(Indicator indicator) implements Page {

        @Override
        public SitePath path() {
            return Addresses.indicator(indicator.id());
        }
    }

    /** A page that an author wrote. */
    record DocumentPage(Document document) implements Page {

        @Override
        public SitePath path() {
            return document.path();
        }
    }

    /** A page at an old address that leads to a document. */
    record RedirectPage(SitePath path, Document target) implements Page {}

    /** The page of the checks. */
    record ChecksPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.checks();
        }
    }

    /** The page of all columns' coverage: reports published, late and missing. */
    record CoveragePage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.coverage();
        }
    }

    /** The same in one column, organization by organization; one page of the list. */
    record ColumnCoveragePage(Column column, int number, int count, List<Organization> organizations, int total)
            implements Page {

        public ColumnCoveragePage {
            organizations = List.copyOf(organizations);
        }

        @Override
        public SitePath path() {
            return Addresses.coverage(column.id(), number);
        }
    }

    /** The site map. */
    record SitemapPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.sitemap();
        }
    }

    /** The page for addresses that do not exist. */
    record NotFoundPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.notFound();
        }
    }

    /** A file of the content that is published as it is. */
    record CopiedFile(ContentFile file) implements Output {

        @Override
        public SitePath path() {
            return file.path();
        }
    }

    /** A file of the theme, such as {@code site.css}. */
    record ThemeFile(String name) implements Output {

        @Override
        public SitePath path() {
            return Addresses.theme(name);
        }
    }

    /** The style sheet that gives the theme the colour of the site. */
    record AccentStyle() implements Output {

        /** Its name among the files of the theme; a theme that has such a file shows its own. */
        public static final String NAME = "accent.css";

        @Override
        public SitePath path() {
            return Addresses.theme(NAME);
        }
    }

    /** A file that announces to machines what there is to fetch. All addresses in it are absolute. */
    sealed interface FeedFile extends Output {}

    /** The newest reports, newest first. */
    record AtomFeed(List<Report> newest) implements FeedFile {

        public AtomFeed {
            newest = List.copyOf(newest);
        }

        @Override
        public SitePath path() {
            return Addresses.feed();
        }
    }

    /** Pages for search engines to visit. */
    record PageList(SitePath path, List<Output> pages) implements FeedFile {}

    /** The parts of a list of pages that is too long for one file. */
    record PageListIndex(int parts) implements FeedFile {

        @Override
        public SitePath path() {
            return Addresses.pageList();
        }
    }

    /** The file robots.txt, which names the sitemap. */
    record RobotsFile() implements FeedFile {

        @Override
        public SitePath path() {
            return Addresses.robots();
        }
    }

    /** The page of the data files. */
    record DataPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.dataPage();
        }
    }

    /** The page that searches. */
    record SearchPage() implements Page {

        @Override
        public SitePath path() {
            return Addresses.search();
        }
    }

    /** A file that the script of the search page loads. */
    sealed interface SearchFile extends Output {}

    /** The entry to the search: its scopes. */
    record SearchIndex(List<SearchScope> scopes) implements SearchFile {

        public SearchIndex {
            scopes = List.copyOf(scopes);
        }

        @Override
        public SitePath path() {
            return Addresses.search("index");
        }
    }

    /** Some pairs of characters of a scope with the documents that have them; counted from 0. */
    record SearchShard(SearchScope scope, int number) implements SearchFile {

        @Override
        public SitePath path() {
            return Addresses.search(scope.number() + "/p" + number);
        }
    }

    /** Result fields of some documents of a scope; counted from 0. */
    record SearchDocuments(SearchScope scope, int number) implements SearchFile {

        /** Those documents. */
        public List<Document> documents() {
            return scope.block(number);
        }

        @Override
        public SitePath path() {
            return Addresses.search(scope.number() + "/d" + number);
        }
    }

    /** A file of figures, for machines. */
    sealed interface DataFile extends Output {}

    /** A part of a data file about the whole site, counted from 1. */
    record SiteData(SiteTable table, DataFormat format, int part) implements DataFile {

        /** The first part, which most often is the only one. */
        public SiteData(SiteTable table, DataFormat format) {
            this(table, format, 1);
        }

        @Override
        public SitePath path() {
            return Addresses.siteData(table.key(), format, part);
        }
    }

    /** A part of the figures of one indicator, counted from 1. */
    record IndicatorData(Indicator indicator, DataFormat format, int part) implements DataFile {

        /** The first part, which most often is the only one. */
        public IndicatorData(Indicator indicator, DataFormat format) {
            this(indicator, format, 1);
        }

        @Override
        public SitePath path() {
            return Addresses.indicatorData(indicator.id(), format, part);
        }
    }

    /** A part of the figures of one year, counted from 1. */
    record YearData(int year, DataFormat format, int part) implements DataFile {

        /** The first part, which most often is the only one. */
        public YearData(int year, DataFormat format) {
            this(year, format, 1);
        }

        @Override
        public SitePath path() {
            return Addresses.yearData(year, format, part);
        }
    }

    /** The data files about the whole site. */
    enum SiteTable {
        /** The dictionary. */
        INDICATORS,
        /** The organizations. */
        ORGANIZATIONS,
        /** The reports. */
        REPORTS,
        /** Every figure. */
        OBSERVATIONS,
        /** Every verdict. */
        CHECKS,
        /** The coverage: reports published, late and missing. */
        COVERAGE,
        /** The description of the other files. */
        DATAPACKAGE;

        /** Its name without an extension. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The forms in which it can be downloaded. */
        public List<DataFormat> formats() {
            return this == DATAPACKAGE ? List.of(DataFormat.JSON) : List.of(DataFormat.XLSX, DataFormat.CSV);
        }
    }
}
