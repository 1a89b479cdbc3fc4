package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheet that gives the theme the colour of the site. */
record AccentStyle() implements SiteFile {

    /** Its name among the files of the theme; a theme that has such a file shows its own. */
    private static final String NAME = "accent.css";

    static List<AccentStyle> of(Planning site) {
        return accent(site.site()).isEmpty() || site.themeFiles().contains(NAME)
                ? List.of()
                : List.of(new AccentStyle());
    }

    private static String accent(Site site) {
        return site.info().appearance().accent();
    }

    @Override
    public SitePath path() {
        return Addresses.theme(NAME);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.configuration();
    }

    @Override
    public Rendered render(RenderContext context) {
        String style = ":root { --accent: %s; }\n".formatted(accent(context.site()));
        return new Rendered.Whole(style.getBytes(StandardCharsets.UTF_8));
    }
}
