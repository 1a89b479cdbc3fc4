package dev.sitegen.importer.internal.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Properties that a run or a style gives its words.
 *
 * @param style the id of its style; empty if it has none
 * @param bold whether it is bold; empty if it does not say
 * @param hidden whether it is hidden; empty if it does not say
 */
record RunProperties(String style, Optional<Boolean> bold, Optional<Boolean> hidden) {

    static final RunProperties NONE = new RunProperties("", Optional.empty(), Optional.empty());

    /** The properties in {@code w:rPr}, which was found last. */
    static RunProperties read(XmlCursor xml) throws XMLStreamException {
        String style = "";
        Optional<Boolean> bold = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.value();
                case "b" -> bold = Optional.of(xml.isOn());
                case "vanish" -> hidden = Optional.of(xml.isOn());
                default -> {}
            }
        }
        return new RunProperties(style, bold, hidden);
    }
}
