package dev.sitegen;

import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.profile.Profiler;
import dev.sitegen.internal.profile.Profiler.PieceTime;
import dev.sitegen.internal.source.ContentTree.ReportFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the time of a build went. It was measured with the clock given to {@link SiteGenerator#withProfile}; nothing of it
 * stands in the site.
 *
 * @param stages the stages in their order
 * @param layouts the layouts by name
 * @param slowestPages the files that took longest to make and write, ten at most, slowest first
 * @param slowestReports the reports that took longest to read and parse, ten at most, slowest first
 * @param peakHeap the most bytes of heap in use when any piece of work was done, garbage included
 */
public record BuildProfile(
        List<Stage> stages, List<Layout> layouts, List<Piece> slowestPages, List<Piece> slowestReports, long peakHeap) {

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
     * @param work what all threads together worked in it; nothing where they had nothing to do
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

    /** A file and what it took. */
    public record Piece(String path, Duration time) {}

    static final String COMPARE = "compare";
    static final String READ = "read";
    static final String PARSE = "parse";
    static final String ASSEMBLE = "assemble";
    static final String PLAN = "plan";
    static final String JUDGE = "judge";
    static final String CHECK = "check";
    static final String RENDER = "render";
    static final String PUBLISH = "publish";

    static BuildProfile of(Profiler measured) {
        List<Stage> stages = new ArrayList<>();
        measured.stages()
                .forEach((name, time) ->
                        stages.add(new Stage(name, Duration.ofNanos(time.wall()), Duration.ofNanos(time.work()))));
        List<Layout> layouts = new ArrayList<>();
        measured.layouts().forEach((name, time) -> {
            Duration view = Duration.ofNanos(time.view());
            Duration template = Duration.ofNanos(time.template());
            layouts.add(new Layout(name, time.pages(), view, template, time.bytes()));
        });
        return new BuildProfile(
                stages, layouts, pieces(measured, RENDER), pieces(measured, PARSE), measured.peakHeap());
    }

    private static List<Piece> pieces(Profiler measured, String stage) {
        return measured.slowest(stage).stream()
                .map(time -> new Piece(path(time), Duration.ofNanos(time.nanos())))
                .toList();
    }

    private static String path(PieceTime time) {
        if (time.piece() instanceof Output output) {
            return output.path().value();
        }
        return time.piece() instanceof ReportFile file
                ? file.source()
                : time.piece().toString();
    }

    /** All of it as a JSON object, times in seconds. */
    public String json() {
        return new ProfileJson().write(this);
    }
}
