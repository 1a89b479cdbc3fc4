package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
 * @param positions where the value of each key of its front matter is, by key
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
        SourcePosition position,
        Map<String, SourcePosition> positions)
        implements Document {

    /**
     * Copies the map.
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
     * @param positions where the value of each key of its front matter is, by key
     */
    public Report {
        positions = Map.copyOf(positions);
    }

    /**
     * {@return the place of a value of its front matter, where a check reports what is wrong with it; the report as a whole if it
     * has no such key}
     *
     * @param name a key such as {@code title}, or one that site.yaml declares
     */
    public SourcePosition position(String name) {
        SourcePosition place = positions.get(name);
        return place == null ? SourcePosition.ofFile(source) : place;
    }

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

    /**
     * {@return whether it states a figure for an indicator}
     *
     * @param indicator the id of an indicator
     */
    public boolean states(String indicator) {
        return figures.states(indicator);
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
