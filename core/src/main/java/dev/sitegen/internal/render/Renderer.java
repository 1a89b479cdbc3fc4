package dev.sitegen.internal.render;

import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.render.feed.FeedFiles;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.internal.render.theme.Templates;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.Mark;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.MarkView;
import dev.sitegen.view.SiteView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Renders planned outputs to bytes. Safe to share between threads. */
public final class Renderer {

    private final RenderContext context;

    /**
     * @param plan what is written
     * @param tally how the checks of the site came out
     * @param references where the references of documents lead
     * @param engine runs the templates of the theme
     * @param texts gives the content HTML of documents back
     * @param search makes the files of the search
     * @param content where the files that are copied come from
     * @param written the size of a file that is part of the new site by now; nothing for one that is not
     * @param profiler receives the time that every page took
     */
    public Renderer(
            Site site,
            Plan<?> plan,
            Tally tally,
            LinkTable references,
            Theme theme,
            TemplateEngine engine,
            ContentTexts texts,
            SearchFiles search,
            ContentSource content,
            Function<SitePath, OptionalLong> written,
            Profiler profiler) {
        ThemeTexts words = theme.words();
        Optional<DataFiles> data = theme.outputs().contains(OutputKind.DATA)
                ? Optional.of(new DataFiles(site, words.all(), plan.parts()))
                : Optional.empty();
        PageParts parts = new PageParts(
                site, plan.parts(), tally, references, words, theme.outputs(), new DataSizes(data, written), texts);
        Templates templates = new Templates(engine, theme, view(site, words));
        this.context = new RenderContext(
                site, theme, content, new PageWriter(parts, templates, profiler), data, new FeedFiles(site), search);
    }

    /**
     * Renders one file.
     *
     * @throws IOException if what it is made of cannot be read
     */
    public Rendered render(SiteFile file) throws IOException {
        return file.render(context);
    }

    private static SiteView view(Site site, ThemeTexts words) {
        SiteInfo info = site.info();
        List<FieldView> owner = new ArrayList<>();
        add(owner, words.get("organizer"), info.owner().organizer());
        add(owner, words.get("operator"), info.owner().operator());
        add(owner, words.get("contact"), info.owner().contact());
        add(owner, words.get("address"), info.owner().address());
        List<FieldView> filings = new ArrayList<>();
        add(filings, words.get("siteId"), info.filings().siteId());
        add(filings, words.get("icp"), info.filings().icp());
        add(filings, words.get("police"), info.filings().police());
        String language = info.language().equals(Locale.SIMPLIFIED_CHINESE) ? "zh-CN" : "en";
        return new SiteView(
                info.name(),
                language,
                words.all(),
                owner,
                filings,
                marks(site, words),
                info.baseUrl().map(Object::toString).orElse(""),
                info.appearance().accent());
    }

    private static List<MarkView> marks(Site site, ThemeTexts words) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        marks.put(words.get("partyMark"), site.info().filings().partyMark());
        marks.put(words.get("findErrors"), site.info().filings().findErrors());
        List<MarkView> views = new ArrayList<>();
        marks.forEach((label, mark) -> {
            if (mark.present()) {
                views.add(new MarkView(label, mark.link(), image(site, mark)));
            }
        });
        return views;
    }

    private static String image(Site site, Mark mark) {
        return site.files().stream()
                .filter(file -> file.source().equals(mark.image()))
                .map(file -> file.path().encoded())
                .findFirst()
                .orElse("");
    }

    private static void add(List<FieldView> fields, String label, String value) {
        if (!value.isEmpty()) {
            fields.add(new FieldView(label, value, ""));
        }
    }
}
