package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.form.FormDictionary;
import dev.sitegen.internal.read.config.form.FormLibrary;
import dev.sitegen.internal.read.config.value.UnreadEntries;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Rule;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.UnreadableContentException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Configuration of the whole site: site.yaml, organizations.yaml, indicators.yaml and the forms.
 *
 * @param columns by id, in order
 * @param organizations by id, in order
 * @param dictionary the indicators by id, in order
 * @param rules the checks on them
 * @param forms the forms that columns name
 * @param otherForms the forms of the site that no column names
 * @param texts what the texts of reports must keep to
 * @param sources the sites whose data this one adds up, in order
 * @param unread the entries that could not be read
 * @param complete whether site.yaml and organizations.yaml could be read; otherwise nothing that depends on them is to be judged
 */
public record Configuration(
        SiteInfo site,
        Map<String, Column> columns,
        Map<String, Organization> organizations,
        Map<String, Indicator> dictionary,
        List<Rule> rules,
        Forms forms,
        List<Form> otherForms,
        TextRules texts,
        List<SourceEntry> sources,
        UnreadEntries unread,
        boolean complete) {

    public Configuration {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        organizations = Collections.unmodifiableMap(new LinkedHashMap<>(organizations));
        dictionary = Collections.unmodifiableMap(new LinkedHashMap<>(dictionary));
        rules = List.copyOf(rules);
        otherForms = List.copyOf(otherForms);
        sources = List.copyOf(sources);
    }

    /**
     * Reads the files. The dictionary may be absent; a lack of the others is reported, and reading goes on.
     *
     * @param baseUrl takes the place of site.yaml's
     * @param theme takes the place of site.yaml's
     * @throws IOException if a file that is there cannot be read
     */
    public static Configuration read(
            ContentTree tree, ContentSource content, Optional<URI> baseUrl, Optional<String> theme, Problems problems)
            throws IOException {
        Optional<Mapping> site = required("site.yaml", "name, columns", tree, content, problems);
        Optional<Mapping> organizations = required("organizations.yaml", "<id>: {name, kind}", tree, content, problems);
        Optional<Mapping> indicators = mapping("indicators.yaml", tree, content, problems);
        // A file that is missing or cannot be read is one problem; that everything in it is missing too is none.
        Problems ofSite = site.isPresent() ? problems : new Problems();
        Problems ofOrganizations = organizations.isPresent() ? ofSite : new Problems();
        SiteInfoReader.SiteFile siteFile = new SiteInfoReader(ofSite).read(orEmpty(site, "site.yaml"));
        SiteInfo info = theme.map(siteFile.info()::withTheme).orElse(siteFile.info());
        SitePlaces places = new SitePlaces(tree, siteFile.columns(), siteFile.unread(), problems);
        places.check(info);
        IndicatorsReader.IndicatorsFile dictionary =
                new IndicatorsReader(problems).read(orEmpty(indicators, "indicators.yaml"));
        FormLibrary.SiteForms siteForms =
                FormLibrary.read(tree, content, siteFile.columns().values(), ofSite);
        Forms forms = siteForms.forms();
        FormDictionary cells = new FormDictionary(forms, problems);
        OrganizationsReader.OrganizationsFile organizationsFile = new OrganizationsReader(
                        siteFile.columns(), ofOrganizations)
                .read(orEmpty(organizations, "organizations.yaml"));
        UnreadEntries unread = new UnreadEntries(
                siteFile.unread(),
                organizationsFile.unread(),
                dictionary.unread(),
                indicators.isEmpty() && !isAbsent("indicators.yaml", tree),
                unreadForms(siteFile.columns().values(), siteForms));
        Map<String, Indicator> all = cells.addTo(dictionary.indicators());
        if (dictionary.unread().isEmpty()) {
            places.checkHighlights(info, all);
        }
        return new Configuration(
                baseUrl.map(Values::baseUrl).map(info::withBaseUrl).orElse(info),
                siteFile.columns(),
                organizationsFile.organizations(),
                all,
                cells.addTo(dictionary.rules()),
                forms,
                siteForms.others(),
                siteFile.texts(),
                siteFile.sources(),
                unread,
                site.isPresent() && !siteFile.columns().isEmpty() && organizations.isPresent());
    }

    /**
     * The site as site.yaml describes it, read alone and without its problems; that of an empty site.yaml when there is none, or something
     * that is no file.
     *
     * @throws IOException if site.yaml is there and cannot be read
     */
    public static SiteInfo siteInfo(ContentSource content) throws IOException {
        return siteFile(content).info();
    }

    /**
     * The sites whose data a site adds up, as site.yaml names them, read alone and without its problems.
     *
     * @throws IOException if site.yaml is there and cannot be read
     */
    public static List<SourceEntry> sourcesOf(ContentSource content) throws IOException {
        return mayHaveSources(content) ? siteFile(content).sources() : List.of();
    }

    /** Most sites have none, and their site.yaml is not to be read twice. */
    private static boolean mayHaveSources(ContentSource content) throws IOException {
        try {
            return new String(content.read("site.yaml"), StandardCharsets.UTF_8).contains("sources");
        } catch (NoSuchFileException | FileNotFoundException | UnreadableContentException e) {
            return false;
        }
    }

    private static SiteInfoReader.SiteFile siteFile(ContentSource content) throws IOException {
        Problems unreported = new Problems();
        Mapping nothing = Mapping.empty(SourcePosition.ofFile("site.yaml"));
        try {
            SourceFile file = SourceFile.decode("site.yaml", content.read("site.yaml"), unreported);
            Mapping site = YamlReader.read(file, unreported).orElse(nothing);
            return new SiteInfoReader(unreported).read(site);
        } catch (NoSuchFileException | FileNotFoundException | UnreadableContentException e) {
            return new SiteInfoReader(unreported).read(nothing);
        }
    }

    /** The forms that columns name and that are not there; all that they name, if a file could not be read. */
    private static Set<String> unreadForms(Collection<Column> columns, FormLibrary.SiteForms read) {
        return columns.stream()
                .map(Column::form)
                .filter(id -> !id.isEmpty())
                .filter(id -> !read.whole() || !read.forms().ids().contains(id))
                .collect(Collectors.toSet());
    }

    /** The form of the site, or of those that come with the library, that has a table of that id for a year. */
    public Optional<Form> formWith(String table, int year) {
        return Stream.concat(otherForms.stream(), forms.all().stream())
                .filter(form -> form.isFor(year) && form.table(table).isPresent())
                .findFirst()
                .or(() -> FormLibrary.shippedWith(table, year));
    }

    /** The names of the columns, to find what an author means. */
    public KnownNames columnNames() {
        return KnownNames.of(columns, Column::name);
    }

    /** The names of the organizations, to find what an author means. */
    public KnownNames organizationNames() {
        return KnownNames.of(organizations, Organization::name);
    }

    private static Mapping orEmpty(Optional<Mapping> mapping, String path) {
        return mapping.orElse(Mapping.empty(SourcePosition.ofFile(path)));
    }

    private static Optional<Mapping> required(
            String path, String needs, ContentTree tree, ContentSource content, Problems problems) throws IOException {
        if (isAbsent(path, tree)) {
            problems.add(Code.MISSING_FILE, SourcePosition.ofFile(path), path, needs);
        }
        return mapping(path, tree, content, problems);
    }

    private static boolean isAbsent(String path, ContentTree tree) {
        return !tree.contains(path) && !tree.isRefused(path);
    }

    private static Optional<Mapping> mapping(String path, ContentTree tree, ContentSource content, Problems problems)
            throws IOException {
        return tree.contains(path)
                ? YamlReader.read(SourceFile.decode(path, content.read(path), problems), problems)
                : Optional.empty();
    }
}
