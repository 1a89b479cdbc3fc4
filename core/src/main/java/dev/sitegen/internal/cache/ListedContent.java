package dev.sitegen.internal.cache;

import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Content whose files are listed once at most, when somebody asks. For one thread; files are read by any. */
public final class ListedContent implements ContentSource {

    private final ContentSource content;
    private List<Entry> entries;

    public ListedContent(ContentSource content) {
        this.content = content;
    }

    @Override
    public List<Entry> entries() throws IOException {
        if (entries == null) {
            entries = List.copyOf(content.entries());
        }
        return entries;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return content.read(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return content.open(path);
    }

    @Override
    public void release() {
        content.release();
    }
}
