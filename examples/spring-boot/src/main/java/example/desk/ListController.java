package example.desk;

import dev.sitegen.model.FormTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with all organizations and reports. */
@Controller
class ListController {

    private final ReportStore reports;
    private final SiteStore site;
    private final ContentReader reader;
    private final Desk desk;

    ListController(ReportStore reports, SiteStore site, ContentReader reader, Desk desk) {
        this.reports = reports;
        this.site = site;
        this.reader = reader;
        this.desk = desk;
    }

    /** An organization with its reports. */
    public record Group(SiteStore.Organization organization, List<StoredReport> reports) {}

    @GetMapping("/")
    String list(@ModelAttribute("words") Words words, Model model) throws IOException {
        Content content = reader.read();
        model.addAttribute("settings", Settings.of(content));
        model.addAttribute(
                "groups",
                site.organizations().stream()
                        .map(organization -> new Group(organization, of(organization, content.reports())))
                        .toList());
        model.addAttribute("problems", desk.check(content.finished(), words));
        model.addAttribute("numbers", site.registeredNumbers());
        return "list";
    }

    private static List<StoredReport> of(SiteStore.Organization organization, List<StoredReport> reports) {
        return reports.stream()
                .filter(report -> report.key().organization().equals(organization.id()))
                .toList();
    }

    /** Starts a report as a draft, with the blank tables of its form. */
    @PostMapping("/reports")
    String add(@RequestParam Map<String, String> typed) throws IOException {
        Settings settings = Settings.of(reader.read());
        StoredReport.Key key = new ReportForm(typed, settings).key();
        Map<String, String> tables = new LinkedHashMap<>();
        for (FormTable table : settings.formTables(key)) {
            tables.put(table.id(), BlankTable.of(table));
        }
        try {
            return "redirect:/reports/"
                    + reports.add(new StoredReport(0, key, 0, "", "", "", true, Map.of(), "", tables));
        } catch (DuplicateKeyException e) {
            return "redirect:/?duplicate";
        }
    }

    @PostMapping("/register")
    String register(@RequestParam String number) {
        if (!number.isBlank()) {
            site.register(number.strip());
        }
        return "redirect:/#register";
    }
}
