package dev.sitegen.build;

import java.time.Duration;
import java.util.List;

/**
 * Distribution of a build's time. It was measured with the clock given to {@code SiteGenerator.withProfile}; nothing of
 * it is published.
 *
 * @param stages the stages in their order
 * @param layouts the layouts by name
 * @param slowestPages the files that took longest to make and write, ten at most, slowest first
 * @param slowestReports the reports that took longest to read and parse, ten at most, slowest first
 * @param peakHeap the most bytes of heap in use when any piece of work was done, garbage included
 */
public record BuildProfile(
        List<Stage> stages, List<Layout> layouts, List<Piece> slowestPages, List<Piece> slowestReports, long peakHeap) {

    /**
     * Copies the lists.
     *
     * @param stages the stages in their order
     * @param layouts the layouts by name
     * @param slowestPages the files that took longest to make and write, ten at most, slowest first
     * @param slowestReports the reports that took longest to read and parse, ten at most, slowest first
     * @param peakHeap the most bytes of heap in use when any piece of work was done, garbage included
     */
    public BuildProfile {
        stages = List.copyOf(stages);
        layouts = List.copyOf(layouts);
        slowestPages = List.copyOf(slowestPages);
        slowestReports = List.copyOf(slowestReports);
    }

    /**
     * A stage of the build.
     *
     * @param name {@code compare} with the last build, {@code read}, {@code parse}, {@code assemble}, {@code plan}, {@code
     *     judge}, {@code check}, {@code render} (writing included), {@code publish}
     * @param wall from its beginning to its end
     * @param work what all threads together worked in it; zero where they had nothing to do
     */
    public record Stage(String name, Duration wall, Duration work) {}

    /**
     * The pages that one layout of the theme shows.
     *
     * @param name such as {@code report}
     * @param pages how many
     * @param view what finding out took what they show
     * @param template what the template took
     * @param bytes how large they are together
     */
    public record Layout(String name, int pages, Duration view, Duration template, long bytes) {}

    /**
     * A file and what it took.
     *
     * @param path the file, relative to the content or to the site
     * @param time what it took, on whatever threads
     */
    public record Piece(String path, Duration time) {}

    /** {@return all of it as a JSON object, times in seconds} */
    public String json() {
        return new ProfileJson().write(this);
    }
}
