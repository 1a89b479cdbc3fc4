package dev.sitegen.internal.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook file that hold texts and numbers. */
final class Workbook {

    /** What the parts of a form's table may come to, unpacked; a file of a few kilobytes can claim gigabytes. */
    private static final int MAX_BYTES = 16 << 20;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, byte[]> parts;

    private Workbook(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static Workbook open(byte[] bytes) throws BadWorkbookException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MAX_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new BadWorkbookException("too large");
                }
                // Two readers might take either of two parts of one name.
                if (parts.put(entry.getName(), part) != null) {
                    throw new BadWorkbookException("twice: " + entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadWorkbookException(e);
        }
        return new Workbook(parts);
    }

    /** The sheet that a spreadsheet shows first. */
    XMLStreamReader firstSheet() throws BadWorkbookException, XMLStreamException {
        XMLStreamReader workbook = part("xl/workbook.xml");
        find(workbook, "sheet");
        String id = workbook.getAttributeValue(RELATIONS, "id");
        id = id == null ? workbook.getAttributeValue(STRICT_RELATIONS, "id") : id;
        XMLStreamReader relations = part("xl/_rels/workbook.xml.rels");
        do {
            find(relations, "Relationship");
        } while (id == null || !id.equals(relations.getAttributeValue(null, "Id")));
        String target = relations.getAttributeValue(null, "Target");
        if (target == null) {
            throw new BadWorkbookException("a relationship without Target");
        }
        return part(nameOf(target));
    }

    /** The name of the part that xl/workbook.xml calls by a target. */
    private static String nameOf(String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : "xl/" + target).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static void find(XMLStreamReader xml, String element) throws BadWorkbookException, XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return;
            }
        }
        throw new BadWorkbookException(element);
    }

    /** The texts that cells refer to by number. */
    List<String> strings() throws BadWorkbookException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            return strings;
        }
        XMLStreamReader xml = part("xl/sharedStrings.xml");
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamReader.START_ELEMENT && name.equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("rPh")) {
                skip(xml);
            } else if (event == XMLStreamReader.END_ELEMENT && name.equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
        return strings;
    }

    /** Passes over how a text is pronounced, which is no part of it. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh"))) {
            // inside
        }
    }

    private XMLStreamReader part(String name) throws BadWorkbookException, XMLStreamException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new BadWorkbookException(name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
