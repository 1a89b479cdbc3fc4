package dev.sitegen.importer.internal.word;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the elements of a part by their local names, since transitional and strict files differ in namespaces. Reads no document type
 * and no entity; elements that are nested too deep are an error.
 */
final class XmlCursor {

    /** Text boxes and tables in each other make some dozens. */
    private static final int DEEPEST = 500;

    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(byte[] part) throws XMLStreamException {
        this.reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The depth of the element that was found last: what {@link #child} takes to find its children. */
    int depth() {
        return depth;
    }

    /** Goes on to the next child of the element at a depth, past all that is left of the child before; false after the last one. */
    boolean child(int parent) throws XMLStreamException {
        while (depth >= parent && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException("elements are nested too deep");
                }
                if (depth == parent + 1) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return false;
    }

    /** The local name of the element that was found last. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of that element by its local name; read before anything below it. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code val}, which most elements have; empty if this one has not. */
    String value() {
        return attribute("val").orElse("");
    }

    /** The number of an attribute; another one if it is missing or no number. */
    int number(String name, int other) {
        try {
            return attribute(name).map(Integer::parseInt).orElse(other);
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Returns whether a property such as {@code w:b} is on: it is unless it says otherwise. */
    boolean isOn() {
        return attribute("val")
                .map(value ->
                        !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none"))
                .orElse(true);
    }

    /** The characters in the element that was found last, and in all below it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int end = depth;
        while (depth >= end && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }
}
