package dev.sitegen.internal.preview.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that the server has of its own: styles and scripts of what it adds to pages. The editing script is written in parts and served
 * whole, as one function that leaves no name in the page.
 */
final class OwnFiles {

    /** Beginning of the addresses of these files; no content is looked for below it. */
    static final String PREFIX = ".site-gen/";

    private static final List<String> EDITING_PARTS = List.of(
            "elements",
            "requests",
            "places",
            "highlights",
            "panel",
            "choice",
            "candidates",
            "new-entry",
            "problems",
            "page");

    private static final Map<String, byte[]> OF_EVERY_SITE = Stream.of("client.js", "client.css")
            .collect(Collectors.toUnmodifiableMap(n -> PREFIX + n, OwnFiles::resource));

    private static final Map<String, byte[]> OF_EDITING =
            Map.of(PREFIX + "edit.js", editingScript(), PREFIX + "edit.css", resource("edit.css"));

    private OwnFiles() {}

    /** The file at an address, if there is one. */
    static Optional<byte[]> at(String address, boolean editing) {
        byte[] file = OF_EVERY_SITE.get(address);
        return Optional.ofNullable(file == null && editing ? OF_EDITING.get(address) : file);
    }

    private static byte[] editingScript() {
        return EDITING_PARTS.stream()
                .map(part -> new String(resource("edit/" + part + ".js"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n", "(function () {\n'use strict';\n\n", "})();\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
