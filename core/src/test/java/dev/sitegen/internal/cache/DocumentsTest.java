package dev.sitegen.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.publish.Publication;
import dev.sitegen.internal.publish.Spool;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final String SOURCE = "pages/about.md";

    @TempDir
    Path temp;

    private final AtomicInteger parsed = new AtomicInteger();
    private Inputs inputs;

    @BeforeEach
    void content() throws IOException {
        ContentSource content = ContentSource.ofFiles(Map.of(SOURCE, "甲".getBytes(StandardCharsets.UTF_8)));
        inputs = Inputs.of(content, getClass().getClassLoader(), BuildOptions.defaults());
    }

    private void build(boolean digested) throws IOException {
        try (Publication publication = Publication.open(temp.resolve("site"), "test");
                Spool spool = publication.spool()) {
            Documents documents = Documents.reusing(spool, inputs);
            documents.facts(SOURCE, digested, bytes -> {
                parsed.incrementAndGet();
                return new ParsedDocument(Optional.empty(), ContentHtml.EMPTY, List.of());
            });
            documents.keep();
            publication.write(SitePath.of("index.html"), new byte[1]);
            publication.publish();
        }
    }

    @Test
    void aDocumentIsParsedAnewWhenItsDigestIsWantedForTheFirstTime() throws IOException {
        build(false);
        build(false);
        assertEquals(1, parsed.get());
        build(true);
        build(true);
        assertEquals(2, parsed.get());
    }

    @Test
    void anIndexOfAnotherFormIsNotBelieved() throws IOException {
        build(true);
        try (Publication publication = Publication.open(temp.resolve("site"), "test");
                Spool spool = publication.spool()) {
            assertTrue(spool.lastIndex().length > 0);
            spool.keep(new byte[] {2, 9, 9}, Set.of());
            publication.write(SitePath.of("index.html"), new byte[1]);
            publication.publish();
        }
        build(true);
        assertEquals(2, parsed.get());
    }
}
