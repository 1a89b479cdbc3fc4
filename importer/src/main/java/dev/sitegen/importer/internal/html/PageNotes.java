package dev.sitegen.importer.internal.html;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page: short marks that lead to a place further down, which leads back to the mark, as Word, LibreOffice and
 * most systems write them. The notes are taken out of the text.
 */
final class PageNotes {

    private static final Pattern MARK =
            Pattern.compile("[\\[（(〔【]?\\s*(?:注\\s*)?(?:\\d{1,3}|[ivxlc]{1,6}|[①-⑳]|\\*{1,3})\\s*[\\]）)〕】]?");

    /** Elements that hold one note, as programs name them. */
    private static final String WHOLE =
            "[id^=sdfootnote], [id^=sdendnote], div[id^=ftn], div[id^=edn], div[style*=mso-element:footnote], div[style*=mso-element:endnote]";

    private final Map<Element, Integer> marks = new IdentityHashMap<>();
    private final Map<Integer, Element> elements = new LinkedHashMap<>();

    private PageNotes() {}

    /** The footnotes in an element, taken out of it. */
    static PageNotes in(Element content) {
        PageNotes notes = new PageNotes();
        Map<String, Element> places = new LinkedHashMap<>();
        for (Element place : content.select("[id], a[name]")) {
            places.putIfAbsent(place.id(), place);
            places.putIfAbsent(place.attr("name"), place);
        }
        Map<Element, Integer> numbers = new IdentityHashMap<>();
        for (Element mark : content.select("a[href^=#]")) {
            Optional.ofNullable(places.get(mark.attr("href").substring(1)))
                    .filter(place -> isMark(mark) && mark.hasParent() && !numbers.containsKey(noteAround(mark)))
                    .flatMap(place -> note(mark, place))
                    .ifPresent(note -> notes.marks.put(
                            mark, numbers.computeIfAbsent(note, each -> notes.add(each, numbers.size() + 1))));
        }
        notes.elements.values().forEach(Element::remove);
        return notes;
    }

    private int add(Element note, int number) {
        elements.put(number, note);
        return number;
    }

    private static boolean isMark(Element link) {
        return MARK.matcher(link.text().strip()).matches();
    }

    /** The note at a place that a mark leads to, without its link back. */
    private static Optional<Element> note(Element mark, Element place) {
        Element note = noteAround(place);
        Optional<Element> back = note.select("a[href^=#]").stream()
                .filter(link -> isPlaceOf(link.attr("href").substring(1), mark))
                .findFirst();
        if (back.isEmpty() || note.select("*").contains(mark)) {
            return Optional.empty();
        }
        back.get().remove();
        return Optional.of(note);
    }

    /** The element that holds the whole of the note at a place. */
    private static Element noteAround(Element place) {
        for (String outer : new String[] {WHOLE, "li", "p", "dd", "div"}) {
            Element note = place.closest(outer);
            if (note != null) {
                return note;
            }
        }
        return place;
    }

    /** Returns whether a name is that of a mark or of an element close around it. */
    private static boolean isPlaceOf(String name, Element mark) {
        Element around = mark.parent();
        return name.equals(mark.id())
                || name.equals(mark.attr("name"))
                || around != null
                        && (name.equals(around.id())
                                || around.select("a[name]").stream().anyMatch(each -> name.equals(each.attr("name"))));
    }

    /** The number of the note that a link leads to, if it is a mark. */
    OptionalInt numberOf(Element link) {
        Integer number = marks.get(link);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The elements of the notes by their numbers. */
    Map<Integer, Element> elements() {
        return elements;
    }
}
