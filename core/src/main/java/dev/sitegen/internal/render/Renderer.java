package dev.sitegen.internal.render;

import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.Output.AccentStyle;
import dev.sitegen.internal.plan.Output.CopiedFile;
import dev.sitegen.internal.plan.Output.DataFile;
import dev.sitegen.internal.plan.Output.FeedFile;
import dev.sitegen.internal.plan.Output.Page;
import dev.sitegen.internal.plan.Output.SearchFile;
import dev.sitegen.internal.plan.Output.ThemeFile;
import dev.sitegen.internal.plan.Plan;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.render.feed.FeedFiles;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.internal.render.theme.TemplateEngine;
import dev.sitegen.internal.render.theme.Templates;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.Mark;
import dev.sitegen.source.ContentSource;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.MarkView;
import dev.sitegen.view.SiteView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Renders planned outputs to bytes. Safe to share between threads. */
public final class Renderer {

    /** Size of a copied file up to which it is held whole. */
    private static final long MAX_HELD = 1 << 20;

    private final Theme theme;
    private final String accent;
    private final PageViews views;
    private final Templates templates;
    private final ContentSource content;
    private final Optional<DataFiles> data;
    private final FeedFiles feeds;
    private final SearchFiles search;
    private final Profiler profiler;

    /**
     * @param plan what is written
     * @param tally how the checks of the site came out
     * @param references where the references of documents lead
     * @param engine runs the templates of the theme
     * @param bodies gives the content HTML of documents back
     * @param search makes the files of the search
     * @param content where the files that are copied come from
     * @param profiler receives the time that every page took
     */
    public Renderer(
            Site site,
            Plan plan,
            Tally tally,
            LinkTable references,
            Theme theme,
            TemplateEngine engine,
            ContentTexts bodies,
            SearchFiles search,
            ContentSource content,
            Profiler profiler) {
        this.theme = theme;
        this.accent = site.info().appearance().accent();
        this.views = new PageViews(site, plan.parts(), tally, references, theme.words(), theme.outputs(), bodies);
        this.templates = new Templates(engine, theme, view(site, theme.words()));
        this.content = content;
        this.data = theme.outputs().contains(OutputKind.DATA)
                ? Optional.of(new DataFiles(site, theme.words().all(), plan.parts()))
                : Optional.empty();
        this.feeds = new FeedFiles(site);
        this.search = search;
        this.profiler = profiler;
    }

    /**
     * Renders one output.
     *
     * @throws IOException if what it is made of cannot be read
     */
    public Rendered render(Output output) throws IOException {
        if (output instanceof CopiedFile copied) {
            return copied(copied.file());
        }
        if (output instanceof ThemeFile file) {
            return new Rendered.Whole(theme.asset(file.name()));
        }
        if (output instanceof AccentStyle) {
            return new Rendered.Whole(
                    ":root { --accent: %s; }\n".formatted(accent).getBytes(StandardCharsets.UTF_8));
        }
        if (output instanceof DataFile file) {
            DataFiles files = data.orElseThrow();
            return (Rendered.Streamed) out -> files.write(file, out);
        }
        if (output instanceof FeedFile file) {
            return (Rendered.Streamed) out -> feeds.write(file, out);
        }
        if (output instanceof SearchFile file) {
            return new Rendered.Whole(search.bytes(file));
        }
        return page((Page) output);
    }

    /** A small file is read at once, which lets it be compared with the published one before it is written; a large one flows. */
    private Rendered copied(ContentFile file) throws IOException {
        if (file.size() <= MAX_HELD) {
            return new Rendered.Whole(content.read(file.source()));
        }
        return (Rendered.Streamed) out -> {
            try (InputStream in = content.open(file.source())) {
                in.transferTo(out);
            }
        };
    }

    private Rendered page(Page output) throws IOException {
        long since = profiler.now();
        Rendering page = views.of(output);
        long viewed = profiler.now();
        try {
            byte[] bytes = templates.render(page, output.path());
            profiler.rendered(page.layout().word(), since, viewed, bytes.length);
            return new Rendered.Whole(bytes);
        } catch (Templates.RenderException e) {
            return new Rendered.Failed(e.diagnostics());
        }
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
