package example.desk;

import dev.sitegen.build.OutputSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a site into a zip archive. The same site gives the same bytes: all entries have one date, and come in the order of their paths. */
final class ZipSink implements OutputSink, Closeable {

    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ZipSink(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    @Override
    public void write(String path, long size, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
