package dev.sitegen.importer.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The styles of a file, each with what it takes from those it is based on. */
final class Styles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|目录)\\s*[1-9]|toc heading|目录标题|toa heading|table of figures");
    private static final Pattern TITLE = Pattern.compile("title|标题|subtitle|副标题|公文标题|文章标题|大标题");

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A style as it is written.
     *
     * @param basedOn the id of the style that it alters; empty if none
     * @param level its level of outline from 1; empty if it does not say
     * @param numbering the id of its numbering; empty if it does not say
     * @param numberingLevel the level of its numbering; empty if it does not say
     */
    record Style(
            String name,
            String basedOn,
            OptionalInt level,
            Optional<String> numbering,
            OptionalInt numberingLevel,
            Optional<Boolean> bold,
            Optional<Boolean> hidden,
            Optional<Boolean> centered) {}

    static Styles read(byte[] part) throws XMLStreamException {
        Styles styles = new Styles();
        XmlCursor xml = new XmlCursor(part);
        xml.child(0);
        while (xml.child(1)) {
            if (xml.name().equals("style")) {
                String id = xml.attribute("styleId").orElse("");
                styles.styles.put(id, style(xml));
            }
        }
        return styles;
    }

    static Styles none() {
        return new Styles();
    }

    private static Style style(XmlCursor xml) throws XMLStreamException {
        String name = "";
        String basedOn = "";
        ParagraphProperties paragraph = ParagraphProperties.NONE;
        RunProperties run = RunProperties.NONE;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "name" -> name = xml.value().toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.value();
                case "pPr" -> paragraph = ParagraphProperties.read(xml);
                case "rPr" -> run = RunProperties.read(xml);
                default -> {}
            }
        }
        Matcher heading = HEADING.matcher(name);
        OptionalInt level = paragraph.level().isEmpty() && heading.matches()
                ? OptionalInt.of(Integer.parseInt(heading.group(1)))
                : paragraph.level();
        return new Style(
                name,
                basedOn,
                level,
                paragraph.numbering(),
                paragraph.numberingLevel(),
                run.bold(),
                run.hidden(),
                paragraph.centered());
    }

    /** Property of a style, or of the nearest of those it is based on that has it. */
    <T> Optional<T> of(String id, Function<Style, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        for (String at = id;
                styles.containsKey(at) && seen.add(at);
                at = styles.get(at).basedOn()) {
            Optional<T> value = property.apply(styles.get(at));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The level of outline of a style from 1; nothing for text. */
    OptionalInt level(String id) {
        return of(
                        id,
                        style -> style.level().isPresent()
                                ? Optional.of(style.level().getAsInt())
                                : Optional.empty())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Returns whether a style is that of a line of a table of contents. */
    boolean isContents(String id) {
        return of(id, style -> CONTENTS.matcher(style.name()).matches() ? Optional.of(true) : Optional.<Boolean>empty())
                .isPresent();
    }

    /** Returns whether a style is that of a title. */
    boolean isTitle(String id) {
        Style style = styles.get(id);
        return style != null && TITLE.matcher(style.name()).matches();
    }
}
