package dev.sitegen.internal.preview;

import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.preview.server.LiveSite.State;
import dev.sitegen.model.Document;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * State of an open site.
 *
 * @param ofSite what was found by the stages after parsing
 * @param diagnostics all that was found, sorted
 * @param shown the last site that could be built
 * @param current whether that is the site of this very content
 */
record Snapshot(
        ReadContent read,
        List<Diagnostic> ofSite,
        List<Diagnostic> diagnostics,
        int reports,
        Optional<OpenPages> shown,
        boolean current) {

    /** The state for programs; what failed since it was built is among the problems. */
    BuildResult report() {
        State state = state();
        int files = shown.map(pages -> pages.addresses().size()).orElse(0);
        return new BuildResult(state.diagnostics(), state.current(), false, reports, files, 0, 0, Optional.empty());
    }

    /** The state for a server. */
    State state() {
        List<Diagnostic> failures = shown.map(OpenPages::failures).orElse(List.of());
        return new State(
                read.version(),
                shown.isPresent(),
                current && failures.isEmpty(),
                read.sources().configuration().site().language(),
                failures.isEmpty() ? diagnostics : with(failures));
    }

    /** Returns whether the site as a whole has a problem with a file, whose place in the file would have to be looked up again. */
    boolean mentions(String file) {
        Predicate<String> names = text -> text.contains(file);
        return ofSite.stream()
                .anyMatch(d -> d.position().path().equals(file)
                        || d.arguments().stream().anyMatch(names));
    }

    /** The addresses of the pages of some documents. */
    Set<SitePath> pages(Set<String> files) {
        return files.stream()
                .map(read.documents()::facts)
                .flatMap(facts -> facts.document().stream())
                .map(Document::path)
                .collect(Collectors.toSet());
    }

    private List<Diagnostic> with(List<Diagnostic> failures) {
        Set<Diagnostic> sorted = new TreeSet<>(diagnostics);
        sorted.addAll(failures);
        return new ArrayList<>(sorted);
    }
}
