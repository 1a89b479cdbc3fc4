package dev.sitegen.internal.author;

import dev.sitegen.build.Checksum;
import dev.sitegen.internal.author.FileEdit.Replacement;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The trace of an edit that is needed to take it back.
 *
 * @param before the checksum of the file before the edit
 * @param after its checksum after the edit
 * @param places the places that were edited, in the order of the file
 */
record FileTrace(String path, Checksum before, Checksum after, List<Place> places) {

    /** Bytes beside an edit by which it is found again after the file was changed elsewhere. */
    private static final int BESIDE = 48;

    FileTrace {
        places = List.copyOf(places);
    }

    /**
     * A place that was edited.
     *
     * @param at its offset in the file after the edit
     * @param leading the bytes before it
     * @param trailing the bytes behind it
     */
    record Place(int at, byte[] removed, byte[] inserted, byte[] leading, byte[] trailing) {

        /** The bytes in it and beside it. */
        private byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(leading);
            bytes.writeBytes(inserted);
            bytes.writeBytes(trailing);
            return bytes.toByteArray();
        }
    }

    static FileTrace of(FileEdit edit) {
        byte[] after = edit.after();
        List<Place> places = new ArrayList<>();
        int shift = 0;
        for (Replacement replacement : edit.replacements()) {
            int at = replacement.at() + shift;
            int end = at + replacement.inserted().length;
            places.add(new Place(
                    at,
                    replacement.removed(),
                    replacement.inserted(),
                    Arrays.copyOfRange(after, Math.max(0, at - BESIDE), at),
                    Arrays.copyOfRange(after, end, Math.min(after.length, end + BESIDE))));
            shift += replacement.inserted().length - replacement.removed().length;
        }
        return new FileTrace(edit.path(), Checksum.of(edit.before()), Checksum.of(after), places);
    }

    /** Returns whether a file is as it was before the edit. */
    boolean isUndone(byte[] now) {
        return Checksum.of(now).equals(before);
    }

    /** The edit that takes this one back; empty if one of its places was changed or is no longer to be found. */
    Optional<FileEdit> reversed(byte[] now) {
        boolean same = Checksum.of(now).equals(after);
        List<Replacement> replacements = new ArrayList<>();
        for (Place place : places) {
            int at = same ? place.at : find(place, now);
            if (at < 0) {
                return Optional.empty();
            }
            replacements.add(new Replacement(at, place.inserted, place.removed));
        }
        for (int i = 1; i < replacements.size(); i++) {
            Replacement last = replacements.get(i - 1);
            if (replacements.get(i).at() < last.at() + last.removed().length) {
                return Optional.empty();
            }
        }
        return Optional.of(new FileEdit(path, now, replacements));
    }

    /**
     * The offset of a place by the bytes in it and beside it, on one side at least; negative unless there is exactly one such place. What
     * was inserted says nothing alone: the same may be elsewhere as well.
     */
    private static int find(Place place, byte[] now) {
        byte[] none = new byte[0];
        for (Place sought : List.of(
                place,
                new Place(place.at, place.removed, place.inserted, place.leading, none),
                new Place(place.at, place.removed, place.inserted, none, place.trailing))) {
            byte[] bytes = sought.bytes();
            int found = indexOf(bytes, now, 0);
            if (found >= 0) {
                return indexOf(bytes, now, found + 1) >= 0 ? -1 : found + sought.leading.length;
            }
        }
        return -1;
    }

    private static int indexOf(byte[] part, byte[] whole, int from) {
        for (int at = from; at + part.length <= whole.length; at++) {
            if (Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}
