package dev.sitegen.importer;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Organization;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns and organizations of a site.
 *
 * @param broken the first error in them
 */
record KnownSite(
        Map<String, Column> columnsById,
        Collection<Organization> organizations,
        Forms forms,
        Optional<Diagnostic> broken) {

    private static final String SITE = "site.yaml";
    private static final String ORGANIZATIONS = "organizations.yaml";
    private static final Set<String> FILES = Set.of(SITE, ORGANIZATIONS);
    private static final String REPORTS = "reports/";

    /** Reads the content without its reports; what is wrong elsewhere than in the two files that name them does not matter. */
    static KnownSite read(Path content) throws IOException {
        SiteGenerator generator = SiteGenerator.create(new NamesOnly(ContentSource.ofDirectory(content)));
        Optional<Diagnostic> broken = generator.check(BuildOptions.defaults()).diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> FILES.contains(problem.position().path()))
                // What shows the site does not matter to an import.
                .filter(problem -> problem.code() != Code.UNKNOWN_THEME)
                .findFirst();
        var site = generator.load();
        return new KnownSite(site.columns(), site.organizations().values(), generator.forms(), broken);
    }

    Collection<Column> columns() {
        return columnsById.values();
    }

    /** The form that a report follows, if its column has one. */
    Optional<Form> form(ReportKey key) {
        return forms.of(columnsById.get(key.column()), key.year());
    }

    /** The content without its reports. */
    private record NamesOnly(ContentSource content) implements ContentSource {

        @Override
        public List<Entry> entries() throws IOException {
            return content.entries().stream()
                    .filter(entry -> !entry.path().startsWith(REPORTS))
                    .toList();
        }

        @Override
        public byte[] read(String path) throws IOException {
            return content.read(path);
        }

        @Override
        public void release() {
            content.release();
        }
    }
}
