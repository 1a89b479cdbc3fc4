package dev.sitegen.internal.author;

import dev.sitegen.internal.author.EditJournal.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Edits of content that can be taken back, also by a later run: each is noted in a journal before it is made. Thread-safe; a file
 * that was changed by somebody else meanwhile is left as it is.
 */
public final class UndoableEdits {

    private final ContentEdits content;
    private final EditJournal journal;

    /**
     * @param directory the content directory
     * @param journal the file of the journal, outside of the content
     */
    public UndoableEdits(Path directory, Path journal) {
        this.content = new ContentEdits(directory);
        this.journal = new EditJournal(journal);
    }

    /**
     * The last edit that can be taken back.
     *
     * @param kind the word for its kind
     * @param subject the words that it is about
     */
    public record Last(long id, String kind, String subject) {}

    public synchronized Optional<Last> last() throws IOException {
        return undo().map(undo -> new Last(undo.entry.id(), undo.entry.kind(), undo.entry.subject()));
    }

    /** An edit, and what takes it back. */
    private record Undo(Entry entry, List<FileEdit> files) {}

    /** The last edit that can be taken back now: one whose place was changed since does not stop those before it. */
    private Optional<Undo> undo() throws IOException {
        List<Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            List<FileEdit> files = reversed(entries.get(i));
            if (!files.isEmpty()) {
                return Optional.of(new Undo(entries.get(i), files));
            }
        }
        return Optional.empty();
    }

    /** The edits that take one back; none if that cannot be done, or if there is nothing to take back. */
    private List<FileEdit> reversed(Entry entry) throws IOException {
        List<FileEdit> reversed = new ArrayList<>();
        for (FileTrace trace : entry.files()) {
            byte[] now = content.read(trace.path());
            // A crash may have come between the journal and the file.
            if (!trace.isUndone(now)) {
                Optional<FileEdit> edit = trace.reversed(now);
                if (edit.isEmpty()) {
                    return List.of();
                }
                reversed.add(edit.get());
            }
        }
        return reversed;
    }

    /** The bytes of a file as it is now; none if there is no such file. */
    public byte[] read(String path) throws IOException {
        return content.read(path);
    }

    /**
     * Makes one edit, which may change several files.
     *
     * @return whether it was made; it was not if one of the files is no longer what was read
     */
    public synchronized boolean apply(String kind, String subject, List<FileEdit> files) throws IOException {
        for (FileEdit file : files) {
            if (!content.isStill(file.path(), file.before())) {
                return false;
            }
        }
        Entry entry =
                journal.add(kind, subject, files.stream().map(FileTrace::of).toList());
        List<FileEdit> made = new ArrayList<>();
        for (FileEdit file : files) {
            if (!content.write(file)) {
                takeBack(made);
                journal.undone(entry);
                return false;
            }
            made.add(file);
        }
        return true;
    }

    private void takeBack(List<FileEdit> made) throws IOException {
        for (FileEdit file : made) {
            Optional<FileEdit> reversed = FileTrace.of(file).reversed(content.read(file.path()));
            if (reversed.isPresent()) {
                content.write(reversed.get());
            }
        }
    }

    /**
     * Takes the last edit back.
     *
     * @param id the edit that is meant
     * @return whether it was taken back; it was not if another one is the last, or if its place was changed since
     */
    public synchronized boolean undo(long id) throws IOException {
        Optional<Undo> last = undo().filter(undo -> undo.entry.id() == id);
        if (last.isEmpty()) {
            return false;
        }
        for (FileEdit edit : last.get().files) {
            if (!content.write(edit)) {
                return false;
            }
        }
        journal.undone(last.get().entry);
        return true;
    }
}
