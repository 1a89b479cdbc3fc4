package dev.sitegen.internal.output;

import dev.sitegen.model.SitePath;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The manifest as text. It decides what may be deleted, so the reader takes exactly what the writer writes: what is read from a
 * file gives the file again when it is written.
 */
final class ManifestFormat {

    private static final String HEAD_START = "{\"generator\":\"";
    private static final String HEAD_END = "\",\"files\":[";
    private static final String PATH = "{\"path\":\"";
    private static final String SIZE = "\",\"size\":";
    private static final String HASH = ",\"sha256\":\"";
    private static final String END = "\"}";
    private static final String FOOT = "]}";

    private ManifestFormat() {}

    static void write(Manifest manifest, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.append(HEAD_START).append(manifest.generator()).append(HEAD_END).append('\n');
            int last = manifest.files().size() - 1;
            for (int i = 0; i <= last; i++) {
                // The names of a site path hold no character that JSON escapes.
                out.append(line(manifest.files().get(i)))
                        .append(i < last ? "," : "")
                        .append('\n');
            }
            out.append(FOOT).append('\n');
        }
    }

    private static String line(PublishedFile file) {
        return PATH + file.path() + SIZE + file.size() + HASH + file.sha256() + END;
    }

    static Manifest read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Lines(file, in).manifest();
        } catch (CharacterCodingException e) {
            throw new DamagedManifestException(file, 0);
        }
    }

    private static final class Lines {

        private final Path file;
        private final BufferedReader in;
        private int number;

        Lines(Path file, BufferedReader in) {
            this.file = file;
            this.in = in;
        }

        Manifest manifest() throws IOException {
            String generator = generator(next());
            List<PublishedFile> files = new ArrayList<>();
            boolean more = false;
            String line = next();
            while (!line.equals(FOOT)) {
                more = line.endsWith(",");
                add(files, more ? line.substring(0, line.length() - 1) : line);
                line = next();
                require(more || line.equals(FOOT));
            }
            require(!more && in.readLine() == null);
            return new Manifest(generator, files);
        }

        private String next() throws IOException {
            number++;
            String line = in.readLine();
            require(line != null);
            return line;
        }

        private String generator(String line) throws IOException {
            require(line.startsWith(HEAD_START)
                    && line.endsWith(HEAD_END)
                    && line.length() >= HEAD_START.length() + HEAD_END.length());
            String generator = line.substring(HEAD_START.length(), line.length() - HEAD_END.length());
            require(generator.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\'));
            return generator;
        }

        private void add(List<PublishedFile> files, String line) throws IOException {
            PublishedFile read = parse(line);
            require(files.isEmpty() || files.get(files.size() - 1).path().compareTo(read.path()) < 0);
            files.add(read);
        }

        private PublishedFile parse(String line) throws IOException {
            int size = line.indexOf(SIZE);
            int hash = line.indexOf(HASH);
            require(line.startsWith(PATH) && size >= PATH.length() && hash >= size + SIZE.length());
            require(line.endsWith(END) && line.length() >= hash + HASH.length() + END.length());
            String path = line.substring(PATH.length(), size);
            String length = line.substring(size + SIZE.length(), hash);
            try {
                PublishedFile file = new PublishedFile(
                        SitePath.of(path),
                        Long.parseLong(length),
                        Sha256.parse(line.substring(hash + HASH.length(), line.length() - END.length())));
                // Each may be written in more than one way.
                require(file.path().value().equals(path)
                        && Long.toString(file.size()).equals(length));
                return file;
            } catch (IllegalArgumentException e) {
                throw new DamagedManifestException(file, number);
            }
        }

        private void require(boolean good) throws DamagedManifestException {
            if (!good) {
                throw new DamagedManifestException(file, number);
            }
        }
    }
}
