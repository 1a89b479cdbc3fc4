package dev.sitegen.internal.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook file that hold texts and numbers. */
final class Workbook {

    /** Most bytes of the parts of a form's table, unpacked; a file of a few kilobytes can claim gigabytes. */
    private static final int MAX_BYTES = 16 << 20;

    private static final String MAIN_PART = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
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

    /** The sheets, in the order in which a spreadsheet shows them. */
    List<Sheet> sheets() throws BadWorkbookException, XMLStreamException {
        Map<String, Relation> relations = relations();
        List<Sheet> sheets = new ArrayList<>();
        XMLStreamReader xml = part(MAIN_PART);
        while (find(xml, "sheet")) {
            String id = xml.getAttributeValue(RELATIONS, "id");
            id = id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id;
            String name = xml.getAttributeValue(null, "name");
            String state = xml.getAttributeValue(null, "state");
            boolean visible = state == null || state.equals("visible");
            sheets.add(new Sheet(name == null ? "" : name, visible, Optional.ofNullable(relations.get(id))));
        }
        return sheets;
    }

    /** A sheet of the workbook. */
    record Sheet(String name, boolean visible, Optional<Relation> relation) {

        /** Returns whether it has cells; a chart can have a sheet to itself. */
        boolean hasCells() {
            return relation.isEmpty() || !relation.get().type().endsWith("/chartsheet");
        }
    }

    /** A relationship of the main part to another part. */
    record Relation(String type, Optional<String> target) {}

    private Map<String, Relation> relations() throws BadWorkbookException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        XMLStreamReader xml = part("xl/_rels/workbook.xml.rels");
        while (find(xml, "Relationship")) {
            String type = xml.getAttributeValue(null, "Type");
            Optional<String> target = Optional.ofNullable(xml.getAttributeValue(null, "Target"));
            relations.putIfAbsent(xml.getAttributeValue(null, "Id"), new Relation(type == null ? "" : type, target));
        }
        return relations;
    }

    /** The cells of a sheet. */
    XMLStreamReader cells(Sheet sheet) throws BadWorkbookException, XMLStreamException {
        Optional<String> target = sheet.relation().flatMap(Relation::target);
        if (target.isEmpty()) {
            throw new BadWorkbookException("a sheet without a part");
        }
        return part(nameOf(target.get()));
    }

    /** The formats of the cells. */
    CellFormats formats() throws BadWorkbookException, XMLStreamException {
        return parts.containsKey(STYLES) ? CellFormats.read(part(STYLES)) : CellFormats.none();
    }

    /** Says whether the program that wrote the workbook left its formulas to the spreadsheet. */
    boolean uncalculated() throws BadWorkbookException, XMLStreamException {
        XMLStreamReader xml = part(MAIN_PART);
        return find(xml, "calcPr") && isTrue(xml.getAttributeValue(null, "fullCalcOnLoad"));
    }

    /** Reads a truth value of XML. */
    static boolean isTrue(String written) {
        return "1".equals(written) || "true".equals(written);
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

    /** Goes to the next element of a name. */
    private static boolean find(XMLStreamReader xml, String element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                return true;
            }
        }
        return false;
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
