package dev.sitegen.internal.author;

import dev.sitegen.build.Checksum;
import dev.sitegen.internal.author.FileTrace.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The journal of edits: a file with one line for each edit and each undo, every line on the disk before the next step. A line
 * that was cut off by a crash says nothing, for its edit was not begun. The file is read whenever it is asked for.
 */
final class EditJournal {

    /** Edits of older versions, which begin with another word, have sums of another kind and cannot be taken back. */
    private static final String DONE = "edited";

    private static final String UNDONE = "undone";
    private static final String END = ".";

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder TO_BYTES = Base64.getUrlDecoder();

    private final Path file;

    EditJournal(Path file) {
        this.file = file;
    }

    /**
     * An edit that was not taken back.
     *
     * @param id its number in the journal
     * @param kind the word for its kind
     * @param subject the words that it is about
     */
    record Entry(long id, String kind, String subject, List<FileTrace> files) {}

    /** Notes an edit that is about to be made. */
    Entry add(String kind, String subject, List<FileTrace> files) throws IOException {
        Entry entry = new Entry(lines().size() + 1L, kind, subject, files);
        List<String> fields = new ArrayList<>(List.of(DONE, String.valueOf(entry.id), kind, text(subject)));
        files.forEach(trace -> fields.add(text(trace)));
        append(fields);
        return entry;
    }

    /** Notes that an edit was taken back. */
    void undone(Entry entry) throws IOException {
        append(List.of(UNDONE, String.valueOf(entry.id)));
    }

    /** The edits that were not taken back, the oldest first. */
    List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines()) {
            String[] fields = line.split("\t");
            if (!fields[fields.length - 1].equals(END)) {
                continue;
            }
            if (fields[0].equals(DONE)) {
                entries.add(entry(fields));
            } else if (fields[0].equals(UNDONE)) {
                entries.removeIf(entry -> String.valueOf(entry.id).equals(fields[1]));
            }
        }
        return entries;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private void append(List<String> fields) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // The line feed before it ends a line that was cut off.
        String line = (Files.exists(file) ? "\n" : "") + String.join("\t", fields) + "\t" + END;
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    private static Entry entry(String[] fields) {
        List<FileTrace> files = Stream.of(fields)
                .skip(4)
                .limit(fields.length - 5L)
                .map(EditJournal::trace)
                .toList();
        return new Entry(Long.parseLong(fields[1]), fields[2], words(fields[3]), files);
    }

    private static String text(FileTrace trace) {
        List<String> parts = new ArrayList<>(List.of(
                text(trace.path()), trace.before().toString(), trace.after().toString()));
        for (Place place : trace.places()) {
            parts.add(String.join(
                    ",",
                    String.valueOf(place.at()),
                    TO_TEXT.encodeToString(place.removed()),
                    TO_TEXT.encodeToString(place.inserted()),
                    TO_TEXT.encodeToString(place.leading()),
                    TO_TEXT.encodeToString(place.trailing())));
        }
        return String.join(";", parts);
    }

    private static FileTrace trace(String text) {
        String[] parts = text.split(";");
        List<Place> places = Stream.of(parts)
                .skip(3)
                .map(part -> part.split(",", -1))
                .map(bytes -> new Place(
                        Integer.parseInt(bytes[0]),
                        TO_BYTES.decode(bytes[1]),
                        TO_BYTES.decode(bytes[2]),
                        TO_BYTES.decode(bytes[3]),
                        TO_BYTES.decode(bytes[4])))
                .toList();
        return new FileTrace(words(parts[0]), Checksum.parse(parts[1]), Checksum.parse(parts[2]), places);
    }

    private static String text(String words) {
        return TO_TEXT.encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String text) {
        return new String(TO_BYTES.decode(text), StandardCharsets.UTF_8);
    }
}
