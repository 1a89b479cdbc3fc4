package dev.sitegen.internal.kind;

import dev.sitegen.build.OutputFile;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import dev.sitegen.view.TextPageView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A page that the program which embeds the library makes.
 *
 * @param title its title
 * @param file its address, and its HTML
 * @param origin the output that made it
 */
record OwnPage(String title, OutputFile file, Optional<SourcePosition> origin) implements Page {

    @Override
    public SitePath path() {
        return file.path();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame();
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.made(title.getBytes(StandardCharsets.UTF_8)).made(file.bytes());
    }

    @Override
    public Layout layout() {
        return Layout.TEXT;
    }

    @Override
    public PageView view(PageParts parts) {
        return rendering(parts).whole().get();
    }

    @Override
    public Rendering rendering(PageParts parts) {
        Links links = parts.links(path());
        return parts.content(
                file.bytes(),
                layout(),
                html -> new TextPageView(parts.frames().other(links, title), title, "", List.of(), html));
    }
}
