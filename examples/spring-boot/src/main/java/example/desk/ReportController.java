package example.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which a report is edited, checked and previewed. */
@Controller
class ReportController {

    private final ReportStore reports;
    private final SiteStore site;
    private final ContentReader reader;
    private final Desk desk;
    private final Previews previews;

    ReportController(ReportStore reports, SiteStore site, ContentReader reader, Desk desk, Previews previews) {
        this.reports = reports;
        this.site = site;
        this.reader = reader;
        this.desk = desk;
        this.previews = previews;
    }

    @GetMapping("/reports/{id}")
    String edit(@PathVariable long id, @ModelAttribute("words") Words words, Model model) throws IOException {
        return page(reader.read(), saved(id), false, words, model);
    }

    @PostMapping("/reports/{id}")
    String post(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Content content = reader.read();
        ReportForm form = new ReportForm(typed, Settings.of(content));
        StoredReport report = form.over(saved(id));
        if (form.action().equals("save")) {
            Optional<StoredReport> refused = save(report, words, model);
            if (refused.isEmpty()) {
                return "redirect:/reports/" + id + "?saved";
            }
            report = refused.get();
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("unsaved", true);
        return page(content, report, form.action().equals("preview"), words, model);
    }

    /**
     * Saves a report.
     *
     * @return empty if it was saved; otherwise the report as the page shows it again, with the reason beside it
     */
    private Optional<StoredReport> save(StoredReport report, Words words, Model model) {
        try {
            if (reports.save(report)) {
                return Optional.empty();
            }
        } catch (DuplicateKeyException e) {
            model.addAttribute("duplicate", true);
            return Optional.of(report);
        }
        // Nothing is lost: the page shows both, and the next click on the button saves what was typed here.
        StoredReport other = saved(report.id());
        model.addAttribute("differences", Difference.between(other, report, words));
        return Optional.of(report.withVersion(other.version()));
    }

    private StoredReport saved(long id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Shows a report with its problems: those that it would have if it were published now, also while it is a draft. */
    private String page(Content saved, StoredReport report, boolean previewed, Words words, Model model)
            throws IOException {
        Content content = saved.finished().with(report);
        Problems problems = desk.check(content, words);
        model.addAttribute("id", report.id());
        model.addAttribute("report", report);
        model.addAttribute("settings", Settings.of(saved));
        model.addAttribute("numbers", site.registeredNumbers());
        model.addAttribute("problems", problems);
        if (previewed) {
            model.addAttribute(
                    "preview", previews.open(content, report, problems, words).orElse(""));
        }
        return "edit";
    }
}
