package dev.sitegen.internal.read.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileMetadataTest {

    private static FileMetadata read(String path, byte[] bytes) throws IOException {
        return FileMetadata.read(path, new ByteArrayInputStream(bytes));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String author) throws IOException {
        return zip(Map.of(
                "word/document.xml",
                "<w:t>正文</w:t>".repeat(1_000),
                "docProps/core.xml",
                "<dc:creator>" + author + "</dc:creator><dc:title>示例 &amp; 名单</dc:title>"));
    }

    @Test
    void theAuthorOfADocumentIsRead() throws IOException {
        FileMetadata metadata = read("名单.DOCX", word("张小示"));
        assertEquals(Set.of("张小示", "示例 & 名单"), metadata.texts());
        assertEquals(List.of("张小示"), metadata.persons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Administrator", "微软用户", "示例县司法局", "办公室", "管理员", "lenovo", "何种用户", ""})
    void programsAndOfficesAreNoPersons(String author) throws IOException {
        assertEquals(List.of(), read("a.docx", word(author)).persons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"欧阳示例", "王示", "司马示"})
    void personsAreKnownByTheirNames(String author) throws IOException {
        assertEquals(List.of(author), read("a.docx", word(author)).persons());
    }

    @Test
    void openDocumentHasItsOwnPart() throws IOException {
        byte[] bytes = zip(Map.of("meta.xml", "<meta:initial-creator>李小例</meta:initial-creator>"));
        assertEquals(List.of("李小例"), read("a.odt", bytes).persons());
    }

    /** Files that end early, or have other bytes in them, are read as far as they go. */
    @Test
    void damagedFilesAreRead() throws IOException {
        byte[] bytes = word("张小示");
        for (int length = 0; length < bytes.length; length += 7) {
            read("a.docx", Arrays.copyOf(bytes, length));
        }
        Random random = new Random(5);
        for (String path : List.of("a.docx", "a.pdf", "a.jpg")) {
            for (int i = 0; i < 2_000; i++) {
                byte[] other = bytes.clone();
                for (int j = 0; j < 10; j++) {
                    other[random.nextInt(other.length)] = (byte) random.nextInt();
                }
                other[0] = (byte) 0xFF;
                other[1] = (byte) 0xD8;
                read(path, other);
            }
        }
    }
}
