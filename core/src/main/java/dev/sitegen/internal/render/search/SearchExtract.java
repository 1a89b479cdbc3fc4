package dev.sitegen.internal.render.search;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Extract of a text for the index: the {@linkplain KeyText keys} of its sentences, by section and by group, of which the first key
 * of the sentence decides, so that a change of a sentence moves no other one. Before the keys of a sentence is a character that has
 * the number of theirs in its {@value #LENGTH_BITS} lowest bits, then the group, then whether the sentence is in a heading; the
 * character {@link #SECTION} begins a section.
 *
 * <p>Reads content HTML as it is written here: tags that are not inline separate lines, the values of attributes are no
 * text. A heading begins a section. For one text and one thread.
 */
public final class SearchExtract {

    private static final int LENGTH_BITS = 11;

    /** Longer sentences are cut. */
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    /** Number of groups of the sentences of a section: a power of two. */
    static final int GROUPS = 8;

    /** The bit of sentences that are in a heading. */
    private static final int HEADING = GROUPS << LENGTH_BITS;

    /** Begins a section: no sentence. */
    static final char SECTION = HEADING << 1;

    /** The content HTML; {@link String#charAt} takes several times as long where only C1 compiles. */
    private final char[] chars;

    private final KeyText keys;

    /** The text of the block, each character replaced as {@link SearchText#plain} says. */
    private final char[] block;

    private int length;
    /** Place at which the block begins. */
    private int begin;
    /** True if only the normal form of the block decides what its characters are. */
    private boolean needsNormalForm;

    private int heading;

    private SearchExtract(String html) {
        this.chars = html.toCharArray();
        this.block = new char[chars.length];
        this.keys = new KeyText(chars.length);
    }

    /** The search extract of content HTML: two bytes a character, the higher first. */
    public static byte[] of(String html) {
        SearchExtract extract = new SearchExtract(html);
        extract.read();
        byte[] bytes = new byte[extract.keys.length() * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(extract.keys.chars(), 0, extract.keys.length());
        return bytes;
    }

    /** Number of characters behind one that describes them. */
    static int length(char description) {
        return description & LONGEST;
    }

    /** Group of the sentence that a character describes. */
    static int group(char description) {
        return description >>> LENGTH_BITS & GROUPS - 1;
    }

    /** Returns whether the sentence that a character describes is in a heading. */
    static boolean isHeading(char description) {
        return (description & HEADING) != 0;
    }

    private void read() {
        int at = copyHan(0);
        while (at < chars.length) {
            char c = chars[at++];
            if (c == '<') {
                at = tag(at);
            } else if (c == '&') {
                add(referenced(at));
                at = behind(';', at);
            } else {
                add(c);
            }
            at = copyHan(at);
        }
        endBlock(at);
    }

    /** Adds the usual Han characters that come next, if there are any, and returns the place behind them. */
    private int copyHan(int from) {
        char[] html = chars;
        char[] plain = block;
        int to = length;
        int at = from;
        while (at < html.length && SearchText.isUsualHan(html[at])) {
            plain[to++] = Simplified.of(html[at++]);
        }
        length = to;
        return at;
    }

    private void add(char c) {
        char plain = SearchText.plain(c);
        block[length++] = plain;
        needsNormalForm |= plain == 0;
    }

    /** Place after the next such character. */
    private int behind(char end, int from) {
        int behind = from;
        while (chars[behind++] != end) {
            // On to the next.
        }
        return behind;
    }

    /** Reads a tag from behind its {@code <} and returns the place behind it. */
    private int tag(int at) {
        boolean closing = chars[at] == '/';
        int from = closing ? at + 1 : at;
        int to = from;
        // Behind these two in ASCII are letters and digits, before them all that may be behind a name.
        while (chars[to] > '/' && chars[to] != '>') {
            to++;
        }
        int behind = behind('>', to);
        if (!isInsideLines(from, to)) {
            endBlock(at - 1);
            begin = behind;
            if (isHeading(from, to)) {
                heading = closing ? 0 : HEADING;
                if (!closing) {
                    keys.add(SECTION);
                }
            }
        }
        return behind;
    }

    private boolean isHeading(int from, int to) {
        return to == from + 2 && chars[from] == 'h' && chars[from + 1] >= '1' && chars[from + 1] <= '6';
    }

    /** Returns whether it is a tag that parts no words. */
    private boolean isInsideLines(int from, int to) {
        return switch (to - from) {
            case 1 -> isAt(from, "a");
            case 2 -> isAt(from, "em");
            case 3 -> isAt(from, "sup");
            case 4 -> isAt(from, "code") || isAt(from, "data") || isAt(from, "span");
            case 6 -> isAt(from, "strong");
            default -> false;
        };
    }

    private boolean isAt(int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (chars[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The character of a reference, one of those four that the writer of HTML makes, by what is behind its {@code &}. */
    private char referenced(int at) {
        return switch (chars[at]) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'q' -> '"';
            default -> '&';
        };
    }

    /** Adds the sentences of the block, which ends at a place. */
    private void endBlock(int end) {
        if (length > 0) {
            addSentences(needsNormalForm ? new Symbols(SearchText.normalized(text(end))) : new Symbols(block, length));
            length = 0;
            needsNormalForm = false;
        }
    }

    /** The text of the block as it is. */
    private String text(int end) {
        StringBuilder text = new StringBuilder();
        int at = begin;
        while (at < end) {
            char c = chars[at++];
            if (c == '<') {
                at = behind('>', at);
            } else {
                text.append(c == '&' ? referenced(at) : c);
                at = c == '&' ? behind(';', at) : at;
            }
        }
        return text.toString();
    }

    private void addSentences(Symbols symbols) {
        boolean any = true;
        while (any) {
            int before = keys.length();
            keys.add(SearchText.GAP);
            any = keys.addSentence(symbols);
            describe(before);
        }
    }

    /** Describes the keys of a sentence in the character before them, which is for that, or takes both away if there are none. */
    private void describe(int before) {
        int to = keys.length();
        char[] all = keys.chars();
        int first = before + 1;
        while (first + 1 < to && (all[first] == SearchText.GAP || all[first + 1] == SearchText.GAP)) {
            first++;
        }
        if (first + 1 >= to) {
            keys.cut(before);
            return;
        }
        int group = Bigram.hash(Bigram.of(all[first], all[first + 1])) & GROUPS - 1;
        int place = heading | group << LENGTH_BITS;
        if (to - before - 1 <= LONGEST) {
            all[before] = (char) (place | to - before - 1);
        } else {
            cut(Arrays.copyOfRange(all, before + 1, to), place, before);
        }
    }

    /** Adds the keys of a long sentence in pieces, each with the last character of the one before. */
    private void cut(char[] sentence, int place, int before) {
        keys.cut(before);
        for (int from = 0; from < sentence.length - 1; from += LONGEST - 1) {
            int to = Math.min(sentence.length, from + LONGEST);
            keys.add((char) (place | to - from));
            keys.add(sentence, from, to);
        }
    }
}
