package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdEntries;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Sizes;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Column;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.PlatformPart;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads site.yaml. */
public final class SiteInfoReader {

    /** 国办发〔2017〕47号: ten characters, {@code bm} and eight digits for a ministry, otherwise digits. */
    private static final Pattern SITE_CODE = Pattern.compile("bm\\d{8}|[0-9N]\\d{9}");

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    /** The languages that a site can have. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private static final List<String> NAVIGATION =
            List.of("columns", "years", "indicators", "organizations", "checks", "coverage", "data");
    /** The most items of the navigation and keywords of a column, which are on every page, or every page of the column. */
    private static final int MOST_ITEMS = 100;

    /** The most columns, each of which has a link on every page. */
    private static final int MOST_COLUMNS = 200;

    /** The most characters of a text that is on every page. */
    private static final int LONGEST = 1_000;

    /** The most indicators that the home page shows. */
    private static final int MOST_HIGHLIGHTS = 12;

    private static final String GOVERNMENT = "gov";
    /** The addresses of links that the footer has on every page. */
    static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/@]+(?:/\\S*)?");

    private static final String DEFAULT_COLUMN_TYPE = "信息公开目录";

    private final Problems problems;

    public SiteInfoReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Content of site.yaml: the site as a whole, its columns by id, those that could not be read, and the rules for
     * their texts.
     */
    public record SiteFile(SiteInfo info, Map<String, Column> columns, Set<String> unread, TextRules texts) {}

    /** Reads site.yaml; what is missing or wrong is reported and has its default. */
    public SiteFile read(Mapping root) {
        Fields site = Fields.of(
                root,
                problems,
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
                "units");
        Fields owner = Fields.of(site.mapping("owner"), problems, "organizer", "operator", "contact", "address");
        Fields filings = Fields.of(site.mapping("filings"), problems, "icp", "police", "partyMark", "findErrors");
        checkHtml(Fields.of(site.mapping("markdown"), problems, "html"));
        Fields theme = Fields.of(site.mapping("theme"), problems, "name", "colors");
        Fields colors = Fields.of(theme.mapping("colors"), problems, "accent");
        SiteInfo info = new SiteInfo(
                shown(site, "name", site.required("name")),
                site.text("description"),
                site.scalar("baseUrl").flatMap(s -> Values.baseUrl(s, problems)),
                language(site),
                dates(site),
                new SiteInfo.Owner(
                        shown(owner, "organizer"),
                        shown(owner, "operator"),
                        shown(owner, "contact"),
                        shown(owner, "address")),
                new SiteInfo.Filings(
                        domain(site),
                        siteId(site),
                        shown(filings, "icp"),
                        shown(filings, "police"),
                        mark(filings, "partyMark"),
                        mark(filings, "findErrors")),
                shown(site, "license"),
                new SiteInfo.Links(hosts(site), navigation(site), platform(site), highlights(site)),
                new SiteInfo.Appearance(theme.text("name").isEmpty() ? "default" : theme.text("name"), accent(colors)));
        Map<String, SectionRules> sections = new HashMap<>();
        IdEntries ids = columnIds(site);
        Map<String, Column> columns = columns(ids, info.language(), sections);
        if (isGovernment(site)) {
            new ProfileCheck(site, problems).check(info, columns.values());
        }
        List<ResidueRule> residue = new ResidueReader(problems).read(site.mapping("residue"), ResidueReader.shipped());
        OwnFields fields = OwnFields.declaredIn(site.mapping("fields"), FrontMatterReader.keysOfReports(), problems);
        OwnUnits units = new OwnUnitsReader(problems).read(site.mapping("units"));
        AllowedData allowed = new PersonalDataReader(problems)
                .read(site.mapping("personalData"), info.owner().contact());
        return new SiteFile(info, columns, ids.unread(), new TextRules(sections, residue, fields, units, allowed));
    }

    /** Raw HTML is shown as text; there is no other way yet, so that the key can only say so. */
    private void checkHtml(Fields markdown) {
        String html = markdown.text("html");
        if (!html.isEmpty() && !html.equals("escape")) {
            Expected.CHOICE.report(problems, markdown.positionOf("html"), "html", html, "escape");
        }
    }

    private SiteInfo.Dates dates(Fields site) {
        return new SiteInfo.Dates(
                site.scalar("timeZone").flatMap(s -> Values.zone(s, problems)).orElse(ZoneId.of("Asia/Shanghai")),
                site.scalar("defaultTime")
                        .flatMap(s -> Values.time(s, problems))
                        .orElse(LocalTime.of(9, 0)));
    }

    private String domain(Fields site) {
        String domain = site.text("domain");
        if (domain.contains("/") || domain.contains(":")) {
            problems.add(Code.DOMAIN_WITH_SCHEME, site.positionOf("domain"), Fields.shown(domain));
        } else if (!domain.isEmpty() && !Values.isHost(domain)) {
            problems.add(Code.BAD_HOST, site.positionOf("domain"), Fields.shown(domain), "domain");
        }
        return domain;
    }

    private List<String> hosts(Fields site) {
        for (Scalar host : site.list("externalHosts")) {
            if (!Values.isHost(host.text().strip())) {
                problems.add(Code.BAD_HOST, host.position(), Fields.shown(host.text()), "externalHosts");
            }
        }
        return site.texts("externalHosts");
    }

    private String siteId(Fields site) {
        String id = site.text("siteId");
        if (!id.isEmpty() && !WORD.matcher(id).matches()) {
            Expected.QUOTED.report(problems, site.positionOf("siteId"), "siteId", id, "3301000001");
        } else if (!id.isEmpty() && !SITE_CODE.matcher(id).matches()) {
            problems.add(Code.SITE_CODE, site.positionOf("siteId"), id);
        }
        return id;
    }

    private Locale language(Fields site) {
        String tag = site.text("language");
        if (!tag.isEmpty() && !LANGUAGES.contains(tag)) {
            Expected.CHOICE.report(
                    problems, site.positionOf("language"), "language", tag, String.join(", ", LANGUAGES));
        }
        return tag.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private String accent(Fields colors) {
        String accent = colors.text("accent");
        if (!accent.isEmpty() && !COLOUR.matcher(accent).matches()) {
            Expected.QUOTED.report(problems, colors.positionOf("accent"), "accent", accent, "#1f4e8c");
            return "";
        }
        if (!accent.isEmpty() && !Contrast.isEnough(accent)) {
            String better = "accent: \"" + Contrast.darkened(accent) + '"';
            problems.add(
                    Code.SUSPECT_VALUE, colors.positionOf("accent"), "PALE", accent, better, Contrast.ratio(accent));
        }
        return accent;
    }

    private List<NavigationItem> navigation(Fields site) {
        List<Scalar> items = Sizes.upTo(MOST_ITEMS, "navigation", site.list("navigation"), Scalar::position, problems);
        for (Scalar item : items) {
            if (!NAVIGATION.contains(item.text()) && !item.text().endsWith(".md")) {
                String allowed = String.join(", ", NAVIGATION) + ", pages/….md";
                Expected.CHOICE.report(problems, item.position(), "navigation", item.text(), allowed);
            }
        }
        if (items.isEmpty()) {
            return NAVIGATION.stream()
                    .map(target -> new NavigationItem(target, site.position()))
                    .toList();
        }
        return items.stream()
                .map(item -> new NavigationItem(item.text(), item.position()))
                .toList();
    }

    /** Returns whether the site is to be checked for what is asked of sites of the government. */
    private boolean isGovernment(Fields site) {
        String profile = site.text("profile");
        if (!profile.isEmpty() && !profile.equals(GOVERNMENT)) {
            Expected.CHOICE.report(problems, site.positionOf("profile"), "profile", profile, GOVERNMENT);
        }
        return profile.equals(GOVERNMENT);
    }

    private SiteInfo.Mark mark(Fields filings, String key) {
        Fields mark = Fields.of(filings.mapping(key), problems, "link", "image");
        String link = mark.scalar("link").map(s -> address(key + ".link", s)).orElse("");
        if (filings.isGiven(key) && !mark.isGiven("link")) {
            mark.reportMissing("link");
        }
        return new SiteInfo.Mark(
                link, mark.text("image"), mark.isGiven("image") ? mark.positionOf("image") : filings.positionOf(key));
    }

    /** An address of another site; one that is none is reported and left out. */
    private String address(String key, Scalar scalar) {
        String text = scalar.text().strip();
        if (WEB_ADDRESS.matcher(text).matches()) {
            return text;
        }
        Expected.ADDRESS.report(problems, scalar.position(), key, text, "https://www.example.gov.cn/");
        return "";
    }

    private Map<PlatformPart, NavigationItem> platform(Fields site) {
        PlatformPart[] parts = PlatformPart.values();
        String[] keys = Stream.of(parts).map(PlatformPart::key).toArray(String[]::new);
        Fields platform = Fields.of(site.mapping("platform"), problems, keys);
        Map<PlatformPart, NavigationItem> places = new EnumMap<>(PlatformPart.class);
        for (PlatformPart part : parts) {
            platform.scalar(part.key())
                    .map(s -> new NavigationItem(s.text().strip(), s.position()))
                    .ifPresent(item -> places.put(part, item));
        }
        return places;
    }

    private List<NavigationItem> highlights(Fields site) {
        return Sizes.upTo(MOST_HIGHLIGHTS, "highlights", site.list("highlights"), Scalar::position, problems).stream()
                .map(item -> new NavigationItem(item.text().strip(), item.position()))
                .toList();
    }

    private IdEntries columnIds(Fields site) {
        Mapping mapping = site.mapping("columns");
        if (mapping.entries().isEmpty()) {
            site.reportMissing("columns");
        }
        return IdEntries.of(mapping, IdKind.COLUMN, Set.of(), problems);
    }

    private Map<String, Column> columns(IdEntries ids, Locale language, Map<String, SectionRules> sections) {
        Map<String, ColumnRules> shipped = ColumnRules.shipped(language);
        String type = isChinese(language) ? DEFAULT_COLUMN_TYPE : "";
        Map<String, Column> columns = new LinkedHashMap<>();
        for (YamlValue.Entry entry :
                Sizes.upTo(MOST_COLUMNS, "columns", ids.entries(), e -> e.key().position(), problems)) {
            String id = entry.key().text();
            ColumnRules known = shipped.getOrDefault(id, ColumnRules.NONE);
            columns.put(id, column(id, entry, known, type, sections));
        }
        return columns;
    }

    /** The ColumnType tag is a Chinese standard's: a site in another language has it only where a column says so. */
    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    /** A text that many pages show. */
    private String shown(Fields fields, String key) {
        return shown(fields, key, fields.text(key));
    }

    private String shown(Fields fields, String key, String text) {
        return text.isEmpty()
                ? text
                : fields.scalar(key)
                        .map(s -> Sizes.cut(LONGEST, key, s, problems))
                        .orElse(text);
    }

    private Column column(
            String id,
            YamlValue.Entry entry,
            ColumnRules known,
            String defaultType,
            Map<String, SectionRules> sections) {
        if (!(entry.value() instanceof Mapping mapping)) {
            problems.add(Code.WRONG_TYPE, entry.value().position(), id, "mapping");
            return new Column(
                    id,
                    id,
                    "",
                    List.of(),
                    defaultType,
                    "",
                    known.deadlines(),
                    known.yearEnds(),
                    entry.key().position());
        }
        Fields fields = Fields.of(
                mapping,
                problems,
                "name",
                "description",
                "keywords",
                "type",
                "form",
                "deadlines",
                "basis",
                "from",
                "sections",
                "yearEnds");
        ColumnRules rules = known.changedBy(fields, problems);
        sections.put(id, rules.sections());
        String type = shown(fields, "type");
        return new Column(
                id,
                shown(fields, "name", fields.required("name")),
                shown(fields, "description"),
                Sizes.upTo(
                        MOST_ITEMS, "keywords", fields.words("keywords"), k -> fields.positionOf("keywords"), problems),
                type.isEmpty() ? defaultType : type,
                fields.text("form"),
                rules.deadlines(),
                rules.yearEnds(),
                entry.key().position());
    }
}
