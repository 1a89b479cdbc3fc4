package dev.sitegen.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx file of parts that are written as Word and WPS write them. */
final class WordFile {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    /** A file with a text. */
    static WordFile of(String content) {
        WordFile file = new WordFile();
        file.with(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        return file.with(
                "word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + content + "</w:body></w:document>");
    }

    WordFile styles(String styles) {
        return with("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
    }

    WordFile numbering(String numbering) {
        return with("word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    WordFile part(String name, String content) {
        return with("word/" + name, content.replaceFirst(">", NAMESPACES.replace("$", "\\$") + ">"));
    }

    WordFile with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Something that the text refers to. */
    WordFile relation(String id, String target, boolean external) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"x\" Target=\"")
                .append(target)
                .append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
        return this;
    }

    byte[] bytes() throws IOException {
        with(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A paragraph. */
    static String p(String text) {
        return p("", text);
    }

    /** A paragraph with properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    /** A run. */
    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** The numbering of a paragraph. */
    static String numbered(int id, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
    }

    /** A level of a numbering. */
    static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
