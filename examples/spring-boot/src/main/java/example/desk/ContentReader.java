package example.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the content of the site from the database, all of it as it is at one moment. */
@Service
class ContentReader {

    private final SiteStore site;
    private final ReportStore reports;

    ContentReader(SiteStore site, ReportStore reports) {
        this.site = site;
        this.reports = reports;
    }

    /** The settings and every report. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Content read() {
        Map<String, String> settings = new HashMap<>();
        site.settings().forEach(setting -> settings.put(setting.path(), setting.content()));
        settings.put(
                "organizations.yaml",
                site.organizations().stream().map(ContentReader::entry).collect(Collectors.joining()));
        return new Content(settings, reports.all());
    }

    private static String entry(SiteStore.Organization organization) {
        String parent = organization.parent().map(id -> ", parent: " + id).orElse("");
        return organization.id() + ": {name: " + Yaml.quoted(organization.name()) + ", kind: " + organization.kind()
                + parent + "}\n";
    }
}
