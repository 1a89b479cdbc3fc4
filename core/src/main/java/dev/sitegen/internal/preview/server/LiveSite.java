package dev.sitegen.internal.preview.server;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A site that follows its content. Thread-safe. */
public interface LiveSite {

    /**
     * State of the site.
     *
     * @param version what content it was read from; the same for the same content
     * @param shown whether there is any site to show
     * @param current whether what is shown is what the content says, and not an earlier state of it
     * @param language the language of the site
     * @param diagnostics what is wrong with the content, sorted
     */
    record State(String version, boolean shown, boolean current, Locale language, List<Diagnostic> diagnostics) {

        public State {
            diagnostics = List.copyOf(diagnostics);
        }

        /** The same site, which does not follow its content because of a problem. Another version, so that open pages show it. */
        State heldBy(Diagnostic problem) {
            List<Diagnostic> all = new ArrayList<>(diagnostics);
            all.add(0, problem);
            return new State(version + "-held", shown, false, language, all);
        }
    }

    /**
     * Changes of the site after a change of the content.
     *
     * @param pages the pages that look different; empty if it may be any
     */
    record Change(Set<SitePath> pages) {

        public Change {
            pages = Set.copyOf(pages);
        }
    }

    State state();

    /**
     * A file of the site.
     *
     * @param address its address below the root of the site
     * @return its bytes; empty if there is no such file, or it cannot be made for a reason that the state gives
     *     afterwards
     * @throws IOException if what it is made of cannot be read
     */
    Optional<byte[]> file(String address) throws IOException;

    /**
     * Writes a file without holding it whole.
     *
     * @return whether there is such a file that can be made; otherwise nothing is written
     */
    boolean write(String address, OutputStream out) throws IOException;

    /** Returns whether the site has a file at an address. */
    boolean has(String address);

    /**
     * Takes in what has changed.
     *
     * @param changed where to look: files below the content directory, or directories for all below them; the empty path for all
     * @return empty if the content says what it said before
     * @throws IOException if content cannot be read; everything is as before then
     */
    Optional<Change> follow(Set<String> changed) throws IOException;
}
