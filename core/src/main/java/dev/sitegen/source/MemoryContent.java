package dev.sitegen.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Content held in memory. */
final class MemoryContent implements ContentSource {

    private final Map<String, byte[]> files;

    MemoryContent(Map<String, byte[]> files) {
        Map<String, String> composed = Spellings.composed(files.keySet());
        this.files = files.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        e -> composed.getOrDefault(e.getKey(), e.getKey()),
                        e -> e.getValue().clone()));
    }

    @Override
    public List<Entry> entries() {
        return files.entrySet().stream()
                .map(e -> new Entry(e.getKey(), e.getValue().length, false))
                .toList();
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FileNotFoundException(path);
        }
        return bytes.clone();
    }
}
