package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One file of the site that is to be written. It states all that it is made of, in two parts: a build takes over what the last one
 * published where none of it has changed.
 */
public interface Output {

    /** Its address. */
    SitePath path();

    /** States which facts of the site it shows. The first build in which one of them is another makes the file anew. */
    void shows(ShownFacts facts);

    /**
     * States what it is made of besides: files, and facts that no other page shows.
     *
     * @throws IOException if one of the files cannot be read
     */
    default void reads(OwnInputs inputs) throws IOException {}

    /** The place of the content that asks for the file; nothing for files that the site has of itself. */
    default Optional<SourcePosition> origin() {
        return Optional.empty();
    }

    /** Returns whether search engines are to visit it. */
    default boolean isVisited() {
        return false;
    }

    /** The time when it changed for the last time, as far as the content says; for search engines. */
    default Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.ofSite();
    }
}
