package dev.sitegen.importer.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The automatic numbers of a file, counted as Word does: paragraphs of one abstract numbering count on whatever list
 * they are in, a list that overrides the start restarts where it is first used, and a level starts again below each
 * number of a higher one.
 */
final class Numbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private static final int LEVELS = 9;

    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /**
     * A level of a numbering.
     *
     * @param start its first number
     * @param format the name of its format
     * @param text its words, with {@code %1} for the number of the first level
     * @param restart the level after whose numbers it restarts, from 1; 0 for none; empty for any higher one
     * @param decimal whether the numbers of higher levels are in digits
     * @param style the id of the style that it belongs to; empty if to none
     */
    private record Level(int start, String format, String text, OptionalInt restart, boolean decimal, String style) {}

    private record Abstract(Map<Integer, Level> levels, String styleLink) {}

    private record Instance(String abstractId, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    /**
     * The number of a paragraph.
     *
     * @param text its words; empty for a point
     * @param level its level from 0
     * @param point whether it is a point of a list without numbers
     */
    record Label(String text, int level, boolean point) {}

    static Numbering read(byte[] part) throws XMLStreamException {
        Numbering numbering = new Numbering();
        XmlCursor xml = new XmlCursor(part);
        xml.child(0);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    String id = xml.attribute("abstractNumId").orElse("");
                    numbering.abstracts.put(id, readAbstract(xml));
                }
                case "num" -> {
                    String id = xml.attribute("numId").orElse("");
                    numbering.instances.put(id, readInstance(xml));
                }
                default -> {}
            }
        }
        return numbering;
    }

    static Numbering none() {
        return new Numbering();
    }

    private static Abstract readAbstract(XmlCursor xml) throws XMLStreamException {
        Map<Integer, Level> levels = new TreeMap<>();
        String styleLink = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "lvl" -> levels.put(xml.number("ilvl", 0), readLevel(xml));
                case "numStyleLink" -> styleLink = xml.value();
                default -> {}
            }
        }
        return new Abstract(levels, styleLink);
    }

    private static Level readLevel(XmlCursor xml) throws XMLStreamException {
        int start = 1;
        String format = "decimal";
        String text = "";
        OptionalInt restart = OptionalInt.empty();
        boolean decimal = false;
        String style = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = xml.value();
                case "AlternateContent" -> format = fallback(xml, format);
                case "lvlText" -> text = xml.value();
                case "lvlRestart" -> restart = OptionalInt.of(xml.number("val", 0));
                case "isLgl" -> decimal = xml.isOn();
                case "pStyle" -> style = xml.value();
                default -> {}
            }
        }
        return new Level(start, format, text, restart, decimal, style);
    }

    /** A format that only new versions know is beside one that all know. */
    private static String fallback(XmlCursor xml, String other) throws XMLStreamException {
        String format = other;
        int depth = xml.depth();
        while (xml.child(depth)) {
            boolean fallback = xml.name().equals("Fallback");
            int inside = xml.depth();
            while (xml.child(inside)) {
                format = fallback && xml.name().equals("numFmt") ? xml.value() : format;
            }
        }
        return format;
    }

    private static Instance readInstance(XmlCursor xml) throws XMLStreamException {
        String abstractId = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("abstractNumId")) {
                abstractId = xml.value();
            } else if (xml.name().equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                int inside = xml.depth();
                while (xml.child(inside)) {
                    if (xml.name().equals("startOverride")) {
                        starts.put(level, xml.number("val", 1));
                    } else if (xml.name().equals("lvl")) {
                        levels.put(level, readLevel(xml));
                    }
                }
            }
        }
        return new Instance(abstractId, starts, levels);
    }

    /** The level that belongs to a style in a numbering that the style names without a level. */
    int levelOfStyle(String id, String style, Styles styles) {
        Instance instance = instances.get(id);
        if (instance != null) {
            for (int level = 0; level < LEVELS; level++) {
                Optional<Level> found = level(instance, level, styles);
                if (found.isPresent() && found.get().style().equals(style)) {
                    return level;
                }
            }
        }
        return 0;
    }

    /** Counts one paragraph on; empty if the numbering is not there. */
    Optional<Label> next(String id, int wanted, Styles styles) {
        Instance instance = instances.get(id);
        int level = Math.max(0, Math.min(LEVELS - 1, wanted));
        Optional<Level> found = instance == null ? Optional.empty() : level(instance, level, styles);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get().format().equals("bullet")) {
            return Optional.of(new Label("", level, true));
        }
        int[] numbers = counters.computeIfAbsent(instance.abstractId(), key -> new int[LEVELS]);
        if (used.add(id)) {
            instance.starts().forEach((place, start) -> numbers[Math.min(LEVELS - 1, place)] = 0);
        }
        count(numbers, level, instance, styles);
        return Optional.of(new Label(text(found.get(), numbers, instance, styles), level, false));
    }

    /**
     * Counts a level on and has those below it start again; counters are one more than how often they were counted,
     * and 0 before.
     */
    private void count(int[] numbers, int level, Instance instance, Styles styles) {
        for (int above = 0; above < level; above++) {
            numbers[above] = numbers[above] == 0 ? 1 : numbers[above];
        }
        numbers[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            OptionalInt restart =
                    level(instance, below, styles).map(Level::restart).orElse(OptionalInt.empty());
            if (restart.isEmpty() || restart.getAsInt() > level) {
                numbers[below] = 0;
            }
        }
    }

    private String text(Level level, int[] numbers, Instance instance, Styles styles) {
        Matcher place = PLACE.matcher(level.text());
        return place.replaceAll((MatchResult found) -> {
            int at = Integer.parseInt(found.group(1)) - 1;
            Optional<Level> other = level(instance, at, styles);
            int start =
                    instance.starts().getOrDefault(at, other.map(Level::start).orElse(1));
            String format =
                    level.decimal() ? "decimal" : other.map(Level::format).orElse("decimal");
            return Matcher.quoteReplacement(NumberFormats.of(start + Math.max(1, numbers[at]) - 1, format));
        });
    }

    private Optional<Level> level(Instance instance, int level, Styles styles) {
        Level own = instance.levels().get(level);
        if (own != null) {
            return Optional.of(own);
        }
        Abstract base = abstracts.get(instance.abstractId());
        if (base != null && base.levels().isEmpty() && !base.styleLink().isEmpty()) {
            // The levels are those of the numbering that the linked style names.
            base = styles.of(base.styleLink(), Styles.Style::numbering)
                    .map(instances::get)
                    .map(linked -> abstracts.get(linked.abstractId()))
                    .orElse(null);
        }
        return Optional.ofNullable(base).map(found -> found.levels().get(level));
    }
}
