package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A report: its front matter and the facts of its text.
 *
 * @param key column, year reported on and organization
 * @param source the file it is written in, below the content directory
 * @param path its address
 * @param title its title
 * @param published when it was published, local time of the site
 * @param front the rest of its front matter
 * @param figures its figures: those of the sentences in their order, then those of the front matter
 * @param text the facts of its text
 * @param position where its date is
 */
public record Report(
        ReportKey key,
        String source,
        SitePath path,
        String title,
        LocalDateTime published,
        FrontMatter front,
        FigureList figures,
        TextFacts text,
        SourcePosition position)
        implements Document {

    @Override
    public List<Alias> aliases() {
        return front.aliases();
    }

    /**
     * {@return the figure that it states for an indicator, first mention}
     *
     * @param indicator the id of an indicator
     */
    public Optional<Figure> figure(String indicator) {
        return figures.first(indicator);
    }

    /**
     * {@return the quantity that it states for an indicator, first mention; costs less than the whole {@link #figure}}
     *
     * @param indicator the id of an indicator
     */
    public Optional<Quantity> quantity(String indicator) {
        return figures.firstQuantity(indicator);
    }

    /** {@return the ids of the indicators that it states, each once} */
    public List<String> indicators() {
        return figures.indicators();
    }

    /** Hash of the key alone: no two reports of a site share one, and a report is a large thing to hash. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
