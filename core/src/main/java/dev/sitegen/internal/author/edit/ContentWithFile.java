package dev.sitegen.internal.author.edit;

import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Content with another text in the place of one file, to see what would be wrong with it.
 *
 * @param content the content as it is
 */
record ContentWithFile(ContentSource content, String path, byte[] bytes) implements ContentSource {

    @Override
    public List<Entry> entries() throws IOException {
        return Stream.concat(
                        content.entries().stream().filter(entry -> !entry.path().equals(path)),
                        Stream.of(new Entry(path, bytes.length, false)))
                .toList();
    }

    @Override
    public byte[] read(String asked) throws IOException {
        return asked.equals(path) ? bytes.clone() : content.read(asked);
    }

    @Override
    public void release() {
        content.release();
    }
}
