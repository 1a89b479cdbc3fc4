package dev.sitegen.internal.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Measures one build. Nothing that is written depends on it. Safe to share between threads; {@link #OFF} asks no clock and
 * keeps nothing.
 */
public final class Profiler {

    /** Measures nothing. */
    public static final Profiler OFF = new Profiler(() -> 0, false);

    private static final int SLOWEST = 10;

    private final LongSupplier clock;
    private final boolean on;
    private final Map<String, StageTime> stages = new LinkedHashMap<>();
    private final Map<String, LayoutTime> layouts = new TreeMap<>();
    private final Map<String, Slowest> slowest = new LinkedHashMap<>();
    private String stage = "";
    private long entered;
    private long peakHeap;

    private Profiler(LongSupplier clock, boolean on) {
        this.clock = clock;
        this.on = on;
    }

    /** @param nanoTime a clock in nanoseconds from any beginning */
    public static Profiler with(LongSupplier nanoTime) {
        return new Profiler(nanoTime, true);
    }

    /**
     * A stage.
     *
     * @param wall from its beginning to its end
     * @param work what all workers together worked in it
     */
    public record StageTime(long wall, long work) {}

    /**
     * The pages of one layout.
     *
     * @param pages how many
     * @param view what making their views took
     * @param template what the templates took
     * @param bytes how large they came out
     */
    public record LayoutTime(int pages, long view, long template, long bytes) {

        private LayoutTime plus(LayoutTime other) {
            return new LayoutTime(
                    pages + other.pages, view + other.view, template + other.template, bytes + other.bytes);
        }
    }

    /** A piece of work and what it took. */
    public record PieceTime(Object piece, long nanos) {}

    /** The time now, in nanoseconds; zero when nothing is measured. */
    public long now() {
        return on ? clock.getAsLong() : 0;
    }

    /** Ends the stage under way and begins one. */
    public synchronized void enter(String name) {
        if (on) {
            long now = clock.getAsLong();
            add(now - entered, 0);
            stage = name;
            entered = now;
            stages.putIfAbsent(name, new StageTime(0, 0));
        }
    }

    /** Ends the last stage. */
    public synchronized void end() {
        enter("");
        stages.remove("");
    }

    /** A worker has done a piece of the stage under way. */
    public synchronized void worked(Object piece, long since) {
        if (on) {
            long nanos = clock.getAsLong() - since;
            add(0, nanos);
            slowest.computeIfAbsent(stage, name -> new Slowest()).add(new PieceTime(piece, nanos));
            Runtime runtime = Runtime.getRuntime();
            peakHeap = Math.max(peakHeap, runtime.totalMemory() - runtime.freeMemory());
        }
    }

    /** A page was made: its view from {@code since} to {@code viewed}, its text from then to now. */
    public synchronized void rendered(String layout, long since, long viewed, long bytes) {
        if (on) {
            LayoutTime page = new LayoutTime(1, viewed - since, clock.getAsLong() - viewed, bytes);
            layouts.merge(layout, page, LayoutTime::plus);
        }
    }

    private void add(long wall, long work) {
        stages.computeIfPresent(stage, (name, time) -> new StageTime(time.wall + wall, time.work + work));
    }

    /** The stages in their order. */
    public synchronized Map<String, StageTime> stages() {
        return new LinkedHashMap<>(stages);
    }

    /** The layouts by name. */
    public synchronized Map<String, LayoutTime> layouts() {
        return new TreeMap<>(layouts);
    }

    /** The pieces of a stage that took longest, slowest first. */
    public synchronized List<PieceTime> slowest(String name) {
        return slowest.containsKey(name) ? List.copyOf(slowest.get(name).pieces) : List.of();
    }

    /** The most bytes of heap in use when any piece was done, garbage included. */
    public synchronized long peakHeap() {
        return peakHeap;
    }

    /** The few pieces that took longest. */
    private static final class Slowest {

        private final List<PieceTime> pieces = new ArrayList<>(SLOWEST + 1);

        void add(PieceTime piece) {
            int place = pieces.size();
            while (place > 0 && pieces.get(place - 1).nanos < piece.nanos) {
                place--;
            }
            if (place < SLOWEST) {
                pieces.add(place, piece);
            }
            if (pieces.size() > SLOWEST) {
                pieces.remove(SLOWEST);
            }
        }
    }
}
