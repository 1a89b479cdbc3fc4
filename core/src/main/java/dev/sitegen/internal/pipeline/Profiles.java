package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildProfile;
import dev.sitegen.build.BuildProfile.Layout;
import dev.sitegen.build.BuildProfile.Piece;
import dev.sitegen.build.BuildProfile.Stage;
import dev.sitegen.build.BuildResult;
import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.base.Profiler.PieceTime;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the profile of a build of what was measured. */
public final class Profiles {

    // The names of the stages.
    public static final String COMPARE = "compare";
    public static final String READ = "read";
    public static final String PARSE = "parse";
    public static final String ASSEMBLE = "assemble";
    public static final String PLAN = "plan";
    public static final String JUDGE = "judge";
    public static final String CHECK = "check";
    public static final String RENDER = "render";
    public static final String PUBLISH = "publish";

    private Profiles() {}

    /** Adds the profile to the result of a build, if anything was measured, and ends the measurement. */
    public static BuildResult addTo(BuildResult result, Profiler profiler) {
        if (profiler == Profiler.OFF) {
            return result;
        }
        profiler.end();
        return new BuildResult(
                result.diagnostics(),
                result.published(),
                result.unchanged(),
                result.reports(),
                result.files(),
                result.kept(),
                result.bytes(),
                Optional.of(of(profiler)));
    }

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
}
