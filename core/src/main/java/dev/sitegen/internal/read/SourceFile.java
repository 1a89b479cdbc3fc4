package dev.sitegen.internal.read;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The text of a file, with the place of every character. Line ends are one {@code \n}, a byte order mark is gone. */
public final class SourceFile {

    /** Replaces what could not be decoded. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String path;
    private final String text;
    private final Chars chars;

    private final int[] lineStarts;
    /** The offsets before which a character was omitted, ascending; columns count these characters, too. */
    private final int[] gaps;

    private final boolean readable;

    private SourceFile(String path, Chars chars, int[] lineStarts, int[] gaps) {
        this(path, chars, lineStarts, gaps, true);
    }

    private SourceFile(String path, Chars chars, int[] lineStarts, int[] gaps, boolean readable) {
        this.path = path;
        this.text = chars.toString();
        this.chars = chars;
        this.lineStarts = lineStarts;
        this.gaps = gaps;
        this.readable = readable;
    }

    /** Text that is known to be clean. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, new Chars(text), lineStarts(text), new int[0]);
    }

    /**
     * Decodes a file. Bytes that are not UTF-8 and forbidden characters are reported, of a run of the same one the first; a space
     * replaces each of them. {@linkplain Invisibles Invisible} characters are omitted. A file of another format or encoding is one
     * problem; it is {@linkplain #isReadable not readable} and empty.
     */
    public static SourceFile decode(String path, byte[] bytes, Problems problems) {
        return CleanText.of(bytes)
                .filter(clean -> FileFormat.of(bytes, true).isEmpty())
                .map(clean -> new SourceFile(
                        path, new Chars(clean.chars(), clean.seen(), clean.others()), clean.lineStarts(), new int[0]))
                .orElseGet(() -> decodeInSteps(path, bytes, problems));
    }

    /** The same for any file, one step after the other. */
    static SourceFile decodeInSteps(String path, byte[] bytes, Problems problems) {
        // What follows a bad byte is read all the same, so that its problems are reported in this run and not the next.
        SourceFile file = of(path, normalize(new String(bytes, StandardCharsets.UTF_8)));
        boolean suspect = file.text.indexOf(REPLACEMENT) >= 0;
        Optional<FileFormat> format = FileFormat.of(bytes, !suspect || isUtf8(bytes));
        if (format.isPresent()) {
            problems.add(
                    Code.NOT_TEXT, SourcePosition.ofFile(path), format.get().name());
            return new SourceFile(path, new Chars(""), new int[1], new int[0], false);
        }
        if (suspect) {
            file.checkEncoding(bytes, problems);
        }
        return file.withoutControls(problems).withoutInvisibles(problems);
    }

    /**
     * Decodes one line of a file, as it is when all of the file is {@linkplain #decode decoded}.
     *
     * @param start the index at which the line begins
     * @param end the index at which it ends
     */
    static String line(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return Characters.withoutForbidden(start == 0 ? normalize(text) : text);
    }

    /** Returns whether all bytes are UTF-8, replacement characters that were written included. */
    private static boolean isUtf8(byte[] bytes) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), chars, true)
                .isError();
    }

    /** Looks for the first byte that is not UTF-8; a replacement character may be one that was written. */
    private void checkEncoding(byte[] bytes, Problems problems) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        if (result.isError()) {
            int offset = normalize(chars.flip().toString()).length();
            problems.add(Code.NOT_UTF8, position(offset), "%02X".formatted(bytes[in.position()]));
        }
    }

    private static String normalize(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return clean.indexOf('\r') < 0 ? clean : clean.replace("\r\n", "\n").replace('\r', '\n');
    }

    private SourceFile withoutControls(Problems problems) {
        char[] all = chars.array();
        int first = Characters.indexOfForbidden(all, 0);
        int before = -1;
        for (int at = first; at >= 0; ) {
            int codePoint = Character.codePointAt(all, at);
            int width = Character.charCount(codePoint);
            if (before < 0 || before != at - width || Character.codePointAt(all, before) != codePoint) {
                problems.add(Code.CONTROL_CHARACTER, position(at), () -> List.of(Characters.name(codePoint)));
            }
            before = at;
            at = Characters.indexOfForbidden(all, at + width);
        }
        return first < 0
                ? this
                : new SourceFile(path, new Chars(Characters.withoutForbidden(text)), lineStarts, new int[0]);
    }

    private SourceFile withoutInvisibles(Problems problems) {
        int first = Invisibles.first(chars.array());
        if (first < 0) {
            return this;
        }
        Invisibles.Omitted omitted = Invisibles.omit(chars.array());
        int count = omitted.gaps().length;
        problems.add(
                Code.INVISIBLE_CHARACTERS,
                position(first),
                () -> List.of(String.join(", ", omitted.names().keySet()), String.valueOf(count)));
        return new SourceFile(path, new Chars(omitted.text()), lineStarts(omitted.text()), omitted.gaps());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns whether it is text at all. What cannot be read is empty and has been reported: nothing else is to be said about it. */
    public boolean isReadable() {
        return readable;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The same, to be looked at character by character. */
    public Chars chars() {
        return chars;
    }

    /** The place of the character at an offset of the text. */
    public SourcePosition position(int offset) {
        int index = Arrays.binarySearch(lineStarts, offset);
        int line = index >= 0 ? index : -index - 2;
        int column = offset - lineStarts[line] + 1;
        return new SourcePosition(
                path, line + 1, gaps.length == 0 ? column : column + gapsBetween(lineStarts[line], offset));
    }

    /** The number of characters that were omitted from one place to another, both included. */
    private int gapsBetween(int from, int to) {
        int count = 0;
        for (int i = firstGap(from); i < gaps.length && gaps[i] <= to; i++) {
            count++;
        }
        return count;
    }

    private int firstGap(int from) {
        int low = 0;
        int high = gaps.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gaps[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of lines. */
    public int lines() {
        return lineStarts.length;
    }

    /** The offset at which a line, counted from 1, begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** A line, counted from 1, without its end; empty when the file is shorter. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(lineStarts[line - 1], end);
    }
}
