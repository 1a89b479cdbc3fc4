package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Facts about pages for search engines in JSON-LD, in the words of schema.org. The text is safe in a script element. It
 * needs absolute addresses, so that a site without one of its own has none of it. Safe to share between threads.
 */
public final class JsonLd {

    private static final String CONTEXT = "https://schema.org";

    private final Site site;
    private final DataTexts words;
    private final WebAddresses addresses;
    private final SiteFigures figures;
    private final String language;
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();
    private final String homeStep;

    /**
     * @param words the theme's words; those that it does not have are there in the site's language
     */
    public JsonLd(Site site, Map<String, String> words) {
        this.site = site;
        this.words = DataTexts.of(site.info().language(), words);
        this.addresses = WebAddresses.of(site);
        this.figures = new SiteFigures(site);
        this.language = Facts.language(site.info());
        site.organizations().values().forEach(o -> organizations.put(o.id(), text(json -> organization(o, json))));
        site.columns().values().forEach(c -> steps.put(c.id(), text(json -> columnStep(c, json))));
        this.homeStep = text(this::homeStep);
    }

    /**
     * A report with its organization, and the path to it from the home page; without description and keywords, which the page has
     * in its head. Empty without an address of the site.
     */
    public String report(Report report) {
        return text(json -> {
            json.member("@context", CONTEXT).name("@graph").array();
            report(report, json.object());
            json.end();
            trail(report, json.object());
            json.end();
            json.end();
        });
    }

    /** The figures of an indicator as a data set. Empty without an address of the site. */
    public String indicator(Indicator indicator) {
        return text(json -> {
            IntSummaryStatistics years = site.reports().stream()
                    .filter(report -> report.states(indicator.id()))
                    .mapToInt(report -> report.key().year())
                    .summaryStatistics();
            String span = years.getCount() == 0 ? "" : span(years.getMin(), years.getMax());
            String name = words.withUnit(indicator.name(), indicator);
            String description = words.fill(
                    "dataIndicatorDescription", indicator.name(), site.info().name());
            String definition = indicator.definition().isEmpty() ? "" : indicator.definition() + words.get("dataStop");
            dataset(
                    new Dataset(
                            Addresses.indicator(indicator.id()),
                            name + " - " + site.info().name(),
                            definition + description,
                            indicator.id(),
                            span,
                            List.of(indicator)),
                    format -> Addresses.indicatorData(indicator.id(), format),
                    json);
        });
    }

    /** The figures of a year as a data set. Empty without an address of the site. */
    public String year(int year) {
        return text(json -> {
            String own = String.valueOf(year);
            dataset(
                    new Dataset(
                            Addresses.year(year),
                            words.fill("dataYearTitle", own) + " - "
                                    + site.info().name(),
                            words.fill("dataYearDescription", own, site.info().name()),
                            own,
                            own,
                            figures.tabled(figures.reports(year))),
                    format -> Addresses.yearData(year, format),
                    json);
        });
    }

    private void report(Report report, Json json) {
        json.member("@type", "Report").member("url", addresses.of(report));
        json.member("name", report.title());
        json.member("datePublished", Facts.published(report, site.info()));
        if (report.front().record().written().isPresent()) {
            json.member("dateCreated", report.front().record().written().get().toString());
        }
        json.member("temporalCoverage", String.valueOf(report.key().year()));
        json.memberIfAny("reportNumber", report.front().record().documentNumber());
        json.memberIfAny("identifier", report.front().record().indexNumber());
        json.member("inLanguage", language);
        json.name("publisher").ready(organizations.get(report.key().organization()));
        if (!report.front().contentSource().isEmpty()) {
            json.name("sourceOrganization").row().member("@type", "Organization");
            json.member("name", Facts.source(report, site)).end();
        }
    }

    /** The way to a report, without the report itself, which the graph names. */
    private void trail(Report report, Json json) {
        json.member("@type", "BreadcrumbList").name("itemListElement").array();
        json.ready(homeStep).ready(steps.get(report.key().column())).end();
    }

    private void homeStep(Json json) {
        step(1, words.get("home"), addresses.of(Addresses.home()), json);
    }

    private void columnStep(Column column, Json json) {
        step(2, column.name(), addresses.of(Addresses.column(column.id(), 1)), json);
    }

    private static void step(int position, String name, String address, Json json) {
        json.member("@type", "ListItem").member("position", position);
        json.member("name", name).member("item", address);
    }

    private void organization(Organization organization, Json json) {
        json.member("@type", "GovernmentOrganization").member("name", organization.name());
        json.member("url", addresses.ofOrganization(organization.id()));
        json.memberIfAny("identifier", organization.code());
        if (organization.parent().isPresent()) {
            reference(
                    organization.parent().get(), json.name("parentOrganization").row());
            json.end();
        }
    }

    private void reference(String organization, Json json) {
        json.member("@type", "GovernmentOrganization");
        json.member("name", site.organizations().get(organization).name());
        json.member("url", addresses.ofOrganization(organization));
    }

    /** Properties in which sets of figures differ. */
    private record Dataset(
            SitePath page, String name, String description, String id, String years, Collection<Indicator> variables) {}

    private void dataset(Dataset set, Function<DataFormat, SitePath> files, Json json) {
        SiteInfo info = site.info();
        String page = addresses.of(set.page());
        json.member("@context", CONTEXT).member("@type", "Dataset");
        json.member("@id", page + "#dataset").member("url", page);
        json.member("name", set.name()).member("description", set.description());
        json.member("identifier", set.id()).member("inLanguage", language);
        json.member("isAccessibleForFree", true).memberIfAny("temporalCoverage", set.years());
        license(json);
        json.name("creator").row().member("@type", "GovernmentOrganization");
        json.member(
                "name",
                info.owner().organizer().isEmpty() ? info.name() : info.owner().organizer());
        json.member("url", addresses.root()).end();
        json.name("variableMeasured").array();
        for (Indicator indicator : set.variables()) {
            json.row().member("@type", "PropertyValue").member("name", indicator.name());
            json.member("propertyID", indicator.id()).memberIfAny("unitText", indicator.unit());
            json.memberIfAny("description", indicator.definition()).end();
        }
        json.end();
        json.name("distribution").array();
        for (DataFormat format : DataFormat.values()) {
            json.row().member("@type", "DataDownload").member("encodingFormat", format.mediaType());
            json.member("contentUrl", addresses.of(files.apply(format))).end();
        }
        json.end();
    }

    private void license(Json json) {
        SiteInfo info = site.info();
        if (info.hasLicenseAddress()) {
            json.member("license", info.license());
        } else if (!info.license().isEmpty()) {
            json.name("license").row().member("@type", "CreativeWork");
            json.member("name", info.license()).end();
        }
    }

    private static String span(int first, int last) {
        return first == last ? String.valueOf(first) : first + "/" + last;
    }

    private String text(Consumer<Json> part) {
        if (!addresses.areAbsolute()) {
            return "";
        }
        StringBuilder text = new StringBuilder(2_048);
        Json json = Json.ofScript(text).object();
        part.accept(json);
        json.end();
        return text.toString();
    }
}
