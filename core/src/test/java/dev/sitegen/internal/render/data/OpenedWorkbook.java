package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.render.data.DataBytes.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.sitegen.internal.kind.DataFile;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.model.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads workbooks back by other code than the one that wrote them. */
final class OpenedWorkbook {

    private OpenedWorkbook() {}

    /** Writes a file of a site and returns the parts of it by name. */
    static Map<String, Document> open(Site site, DataFile file) throws IOException {
        return open(bytes(new DataFiles(site, Map.of(), DataParts.of(site)), file));
    }

    private static Map<String, Document> open(byte[] bytes) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
                assertNull(entry.getExtra(), "a time with a zone in " + entry.getName());
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                Parser parser = Parser.xmlParser().setTrackErrors(1);
                parts.put(entry.getName(), Jsoup.parse(xml, "", parser));
                assertEquals(List.of(), parser.getErrors(), entry.getName());
            }
        }
        return parts;
    }

    static Element cell(Document sheet, String address) {
        return sheet.selectFirst("c[r=" + address + "]");
    }

    static String text(Document sheet, String address) {
        Element cell = cell(sheet, address);
        assertEquals("inlineStr", cell.attr("t"), address);
        return cell.selectFirst("t").wholeText();
    }
}
