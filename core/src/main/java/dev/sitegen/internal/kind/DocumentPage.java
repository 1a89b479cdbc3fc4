package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.model.Document;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.HeadingView;
import dev.sitegen.view.PageView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The page of a document, with its content HTML. */
public interface DocumentPage extends Page {

    Document document();

    @Override
    default SitePath path() {
        return document().path();
    }

    @Override
    default Optional<SourcePosition> origin() {
        return Optional.of(SourcePosition.ofFile(document().source()));
    }

    @Override
    default void shows(ShownFacts facts) {
        facts.frame();
    }

    /** Its headings, with the ways to them. */
    default List<HeadingView> contents() {
        return document().text().headings().stream()
                .map(h -> new HeadingView(h.level(), h.text(), SitePath.fragment(h.anchor())))
                .toList();
    }

    @Override
    default PageView view(PageParts parts) throws IOException {
        return rendering(parts).whole().get();
    }
}
