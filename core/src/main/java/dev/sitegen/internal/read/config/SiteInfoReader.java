package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.ColumnsReader.ColumnsOfSite;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Column;
import dev.sitegen.model.SiteInfo;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads site.yaml. */
public final class SiteInfoReader {

    /** The languages that a site can have. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private static final List<String> KEYS = List.of(
            "name",
            "profile",
            "description",
            "baseUrl",
            "domain",
            "siteId",
            "language",
            "timeZone",
            "defaultTime",
            "owner",
            "filings",
            "license",
            "externalHosts",
            "columns",
            "navigation",
            "platform",
            "highlights",
            "theme",
            "markdown",
            "residue",
            "personalData",
            "fields",
            "units",
            "sources");

    private static final String GOVERNMENT = "gov";

    private final Problems problems;

    public SiteInfoReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Content of site.yaml: the site as a whole, its columns by id, those that could not be read, the rules for their texts, and the
     * sites whose data it adds up.
     */
    public record SiteFile(
            SiteInfo info,
            Map<String, Column> columns,
            Set<String> unread,
            TextRules texts,
            List<SourceEntry> sources) {}

    /** Reads site.yaml; what is missing or wrong is reported and has its default. */
    public SiteFile read(Mapping root) {
        Fields site = Fields.of(root, problems, KEYS.toArray(String[]::new));
        checkHtml(Fields.of(site.mapping("markdown"), problems, "html"));
        SiteInfo info = info(site);
        ColumnsOfSite columns = new ColumnsReader(info.language(), problems).read(site);
        if (isGovernment(site)) {
            new ProfileCheck(site, problems).check(info, columns.columns().values());
        }
        return new SiteFile(
                info,
                columns.columns(),
                columns.unread(),
                texts(site, info, columns.sections()),
                new SourcesReader(problems).read(site));
    }

    private SiteInfo info(Fields site) {
        return new SiteInfo(
                PageText.required(site, "name", problems),
                site.text("description"),
                site.scalar("baseUrl").flatMap(s -> Values.baseUrl(s, problems)),
                language(site),
                dates(site),
                owner(site.mapping("owner")),
                new FilingsReader(problems).read(site),
                PageText.of(site, "license", problems),
                new LinksReader(problems).read(site),
                new AppearanceReader(problems).read(site.mapping("theme")));
    }

    private TextRules texts(Fields site, SiteInfo info, Map<String, SectionRules> sections) {
        List<ResidueRule> residue = new ResidueReader(problems).read(site.mapping("residue"), ResidueReader.shipped());
        OwnFields fields = OwnFields.declaredIn(site.mapping("fields"), FrontMatterReader.keysOfReports(), problems);
        OwnUnits units = new OwnUnitsReader(problems).read(site.mapping("units"));
        AllowedData allowed = new PersonalDataReader(problems)
                .read(site.mapping("personalData"), info.owner().contact());
        return new TextRules(sections, residue, fields, units, allowed);
    }

    /** Raw HTML is shown as text; there is no other way yet, so that the key can only say so. */
    private void checkHtml(Fields markdown) {
        String html = markdown.text("html");
        if (!html.isEmpty() && !html.equals("escape")) {
            Expected.CHOICE.report(problems, markdown.positionOf("html"), "html", html, "escape");
        }
    }

    private Locale language(Fields site) {
        String tag = site.text("language");
        if (!tag.isEmpty() && !LANGUAGES.contains(tag)) {
            Expected.CHOICE.report(
                    problems, site.positionOf("language"), "language", tag, String.join(", ", LANGUAGES));
        }
        return tag.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private SiteInfo.Dates dates(Fields site) {
        return new SiteInfo.Dates(
                site.scalar("timeZone").flatMap(s -> Values.zone(s, problems)).orElse(ZoneId.of("Asia/Shanghai")),
                site.scalar("defaultTime")
                        .flatMap(s -> Values.time(s, problems))
                        .orElse(LocalTime.of(9, 0)));
    }

    private SiteInfo.Owner owner(Mapping mapping) {
        Fields owner = Fields.of(mapping, problems, "organizer", "operator", "contact", "address");
        return new SiteInfo.Owner(
                PageText.of(owner, "organizer", problems),
                PageText.of(owner, "operator", problems),
                PageText.of(owner, "contact", problems),
                PageText.of(owner, "address", problems));
    }

    /** Returns whether the site is to be checked for what is asked of sites of the government. */
    private boolean isGovernment(Fields site) {
        String profile = site.text("profile");
        if (!profile.isEmpty() && !profile.equals(GOVERNMENT)) {
            Expected.CHOICE.report(problems, site.positionOf("profile"), "profile", profile, GOVERNMENT);
        }
        return profile.equals(GOVERNMENT);
    }
}
