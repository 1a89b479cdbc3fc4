package dev.sitegen.importer.internal.document;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.account.ImportNote;
import java.util.ArrayList;
import java.util.List;

/** Takes the notes on one file. */
public final class Account {

    private static final int MOST_SHOWN = 60;

    private final String file;
    private final List<ImportNote> notes = new ArrayList<>();

    /** @param file the path of the file, as the user gave it */
    public Account(String file) {
        this.file = file;
    }

    /** The path of the file, as the user gave it. */
    public String file() {
        return file;
    }

    /** Notes something on the file. */
    public void add(ImportCode code, String... arguments) {
        notes.add(ImportNote.of(code, file, arguments));
    }

    /** All notes, in the order in which they were made. */
    public List<ImportNote> notes() {
        return List.copyOf(notes);
    }

    /** Returns whether nothing of the file may be written. */
    public boolean hasErrors() {
        return notes.stream().anyMatch(note -> note.severity() == Severity.ERROR);
    }

    /** The beginning of a text, as a note shows it. */
    public static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }
}
