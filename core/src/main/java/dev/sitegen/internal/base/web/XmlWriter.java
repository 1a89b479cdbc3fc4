package dev.sitegen.internal.base.web;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML on its way into a stream, as UTF-8, an element a line: StAX of the JDK, whatever else is on the class path. */
public final class XmlWriter {

    private final XMLStreamWriter out;

    private interface Step {
        void write() throws XMLStreamException;
    }

    /** Begins a document; the stream stays open at its end. */
    public XmlWriter(OutputStream stream) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        write(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        });
    }

    private XmlWriter write(Step step) throws IOException {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /** @param attributes names and values in turn */
    public XmlWriter begin(String element, String... attributes) throws IOException {
        return write(() -> {
            out.writeStartElement(element);
            attributes(attributes);
            out.writeCharacters("\n");
        });
    }

    /** Ends the element that was begun last. */
    public XmlWriter end() throws IOException {
        return write(() -> {
            out.writeEndElement();
            out.writeCharacters("\n");
        });
    }

    /** @param attributes names and values in turn */
    public XmlWriter empty(String element, String... attributes) throws IOException {
        return write(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
            out.writeCharacters("\n");
        });
    }

    /** Writes an element that holds nothing but a text. */
    public XmlWriter text(String element, String content) throws IOException {
        return write(() -> {
            out.writeStartElement(element);
            characters(readable(content));
            out.writeEndElement();
            out.writeCharacters("\n");
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], readable(attributes[i + 1]));
        }
    }

    /** Quotes are escaped in texts too, as they have to be in attributes: one value is written in one way. */
    private void characters(String content) throws XMLStreamException {
        int done = 0;
        for (int quote = content.indexOf('"'); quote >= 0; quote = content.indexOf('"', done)) {
            out.writeCharacters(content.substring(done, quote));
            out.writeEntityRef("quot");
            done = quote + 1;
        }
        out.writeCharacters(content.substring(done));
    }

    /** Leaves out what no XML may hold, so that the file can be read whatever the text says. */
    private static String readable(String content) {
        int at = 0;
        while (at < content.length() && isReadable(content, at)) {
            at++;
        }
        if (at == content.length()) {
            return content;
        }
        StringBuilder readable = new StringBuilder(content.length()).append(content, 0, at);
        for (; at < content.length(); at++) {
            if (isReadable(content, at)) {
                readable.append(content.charAt(at));
            } else if (Character.isSurrogate(content.charAt(at))) {
                readable.append('?');
            }
        }
        return readable.toString();
    }

    private static boolean isReadable(String content, int at) {
        char c = content.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < content.length() && Character.isLowSurrogate(content.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(content.charAt(at - 1));
        }
        return c >= ' ' && c < 0xFFFE || c == '\n' || c == '\t';
    }

    /** Hands on what is left, and leaves the stream open. */
    public void finish() throws IOException {
        write(out::flush);
    }
}
