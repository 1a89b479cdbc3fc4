package example.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
        Content content = reader.read();
        return page(content, saved(id), desk.check(content, words), model);
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
        StoredReport saved = saved(id);
        ReportForm form = new ReportForm(typed, Settings.of(content));
        StoredReport report = form.over(saved);
        if (form.action().equals("save")) {
            try {
                if (reports.save(report)) {
                    return "redirect:/reports/" + id + "?saved";
                }
                // Nothing is lost: the page shows both, and the next click on the button saves what was typed here.
                model.addAttribute("conflict", saved);
                model.addAttribute("differences", Difference.between(saved, report, words));
                report = report.withVersion(saved.version());
            } catch (DuplicateKeyException e) {
                model.addAttribute("duplicate", true);
            }
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("unsaved", true);
        Content typedContent = content.with(report);
        Problems problems = desk.check(typedContent, words);
        if (form.action().equals("preview")) {
            model.addAttribute(
                    "preview",
                    previews.open(typedContent, report, problems, words).orElse(""));
        }
        return page(typedContent, report, problems, model);
    }

    private StoredReport saved(long id) {
        return reports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Content content, StoredReport report, Problems problems, Model model) throws IOException {
        Settings settings = Settings.of(content);
        model.addAttribute("report", report);
        model.addAttribute("settings", settings);
        model.addAttribute("numbers", site.registeredNumbers());
        model.addAttribute("problems", problems);
        return "edit";
    }
}
