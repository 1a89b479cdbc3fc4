package dev.sitegen.internal.base.web;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks in a picture (SVG) or another XML file for what makes a browser act: scripts, handlers, foreign content, references out
 * of the file. A picture as drawing programs write it has none of that. Document types are not read and entities not replaced.
 */
public final class XmlInspector {

    /** More than drawing programs nest, and than browsers read. */
    private static final int MAX_DEPTH = 1_000;

    private static final int MAX_SHOWN = 60;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    /** Declarations of a document type, which could add attributes and text that nobody sees. */
    private static final Pattern DECLARATION = Pattern.compile("<!(ENTITY|ATTLIST|ELEMENT|NOTATION)\\b");

    private static final Pattern SCRIPT_ADDRESS = Pattern.compile("(java|vb)script:|data:text/html");
    /** An address that runs or holds what it leads to. */
    private static final Pattern SCRIPT = Pattern.compile("^(java|vb)script:|^data:");

    private static final Pattern RASTER = Pattern.compile("data:image/(png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);
    private static final Set<String> ACTIVE_ELEMENTS = Set.of(
            "script",
            "foreignobject",
            "handler",
            "listener",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "link",
            "meta",
            "base",
            "form");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
    /** Attributes that are no style; the drawing itself may be stored in one. */
    private static final Set<String> PLAIN_ATTRIBUTES = Set.of("content", "d", "points", "id", "class");

    private final boolean picture;
    private final XMLStreamReader xml;
    private final StringBuilder style = new StringBuilder();
    private Kind kind = Kind.ACTION;
    private int depth;
    private int styleDepth;

    /**
     * Finding in a file.
     *
     * @param kind what kind of mark-up it is, by which authors take it out in another way
     * @param what the mark-up that acts, as it is written; empty if the file cannot be read as what it claims to be
     * @param line its line, counted from 1; 0 if the whole file is meant
     */
    public record Finding(Kind kind, String what, int line) {

        private static final Finding UNREADABLE = new Finding(Kind.ACTION, "", 0);
    }

    /** The kinds of mark-up that are found. */
    public enum Kind {
        /** A script, a handler, foreign content, or anything else that acts. */
        ACTION,
        /** A link on a part of the drawing; drawing programs write one where text has one. */
        LINK,
        /** A picture that is in another file. */
        OTHER_FILE
    }

    private XmlInspector(boolean picture, XMLStreamReader xml) {
        this.picture = picture;
        this.xml = xml;
    }

    /** Inspects an SVG file. */
    public static Optional<Finding> picture(byte[] bytes) {
        return inspect(bytes, true);
    }

    /** Inspects an XML file that is no picture: data, which a browser shows as a tree unless it holds a page. */
    public static Optional<Finding> data(byte[] bytes) {
        return inspect(bytes, false);
    }

    private static Optional<Finding> inspect(byte[] bytes, boolean picture) {
        Optional<String> text = MarkupText.decode(bytes);
        if (text.isEmpty()) {
            return Optional.of(Finding.UNREADABLE);
        }
        Matcher declaration = DECLARATION.matcher(text.get());
        if (declaration.find()) {
            long ends = text.get()
                    .substring(0, declaration.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            return Optional.of(new Finding(Kind.ACTION, declaration.group(), (int) ends + 1));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.get()));
            return new XmlInspector(picture, xml).inspect();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            return Optional.of(new Finding(Kind.ACTION, "", line));
        }
    }

    private Optional<Finding> inspect() throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<String> found = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("&" + xml.getLocalName() + ";");
                default -> Optional.empty();
            };
            if (found.isPresent()) {
                int line = xml.getLocation().getLineNumber();
                return Optional.of(new Finding(kind, shown(found.get()), line));
            }
            if (depth > MAX_DEPTH) {
                return Optional.of(Finding.UNREADABLE);
            }
        }
        return Optional.empty();
    }

    private Optional<String> start() {
        depth++;
        String name = xml.getLocalName();
        String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (picture && depth == 1 && !name.equals("svg")) {
            return Optional.of("");
        }
        if (!picture) {
            return Optional.of("<" + name + ">").filter(tag -> space.equals(SVG) || space.equals(XHTML));
        }
        boolean known = space.isEmpty() || space.equals(SVG);
        if (space.equals(XHTML) || known && ACTIVE_ELEMENTS.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("<" + name + ">");
        }
        if (known && name.equals("style") && styleDepth == 0) {
            styleDepth = depth;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (acts(i)) {
                kind = kind(name, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                String prefix = xml.getAttributePrefix(i);
                String full = (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + xml.getAttributeLocalName(i);
                return Optional.of(full + "=\"" + xml.getAttributeValue(i) + "\"");
            }
        }
        return Optional.empty();
    }

    private static Kind kind(String element, String attribute, String value) {
        if (!attribute.equalsIgnoreCase("href")
                || SCRIPT.matcher(compact(value)).find()) {
            return Kind.ACTION;
        }
        return switch (element) {
            // LibreOffice repeats the address on the text of a link, where it does nothing.
            case "a", "tspan" -> Kind.LINK;
            case "image" -> Kind.OTHER_FILE;
            default -> Kind.ACTION;
        };
    }

    private boolean acts(int attribute) {
        String name = xml.getAttributeLocalName(attribute).toLowerCase(Locale.ROOT);
        String value = xml.getAttributeValue(attribute);
        String space = xml.getAttributeNamespace(attribute);
        boolean own = space == null || space.isEmpty();
        if (ADDRESSES.contains(name)) {
            return !isInside(value.strip());
        }
        if (own && name.startsWith("on")) {
            return true;
        }
        if (!own || PLAIN_ATTRIBUTES.contains(name)) {
            return false;
        }
        if (name.equals("attributename")) {
            String changed = value.strip().toLowerCase(Locale.ROOT);
            String local = changed.substring(changed.indexOf(':') + 1);
            return ADDRESSES.contains(local) || local.startsWith("on");
        }
        return SCRIPT_ADDRESS.matcher(compact(value)).find()
                || StyleInspector.find(value).isPresent();
    }

    /** Returns whether an address leads to a place in the same file, or is a picture that is written out and cannot act. */
    private static boolean isInside(String address) {
        return address.isEmpty()
                || address.startsWith("#")
                || RASTER.matcher(address.substring(0, Math.min(address.length(), MAX_SHOWN))
                                .toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** The value without spaces and controls, which browsers pass over in front of a scheme and in it. */
    private static String compact(String value) {
        if (value.indexOf(':') < 0) {
            return "";
        }
        StringBuilder compact = new StringBuilder(value.length());
        value.chars().filter(c -> c > ' ').forEach(c -> compact.append((char) c));
        return compact.toString().toLowerCase(Locale.ROOT);
    }

    private Optional<String> text() {
        if (styleDepth > 0) {
            style.append(xml.getText());
        }
        return Optional.empty();
    }

    private Optional<String> end() {
        Optional<String> found = Optional.empty();
        if (depth == styleDepth) {
            found = StyleInspector.find(style.toString());
            style.setLength(0);
            styleDepth = 0;
        }
        depth--;
        return found;
    }

    private Optional<String> instruction() {
        return Optional.of("<?" + xml.getPITarget()).filter("<?xml-stylesheet"::equals);
    }

    private static String shown(String found) {
        return found.length() <= MAX_SHOWN ? found : found.substring(0, MAX_SHOWN) + "…";
    }
}
