package dev.sitegen.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {

    @TempDir
    private Path directory;

    private Path content;
    private Workplace place;

    @BeforeEach
    void makeCorpus() throws IOException {
        content = directory.resolve("content");
        place = new Workplace(content, directory.resolve("work"));
        Directories.write(new Corpus(3, 1, Variant.PLAIN, Figures.NONE), content);
        place.clear();
    }

    @Test
    void theLibraryIsMeasuredInAProcessOfItsOwn() throws IOException, InterruptedException {
        Run run = place.run(new Contender.Library(List.of("-Xmx256m"), "default").command(place));
        assertTrue(run.files() > 3);
        assertTrue(run.heapLimit().orElseThrow() <= 256 << 20);
        assertTrue(Files.exists(place.output().resolve("index.html")));
        place.clear();
        assertFalse(Files.exists(place.output()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linuxTellsMemoryAndProcessorTime() throws IOException, InterruptedException {
        Run library = place.run(new Contender.Library(List.of(), "default").command(place));
        assertTrue(library.peak().orElseThrow() > 10 << 20);
        assertTrue(library.processor().orElseThrow().toMillis() > 50);
        place.clear();
        Run peer = place.run(new Contender.Peer("cp", "cp -r $IN $OUT; sleep 0.2").command(place));
        assertTrue(peer.peak().isPresent());
        assertEquals(Directories.sizes(content).size(), peer.files());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCommandThatFailsOrWritesNothingIsNoResult() {
        assertThrows(IOException.class, () -> place.run(new Contender.Peer("no", "exit 3").command(place)));
        assertThrows(IOException.class, () -> place.run(new Contender.Peer("no", "true").command(place)));
    }

    @Test
    void anEditChangesOneReportUntilItIsUndone() throws IOException {
        TreeMap<Path, String> before = texts();
        Edit edit = Edit.in(content);
        TreeMap<Path, String> edited = texts();
        long changed = before.keySet().stream()
                .filter(file -> !before.get(file).equals(edited.get(file)))
                .count();
        assertEquals(1, changed);
        edit.undo();
        assertEquals(before, texts());
    }

    private TreeMap<Path, String> texts() throws IOException {
        TreeMap<Path, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(content)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(path, Files.readString(path));
            }
        }
        return texts;
    }
}
