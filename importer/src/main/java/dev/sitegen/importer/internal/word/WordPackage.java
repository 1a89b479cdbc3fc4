package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.read.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The parts of a .docx file. What they unpack to is bounded, whatever the file says of its sizes. */
final class WordPackage {

    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_MEGABYTES = 200;
    private static final int MOST_PARTS = 10_000;

    /** Names of parts that may be needed; others are passed over, and reported if they are programs or files. */
    private static final Set<String> ENDINGS =
            Set.of("xml", "rels", "png", "jpg", "jpeg", "gif", "bmp", "webp", "emf", "wmf", "tif", "tiff", "svg");

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> others = new TreeSet<>();

    private WordPackage() {}

    /** Unpacks a file. */
    static WordPackage of(byte[] bytes) throws UnreadableSourceException {
        WordPackage unpacked = new WordPackage();
        long size = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = readAtMost(zip, MOST_MEGABYTES * MEGABYTE - size);
                size += part.length;
                count++;
                if (count > MOST_PARTS) {
                    throw tooLarge();
                }
                unpacked.add(entry.getName().replace('\\', '/'), part);
            }
        } catch (ZipException e) {
            throw damaged(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
        if (unpacked.parts.isEmpty()) {
            throw damaged("ZIP");
        }
        return unpacked;
    }

    private void add(String name, byte[] part) {
        if (ENDINGS.contains(ending(name))) {
            parts.put(name.startsWith("/") ? name.substring(1) : name, part);
        } else if (!name.endsWith("/") && !name.startsWith("docProps/") && part.length > 0) {
            others.add(name);
        }
    }

    private static byte[] readAtMost(InputStream in, long most) throws IOException, UnreadableSourceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (out.size() + n > most) {
                throw tooLarge();
            }
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    private static UnreadableSourceException tooLarge() {
        return new UnreadableSourceException(ImportCode.UNPACKS_TOO_LARGE, String.valueOf(MOST_MEGABYTES));
    }

    static UnreadableSourceException damaged(String reason) {
        return new UnreadableSourceException(ImportCode.DAMAGED, ".docx", reason);
    }

    /** The bytes of a part. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The names of all parts. */
    Set<String> names() {
        return new TreeSet<>(parts.keySet());
    }

    /** The names of what is in the file besides text and pictures, such as macros and other files. */
    Set<String> others() {
        return others;
    }

    /** The name of the part with the text; other programs name it otherwise than Word. */
    String document() throws XMLStreamException {
        for (Relation relation : relations("").values()) {
            if (relation.type().endsWith("/officeDocument")) {
                return relation.target();
            }
        }
        return "word/document.xml";
    }

    /**
     * Relation of a part to another part.
     *
     * @param type the address that names the kind
     * @param target the name of a part, or an address outside the file
     * @param external whether it is outside the file
     */
    record Relation(String type, String target, boolean external) {}

    /** The relations of a part by their ids; those of the file as a whole for an empty name. */
    Map<String, Relation> relations(String part) throws XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        int slash = part.lastIndexOf('/') + 1;
        String directory = part.substring(0, slash);
        Optional<byte[]> xml = part(directory + "_rels/" + part.substring(slash) + ".rels");
        if (xml.isEmpty()) {
            return relations;
        }
        XmlCursor cursor = new XmlCursor(xml.get());
        cursor.child(0);
        while (cursor.child(1)) {
            boolean external = cursor.attribute("TargetMode").orElse("").equals("External");
            String target = cursor.attribute("Target").orElse("");
            String id = cursor.attribute("Id").orElse("");
            String type = cursor.attribute("Type").orElse("");
            relations.put(id, new Relation(type, external ? target : resolved(directory, target), external));
        }
        return relations;
    }

    private static String resolved(String directory, String target) {
        return target.startsWith("/") ? target.substring(1) : directory + target;
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
