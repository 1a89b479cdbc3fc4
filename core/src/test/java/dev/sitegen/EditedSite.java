package dev.sitegen;

import dev.sitegen.build.BuildOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site in a directory whose files are written, replaced, moved and removed, with the options it is built with. */
final class EditedSite {

    final Path content;
    final Path output;
    BuildOptions options;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();
    private int fresh = 100;

    /** Writes the {@linkplain EditedContent content} that every test begins with. */
    EditedSite(Path directory) throws IOException {
        content = directory.resolve("content");
        output = directory.resolve("site");
        // Edits withdraw reports, which a build asks about.
        options = BuildOptions.into(output).withRemovalAllowed(true);
        for (Map.Entry<String, byte[]> file : EditedContent.files().entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    /** A number that was in no file before. */
    int fresh() {
        return ++fresh;
    }

    void put(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String path, byte[] bytes) throws IOException {
        files.put(path, bytes);
        touched.add(path);
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Removes a file, if it is there. */
    void remove(String path) throws IOException {
        files.remove(path);
        touched.add(path);
        Files.deleteIfExists(content.resolve(path));
    }

    /** Removes every file whose path is not ASCII. */
    void removeChineseNames() throws IOException {
        for (String path : List.copyOf(files.keySet())) {
            if (path.chars().anyMatch(c -> c > '~')) {
                remove(path);
            }
        }
    }

    /** Gives a file another name. */
    void move(String path, String name) throws IOException {
        byte[] bytes = files.get(path);
        remove(path);
        put(name, bytes);
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Returns whether there is such a file, and a text in it that matches a pattern. */
    boolean has(String path, String pattern) {
        return has(path) && matcher(path, pattern).find();
    }

    /** The first text in a file that matches a pattern. */
    String find(String path, String pattern) {
        Matcher matcher = matcher(path, pattern);
        if (!matcher.find()) {
            throw new IllegalArgumentException(path + ": " + pattern);
        }
        return matcher.group();
    }

    private Matcher matcher(String path, String pattern) {
        return Pattern.compile(pattern).matcher(text(path));
    }

    /** Replaces the first text in a file that matches a pattern. */
    void replace(String path, String pattern, String replacement) throws IOException {
        find(path, pattern);
        put(path, matcher(path, pattern).replaceFirst(replacement));
    }

    void append(String path, String text) throws IOException {
        put(path, text(path) + text);
    }

    /** Sets a key of the front matter, whether or not it is there. */
    void front(String path, String key, String value) throws IOException {
        String others = text(path).replaceFirst("\n" + key + ": .*\r?", "");
        put(path, others.replaceFirst("\n---(\r?\n)", "\n" + Matcher.quoteReplacement(key + ": " + value) + "$1---$1"));
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    byte[] bytes(String path) {
        return files.get(path).clone();
    }

    /** All files as they are now. */
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** The files whose paths match a pattern, sorted. */
    List<String> paths(String pattern) {
        return files.keySet().stream().filter(path -> path.matches(pattern)).toList();
    }

    /** The files that were written or removed since this was asked last. */
    Set<String> touched() {
        Set<String> paths = Set.copyOf(touched);
        touched.clear();
        return paths;
    }

    /** Restores all files as they once were, and warnings are allowed again. */
    void restore(Map<String, byte[]> good) throws IOException {
        for (String path : List.copyOf(files.keySet())) {
            if (!good.containsKey(path)) {
                remove(path);
            }
        }
        for (Map.Entry<String, byte[]> file : good.entrySet()) {
            if (files.get(file.getKey()) != file.getValue()) {
                put(file.getKey(), file.getValue());
            }
        }
        options = options.withStrict(false);
    }

    /** One of some values. */
    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Bytes behind others. */
    static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
