package dev.sitegen.internal.render;

import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.render.feed.FeedFiles;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.model.Site;
import dev.sitegen.source.ContentSource;
import java.util.Optional;

/**
 * Means to make the files of one site.
 *
 * @param theme shows the site
 * @param content where the files that are copied come from
 * @param pages runs the layouts
 * @param data writes the data files, if the theme asks for them
 * @param feeds writes what announces pages to machines
 * @param search makes the files of the search
 */
public record RenderContext(
        Site site,
        Theme theme,
        ContentSource content,
        PageWriter pages,
        Optional<DataFiles> data,
        FeedFiles feeds,
        SearchFiles search) {}
