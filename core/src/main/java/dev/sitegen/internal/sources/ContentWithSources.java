package dev.sitegen.internal.sources;

import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.SourceEntry;
import dev.sitegen.source.ContentSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Content together with the copies of the sites that it names as sources, so that whatever is known of the files of the content (their
 * sums, whether one was saved) is known of theirs. Their paths begin with {@link ContentTree#OTHER_SITES} and the id of the source.
 */
public final class ContentWithSources implements ContentSource {

    private final ContentSource content;
    private final Optional<Path> directory;

    /** The copies by the id of the source, as site.yaml named them when the content was listed last. */
    private volatile Map<String, ContentSource> copies = Map.of();

    /** @param directory the directory of the content; without one, the copies are among the files of the content */
    public ContentWithSources(ContentSource content, Optional<Path> directory) {
        this.content = content;
        this.directory = directory;
    }

    /** The path of a file of a source in the content. */
    static String path(SourceEntry source, String file) {
        return ContentTree.OTHER_SITES + source.id() + "/" + file;
    }

    @Override
    public List<Entry> entries() throws IOException {
        List<SourceEntry> sources = Configuration.sourcesOf(content);
        if (sources.isEmpty()) {
            copies = Map.of();
            return content.entries();
        }
        Map<String, ContentSource> next = new HashMap<>();
        List<Entry> own = content.entries();
        List<Entry> all = new ArrayList<>(directory.isPresent() ? own : without(sources, own));
        for (SourceEntry source : sources) {
            ContentSource copy = directory.isPresent()
                    ? ContentSource.ofPublishedData(
                            directory.get().resolve(source.path()).normalize())
                    : new Below(content, own, source.path() + "/");
            next.put(source.id(), copy);
            for (Entry entry : copy.entries()) {
                all.add(new Entry(path(source, entry.path()), entry.size(), entry.kind(), entry.revision()));
            }
        }
        copies = Map.copyOf(next);
        return all;
    }

    private static List<Entry> without(List<SourceEntry> sources, List<Entry> entries) {
        return entries.stream()
                .filter(entry ->
                        sources.stream().noneMatch(source -> entry.path().startsWith(source.path() + "/")))
                .toList();
    }

    /** The files of a content below one of its directories. */
    private record Below(ContentSource content, List<Entry> all, String directory) implements ContentSource {

        @Override
        public List<Entry> entries() {
            return all.stream()
                    .filter(entry -> entry.path().startsWith(directory))
                    .map(entry -> new Entry(
                            entry.path().substring(directory.length()), entry.size(), entry.kind(), entry.revision()))
                    .toList();
        }

        @Override
        public byte[] read(String path) throws IOException {
            return content.read(directory + path);
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        return path.startsWith(ContentTree.OTHER_SITES) ? copy(path).read(file(path)) : content.read(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return path.startsWith(ContentTree.OTHER_SITES) ? copy(path).open(file(path)) : content.open(path);
    }

    private ContentSource copy(String path) throws FileNotFoundException {
        int start = ContentTree.OTHER_SITES.length();
        ContentSource copy = copies.get(path.substring(start, path.indexOf('/', start)));
        if (copy == null) {
            throw new FileNotFoundException(path);
        }
        return copy;
    }

    private static String file(String path) {
        return path.substring(path.indexOf('/', ContentTree.OTHER_SITES.length()) + 1);
    }

    @Override
    public void release() {
        content.release();
    }
}
