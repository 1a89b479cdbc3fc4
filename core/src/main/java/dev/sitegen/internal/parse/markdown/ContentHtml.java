package dev.sitegen.internal.parse.markdown;

import dev.sitegen.internal.base.text.Markup;
import dev.sitegen.internal.base.text.Utf8Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The HTML of a report or a page, with its slots. A slot is a position that is filled when the page is rendered, because only
 * then it is known where a link leads. It is an offset and takes no room in the HTML: no text is searched for it, so that none
 * can be taken for one.
 *
 * <p>It is kept as bytes: the number of slots, the distance of each from the one before with the figure it is of, and the HTML
 * in UTF-8. Slots are filled in these bytes; nothing in them is made text once more.
 */
public final class ContentHtml {

    /** No HTML, kept as no bytes at all. */
    public static final ContentHtml EMPTY = new ContentHtml("", List.of());

    /** The most bytes that a number takes, seven bits in each. */
    private static final int LONGEST_NUMBER = 5;

    private final String text;
    private final List<Slot> slots;

    /**
     * A position in the text that is filled when the page is rendered.
     *
     * @param offset its offset in the text
     * @param figure the number of the figure it is of, or {@link #REFERENCE}
     */
    record Slot(int offset, int figure) {

        /** Says that a slot is of the next reference and of no figure. */
        static final int REFERENCE = -1;
    }

    /** @param slots the slots of the text, by their offsets ascending */
    ContentHtml(String text, List<Slot> slots) {
        this.text = text;
        this.slots = List.copyOf(slots);
    }

    /** The HTML with nothing in its slots. */
    public String text() {
        return text;
    }

    /** The bytes it is kept as; {@link #fill} takes them. */
    public byte[] bytes() {
        if (text.isEmpty()) {
            return new byte[0];
        }
        char[] chars = text.toCharArray();
        Utf8Bytes html = new Utf8Bytes(Utf8Bytes.most(chars.length));
        ByteBuffer head = ByteBuffer.allocate(LONGEST_NUMBER * (2 * slots.size() + 1));
        put(slots.size(), head);
        int from = 0;
        int length = 0;
        for (Slot slot : slots) {
            html.add(chars, from, slot.offset() - from);
            put(html.size() - length, head);
            put(slot.figure() + 1, head);
            from = slot.offset();
            length = html.size();
        }
        html.add(chars, from, chars.length - from);
        byte[] all = Arrays.copyOf(head.array(), head.position() + html.size());
        html.copyTo(all, head.position());
        return all;
    }

    /**
     * Fills the slots of HTML that was kept.
     *
     * @param kept what {@link #bytes} gave
     * @param references gives the address for a reference by its number, ready for an attribute
     * @param figures gives the attributes of the link around a figure by the figure's number
     * @return the HTML in UTF-8
     */
    public static byte[] fill(byte[] kept, IntFunction<String> references, IntFunction<String> figures) {
        if (kept.length == 0) {
            return kept;
        }
        ByteBuffer in = ByteBuffer.wrap(kept);
        int[] distances = new int[number(in)];
        byte[][] filling = new byte[distances.length][];
        int length = 0;
        int reference = 0;
        for (int slot = 0; slot < distances.length; slot++) {
            distances[slot] = number(in);
            int figure = number(in) - 1;
            String value = figure == Slot.REFERENCE ? references.apply(reference++) : figures.apply(figure);
            filling[slot] = value.getBytes(StandardCharsets.UTF_8);
            length += filling[slot].length;
        }
        ByteBuffer out = ByteBuffer.allocate(length + in.remaining());
        for (int slot = 0; slot < distances.length; slot++) {
            out.put(kept, in.position(), distances[slot]).put(filling[slot]);
            in.position(in.position() + distances[slot]);
        }
        return out.put(in).array();
    }

    /** An attribute with a blank before it, for what fills a slot. */
    public static String attribute(String name, String value) {
        StringBuilder out = new StringBuilder(" ").append(name).append("=\"");
        Markup.escape(out, value);
        return out.append('"').toString();
    }

    private static void put(int number, ByteBuffer out) {
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            out.put((byte) (rest | 0x80));
        }
        out.put((byte) rest);
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }
}
