package dev.sitegen.build;

import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String SUM = ",\"xxh128\":\"";
    private static final String END = "\"}";
    private static final String FOOT = "]}";

    /** Versions before 2026-11-30 list a sum of another kind, of as many digits as two of ours. */
    private static final String OLDER_SUM = ",\"sha256\":\"";

    private ManifestFormat() {}

    static void write(SiteManifest manifest, Appendable out) throws IOException {
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

    private static String line(PublishedFile file) {
        return PATH + file.path() + SIZE + file.size() + SUM + file.checksum() + END;
    }

    static SiteManifest read(Path file) throws IOException {
        try {
            return new Reader(file.toString(), Files.readString(file)).manifest();
        } catch (CharacterCodingException e) {
            throw new DamagedManifestException(file.toString(), 0);
        }
    }

    static SiteManifest read(byte[] bytes, String name) throws DamagedManifestException {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Reader(name, text.toString()).manifest();
        } catch (CharacterCodingException e) {
            throw new DamagedManifestException(name, 0);
        }
    }

    /** Reads line by line, without making a text of each: a large site has a million, and every build begins with them. */
    private static final class Reader {

        private final String name;
        private final String text;
        /** The line that is read: its number, where it begins, and where its end is. */
        private int number;

        private int from;
        private int to = -1;

        Reader(String name, String text) {
            this.name = name;
            this.text = text;
        }

        SiteManifest manifest() throws DamagedManifestException {
            next();
            String generator = generator();
            List<PublishedFile> files = new ArrayList<>();
            boolean more = true;
            next();
            while (!is(FOOT)) {
                require(more);
                more = text.charAt(to - 1) == ',';
                PublishedFile read = file(more ? to - 1 : to);
                require(files.isEmpty() || files.get(files.size() - 1).path().compareTo(read.path()) < 0);
                files.add(read);
                next();
            }
            require(files.isEmpty() || !more);
            require(to + 1 == text.length());
            return new SiteManifest(generator, files);
        }

        private void next() throws DamagedManifestException {
            number++;
            from = to + 1;
            to = text.indexOf('\n', from);
            require(to > from);
        }

        private boolean is(String line) {
            return to - from == line.length() && text.startsWith(line, from);
        }

        private String generator() throws DamagedManifestException {
            int begin = from + HEAD_START.length();
            int end = to - HEAD_END.length();
            require(begin <= end && text.startsWith(HEAD_START, from) && text.startsWith(HEAD_END, end));
            String generator = text.substring(begin, end);
            require(generator.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\'));
            return generator;
        }

        /** The file of this line, which ends before a comma if there is one. */
        private PublishedFile file(int end) throws DamagedManifestException {
            int path = from + PATH.length();
            int size = text.indexOf(SIZE, from);
            int length = size + SIZE.length();
            int comma = text.indexOf(',', length);
            require(text.startsWith(PATH, from) && size >= path && comma > length && comma < end);
            try {
                String value = text.substring(path, size);
                PublishedFile read =
                        new PublishedFile(SitePath.of(value), Long.parseLong(text, length, comma, 10), sum(comma, end));
                require(!read.path().equals(SiteManifest.PATH));
                // Each may be written in more than one way.
                String digits = Long.toString(read.size());
                require(read.path().value().equals(value)
                        && comma == length + digits.length()
                        && text.startsWith(digits, length));
                return read;
            } catch (IllegalArgumentException e) {
                throw new DamagedManifestException(name, number);
            }
        }

        /** The checksum behind a comma, up to the end of the line. */
        private Checksum sum(int comma, int end) throws DamagedManifestException {
            boolean older = text.startsWith(OLDER_SUM, comma);
            int sum = comma + (older ? OLDER_SUM : SUM).length();
            int close = sum + (older ? 2 * Checksum.DIGITS : Checksum.DIGITS);
            require(older || text.startsWith(SUM, comma));
            require(close + END.length() == end && text.startsWith(END, close));
            Checksum first = Checksum.parse(text, sum);
            if (older) {
                Checksum.parse(text, sum + Checksum.DIGITS);
            }
            return older ? Checksum.UNKNOWN : first;
        }

        private void require(boolean good) throws DamagedManifestException {
            if (!good) {
                throw new DamagedManifestException(name, number);
            }
        }
    }
}
