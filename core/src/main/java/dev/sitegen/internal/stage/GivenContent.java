package dev.sitegen.internal.stage;

import dev.sitegen.source.ContentSource;
import dev.sitegen.stage.FileBytes;
import java.io.IOException;
import java.util.List;

/** Content whose files are given one by one, to those who know their names. */
record GivenContent(List<Entry> entries, FileBytes bytes) implements ContentSource {

    GivenContent(FileBytes bytes) {
        this(List.of(), bytes);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return bytes.read(path);
    }
}
