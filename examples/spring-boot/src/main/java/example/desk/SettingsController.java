package example.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which the files of settings are edited and checked, each by itself. */
@Controller
class SettingsController {

    private final SiteStore site;
    private final ContentReader reader;
    private final Desk desk;

    SettingsController(SiteStore site, ContentReader reader, Desk desk) {
        this.site = site;
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/settings")
    String edit(@ModelAttribute("words") Words words, Model model) throws IOException {
        return page(reader.read(), site.settings(), words, model);
    }

    @PostMapping("/settings")
    String post(
            @RequestParam String path,
            @RequestParam int version,
            @RequestParam String content,
            @RequestParam String action,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response)
            throws IOException {
        SiteStore.Setting saved = saved(path);
        SiteStore.Setting typed = new SiteStore.Setting(path, version, ReportForm.kept(content));
        if (action.equals("save")) {
            if (site.save(typed)) {
                return "redirect:/settings?saved#" + path;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("other", saved);
            typed = new SiteStore.Setting(path, saved.version(), typed.content());
        }
        model.addAttribute("unsaved", true);
        return page(reader.read().with(typed), withTyped(typed), words, model);
    }

    private SiteStore.Setting saved(String path) {
        return site.settings().stream()
                .filter(setting -> setting.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<SiteStore.Setting> withTyped(SiteStore.Setting typed) {
        return site.settings().stream()
                .map(setting -> setting.path().equals(typed.path()) ? typed : setting)
                .toList();
    }

    private String page(Content content, List<SiteStore.Setting> files, Words words, Model model) throws IOException {
        model.addAttribute("id", Place.SETTINGS);
        model.addAttribute("files", files);
        model.addAttribute("problems", desk.check(content.finished(), words));
        return "settings";
    }
}
