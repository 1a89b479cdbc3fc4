package dev.sitegen.internal.read.personal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The properties of documents of office programs: docProps of Office Open XML, meta.xml of OpenDocument. */
final class PackageMetadata {

    private static final Set<String> PARTS =
            Set.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml");

    private static final List<String> ELEMENTS = List.of(
            "dc:creator",
            "cp:lastModifiedBy",
            "meta:initial-creator",
            "Manager",
            "Company",
            "dc:title",
            "dc:subject",
            "dc:description",
            "cp:keywords",
            "vt:lpwstr",
            "meta:user-defined");

    /** More is never looked through, packed or not. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int LARGEST_PART = 1 << 20;

    private PackageMetadata() {}

    static Set<String> texts(InputStream in) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        long left = MOST_BYTES;
        byte[] buffer = new byte[1 << 13];
        try {
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    String xml = new String(zip.readNBytes(LARGEST_PART), StandardCharsets.UTF_8);
                    MarkedText.add(xml, ELEMENTS, texts);
                }
                for (int read = zip.read(buffer); read >= 0 && left > 0; read = zip.read(buffer)) {
                    left -= read;
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            return texts;
        }
        return texts;
    }
}
