package dev.sitegen.internal.render.data;

import dev.sitegen.internal.kind.DataFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Data files as bytes. */
final class DataBytes {

    private DataBytes() {}

    /** The whole of a file. */
    static byte[] bytes(DataFiles files, DataFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(files, out);
        return out.toByteArray();
    }
}
