package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are larger than the memory are published without being held. */
class LargeFileTest {

    private static final String LARGE = "assets/large.pdf";
    private static final int SIZE = 4 << 20;

    @TempDir
    private Path temp;

    /** A site with a large file that nobody may ask for as a whole. */
    private static final class Source implements ContentSource {

        private final ContentSource site = Content.oneReport().source();
        private int seed = 1;

        @Override
        public List<Entry> entries() throws IOException {
            List<Entry> entries = new ArrayList<>(site.entries());
            entries.add(new Entry(LARGE, SIZE, false));
            return entries;
        }

        @Override
        public byte[] read(String path) throws IOException {
            if (path.equals(LARGE)) {
                throw new AssertionError("held whole");
            }
            return site.read(path);
        }

        @Override
        public InputStream open(String path) throws IOException {
            return path.equals(LARGE) ? new Bytes(seed) : site.open(path);
        }
    }

    /** Bytes that are made as they are read. */
    private static final class Bytes extends InputStream {

        private final int seed;
        private int at;

        Bytes(int seed) {
            this.seed = seed;
        }

        @Override
        public int read() {
            return at == SIZE ? -1 : at++ * seed & 0xFF;
        }
    }

    @Test
    void aLargeFileIsServedAsItIsRead() throws IOException {
        try (Preview preview = SiteGenerator.create(new Source()).preview(BuildOptions.defaults())) {
            Path file = temp.resolve("served");
            try (OutputStream out = Files.newOutputStream(file)) {
                assertTrue(preview.write(LARGE, out));
                assertFalse(preview.write("assets/none.pdf", out));
            }
            assertEquals(-1, Files.mismatch(file, written(1)));
        }
    }

    @Test
    void aLargeFileIsCopiedAsItIsRead() throws IOException {
        Path output = temp.resolve("site");
        Source source = new Source();
        SiteGenerator generator = SiteGenerator.create(source);

        assertTrue(generator.build(BuildOptions.into(output)).published());
        assertEquals(-1, Files.mismatch(output.resolve(LARGE), written(1)));

        BuildResult again = generator.build(BuildOptions.into(output));
        assertTrue(again.published() || again.unchanged());

        source.seed = 3;
        assertTrue(generator.build(BuildOptions.into(output)).published());
        assertEquals(-1, Files.mismatch(output.resolve(LARGE), written(3)));
    }

    private Path written(int seed) throws IOException {
        Path file = temp.resolve("expected-" + seed);
        try (InputStream in = new Bytes(seed)) {
            Files.copy(in, file);
        }
        return file;
    }
}
