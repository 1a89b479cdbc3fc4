package dev.sitegen.internal.read.personal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Facts that a file of an office program, a PDF file or a picture says of itself beside what it shows.
 *
 * @param texts names, titles and descriptions, each once
 * @param located whether it says where it was taken
 */
public record FileMetadata(Set<String> texts, boolean located) {

    /** Nothing. */
    static final FileMetadata NONE = new FileMetadata(Set.of(), false);

    /** Bytes or characters of one text, at most. */
    static final int LONGEST_TEXT = 2_000;

    private static final Set<String> PACKAGES =
            Set.of("docx", "docm", "xlsx", "xlsm", "pptx", "pptm", "odt", "ods", "odp", "wps", "et", "dps");
    /** A larger one has no directory where it is looked for, and counts as damaged. */
    private static final int LARGEST_PACKAGE = 32 << 20;

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg");

    public FileMetadata {
        texts = Set.copyOf(texts);
    }

    /** Returns whether files of that name have metadata that can be read. */
    public static boolean isKnown(String path) {
        String type = type(path);
        return PACKAGES.contains(type) || PICTURES.contains(type) || type.equals("pdf");
    }

    /**
     * Reads the metadata of a file; of one that is damaged, or in truth of another format, as far as it goes.
     *
     * @throws IOException if the stream fails
     */
    public static FileMetadata read(String path, InputStream in) throws IOException {
        String type = type(path);
        if (PACKAGES.contains(type)) {
            return new FileMetadata(PackageMetadata.texts(in.readNBytes(LARGEST_PACKAGE)), false);
        }
        return type.equals("pdf") ? new FileMetadata(PdfMetadata.texts(in), false) : JpegMetadata.read(in);
    }

    static FileMetadata of(Collection<String> texts, boolean located) {
        return new FileMetadata(new LinkedHashSet<>(texts), located);
    }

    /** The names of persons among its texts, in order. */
    public List<String> persons() {
        return texts.stream().filter(PersonNames::isOne).sorted().toList();
    }

    private static String type(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
