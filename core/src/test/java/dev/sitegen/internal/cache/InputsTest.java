package dev.sitegen.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.cache.BuildRecord.Made;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InputsTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);
    private static final FileTime OPENED = FileTime.fromMillis(1_800_000_000_000L);

    /** Files with revisions, where somebody looks who reads them. */
    private static final class Store implements ContentSource {

        private final Map<String, String> texts = new TreeMap<>();
        private final Map<String, Revision> revisions = new TreeMap<>();
        private final List<String> read = new ArrayList<>();

        @Override
        public List<Entry> entries() {
            return texts.entrySet().stream()
                    .map(e -> new Entry(
                            e.getKey(), e.getValue().length(), false, Optional.ofNullable(revisions.get(e.getKey()))))
                    .toList();
        }

        @Override
        public byte[] read(String path) {
            read.add(path);
            return texts.get(path).getBytes(StandardCharsets.UTF_8);
        }

        void save(String path, String text, Optional<Revision> revision) {
            texts.put(path, text);
            revision.ifPresentOrElse(r -> revisions.put(path, r), () -> revisions.remove(path));
        }
    }

    private final Store store = new Store();

    private Inputs inputs() throws IOException {
        return Inputs.of(store, getClass().getClassLoader(), BuildOptions.defaults());
    }

    /** Inputs that a build of everything leaves, as the next one finds them. */
    private BuildRecord build() throws IOException {
        return build(Optional.of(OPENED));
    }

    private BuildRecord build(Optional<FileTime> before) throws IOException {
        Inputs inputs = inputs();
        Fingerprint name = inputs.name();
        store.read.clear();
        Made nothing = new Made(new Fingerprint(0, 0), Map.of(), Map.of());
        BuildRecord last = new BuildRecord(name, 0, 0, 0, List.of(), nothing, inputs.seen(before));
        return BuildRecord.decode(last.encode()).orElseThrow();
    }

    private static Optional<ContentSource.Revision> revision(long id, FileTime since) {
        return Optional.of(new ContentSource.Revision(id, since));
    }

    @Test
    void filesOfTheSameRevisionAreNotReadAgain() throws IOException {
        store.save("pages/a.md", "甲", revision(1, LONG_AGO));
        store.save("pages/b.md", "乙", revision(2, ContentSource.Revision.ALWAYS));
        BuildRecord last = build();

        assertEquals(last.inputs(), inputs().takeOver(last).name());
        assertEquals(List.of(), store.read);
    }

    @Test
    void withoutAClockOnlyWhatNeverChangesIsNotReadAgain() throws IOException {
        store.save("pages/a.md", "甲", revision(1, LONG_AGO));
        store.save("pages/b.md", "乙", revision(2, ContentSource.Revision.ALWAYS));
        BuildRecord last = build(Optional.empty());

        assertEquals(last.inputs(), inputs().takeOver(last).name());
        assertEquals(List.of("pages/a.md"), store.read);
    }

    @Test
    void filesOfAnotherRevisionAreReadAgain() throws IOException {
        List<String> paths = List.of("pages/a.md", "pages/b.md", "pages/c.md", "pages/d.md", "pages/e.md");
        paths.forEach(path -> store.save(path, path, revision(paths.indexOf(path), LONG_AGO)));
        BuildRecord last = build();
        FileTime later = FileTime.from(LONG_AGO.toInstant().plusNanos(1));
        store.save("pages/a.md", "pages/A.md", revision(0, later));
        store.save("pages/b.md", "pages/B.md", revision(7, LONG_AGO));
        // Two that took each other's names.
        store.save("pages/c.md", "pages/d.md", revision(3, LONG_AGO));
        store.save("pages/d.md", "pages/c.md", revision(2, LONG_AGO));

        assertNotEquals(last.inputs(), inputs().takeOver(last).name());
        assertEquals(paths.subList(0, 4), store.read);
    }

    @Test
    void whatWasSavedShortlyBeforeTheBuildIsReadAgain() throws IOException {
        Map<String, Long> before =
                Map.of("pages/a.md", 2_000L, "pages/b.md", 1_999L, "pages/c.md", 0L, "pages/d.md", -5L);
        before.forEach((path, milliseconds) ->
                store.save(path, path, revision(1, FileTime.fromMillis(OPENED.toMillis() - milliseconds))));
        BuildRecord last = build();
        store.save(
                "pages/b.md",
                "saved within the same tick of the clock",
                Optional.of(store.revisions.get("pages/b.md")));

        assertNotEquals(last.inputs(), inputs().takeOver(last).name());
        assertEquals(List.of("pages/b.md", "pages/c.md", "pages/d.md"), store.read);
    }

    @Test
    void whereNobodyTellsRevisionsEverythingIsReadAgain() throws IOException {
        store.save("pages/a.md", "甲", Optional.empty());
        BuildRecord last = build();
        store.save("pages/a.md", "乙", Optional.empty());

        assertNotEquals(last.inputs(), inputs().takeOver(last).name());
        assertEquals(List.of("pages/a.md"), store.read);
    }

    @Test
    void manyFilesAreDistinguished() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            store.save("pages/" + i + ".md", "text " + i, revision(i / 2, FileTime.fromMillis(i / 3)));
        }
        BuildRecord last = build();
        Map<String, Long> sums = new TreeMap<>();
        Inputs again = inputs().takeOver(last);
        for (String path : store.texts.keySet()) {
            sums.put(path, again.sum(path));
        }
        assertEquals(List.of(), store.read);
        Inputs read = inputs();
        assertEquals(
                sums, store.texts.keySet().stream().collect(Collectors.toMap(path -> path, path -> sum(read, path))));
    }

    private static long sum(Inputs inputs, String path) {
        try {
            return inputs.sum(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
