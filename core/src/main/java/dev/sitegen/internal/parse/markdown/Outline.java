package dev.sitegen.internal.parse.markdown;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.text.Marker;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Heading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headings of a report text in order: the level of each on the page, its id, and whether the numbering is complete.
 * Headings by number (一、（一）) and by {@code ##} may be mixed; a level is never skipped on the page, whatever the author
 * skipped.
 */
final class Outline {

    /** The page's title is level 1. */
    private static final int TOP = 1;

    private static final int DEEPEST = 6;

    /** The rank above all headings. */
    private static final int OUTSIDE = -1;

    /**
     * A heading that is open: everything up to the next one of its rank is below it.
     *
     * @param rank how deep the author put it, from 1, or 0 for a part
     * @param level its level on the page
     * @param numbers the last number seen below it, by rank
     */
    private record Open(int rank, int level, String anchor, Map<Integer, Integer> numbers) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Anchors anchors;
    private final Problems problems;
    /** The last number of each rank in the text, for numbers that run on over sections. */
    private final Map<Integer, Integer> last = new HashMap<>();

    private int lastPoint;
    private String section = "";

    Outline(Anchors anchors, Problems problems) {
        this.anchors = anchors;
        this.problems = problems;
        open.push(new Open(OUTSIDE, TOP, "", new HashMap<>()));
    }

    /**
     * Adds a heading.
     *
     * @param rank how deep the author put it, from 1: the number of {@code #} less one, or the marker's rank
     * @param text its words
     * @param marker its number, if it has one
     * @param id the id the author chose, if there is one
     */
    Heading add(int rank, String text, Optional<Marker> marker, Optional<String> id, SourcePosition position) {
        while (open.peek().rank >= rank) {
            open.pop();
        }
        Open parent = open.peek();
        if (marker.isPresent()) {
            checkNumber(parent.numbers, marker.get(), position);
        }
        String wanted =
                marker.isPresent() ? numbered(parent.anchor, marker.get().number()) : named(text);
        String anchor = id.isPresent() ? anchors.chosen(id.get(), position) : anchors.unique(wanted, position);
        Heading heading = new Heading(Math.min(parent.level + 1, DEEPEST), text, anchor);
        open.push(new Open(rank, heading.level(), anchor, new HashMap<>()));
        headings.add(heading);
        lastPoint = 0;
        section = anchor;
        return heading;
    }

    /** Returns whether a number begins here or carries on the numbers before it. */
    boolean carriesOn(Marker marker) {
        int before = open.stream()
                .filter(heading -> heading.rank < marker.rank())
                .findFirst()
                .map(parent -> parent.numbers.getOrDefault(marker.rank(), 0))
                .orElse(0);
        return marker.number() == 1 || before > 0 && marker.number() == before + 1;
    }

    /** Deepest level that a {@code ##} heading may have here without skipping one. */
    int deepestAllowed() {
        return Math.max(open.peek().rank + 1, 1);
    }

    /**
     * Adds a point (一是, 二是 …), if it carries on the numbering: 一是 starts again, any other must follow one before it.
     *
     * @return its id
     */
    Optional<String> addPoint(int number, SourcePosition position) {
        if (number != 1 && lastPoint == 0 || number != 1 && number <= lastPoint) {
            return Optional.empty();
        }
        if (number != 1 && number != lastPoint + 1) {
            problems.add(Code.NUMBERING_GAP, position, String.valueOf(number), String.valueOf(lastPoint + 1));
        }
        lastPoint = number;
        String parent = open.peek().anchor;
        section = anchors.unique((parent.isEmpty() ? "s" : parent + "-") + "p" + number, position);
        return Optional.of(section);
    }

    /** The id of the heading above the text now, or nothing before the first heading. */
    String section() {
        return section;
    }

    List<Heading> headings() {
        return headings;
    }

    private void checkNumber(Map<Integer, Integer> numbers, Marker marker, SourcePosition position) {
        int rank = marker.rank();
        int number = marker.number();
        int expected = numbers.getOrDefault(rank, 0) + 1;
        boolean runsOn = expected == 1 && number == last.getOrDefault(rank, 0) + 1;
        if (marker.certain() && number != expected && !runsOn) {
            problems.add(Code.NUMBERING_GAP, position, String.valueOf(number), String.valueOf(expected));
        }
        numbers.put(rank, number);
        last.put(rank, number);
    }

    private static String numbered(String parent, int number) {
        return parent.isEmpty() ? "s" + number : parent + "-" + number;
    }

    private static String named(String text) {
        String slug = Anchors.slug(text);
        return slug.isEmpty() ? "section" : slug;
    }
}
