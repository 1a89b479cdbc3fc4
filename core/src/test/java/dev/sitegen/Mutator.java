package dev.sitegen;

import java.util.List;
import java.util.SplittableRandom;

/** Changes texts at random: pieces are cut out, doubled, moved, taken from other texts, and replaced by tokens. */
public final class Mutator {

    /** Texts that are hard for readers of any kind: controls, marks of width nothing, halves of pairs, what closes and opens. */
    private static final List<String> ODD = List.of(
            "\u0000",
            "\u0001",
            "\u0007",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200f",
            "\u2028",
            "\u202e",
            "\u3000",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u0301",
            "\r",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\\",
            "\"",
            "'",
            "“",
            "<",
            ">",
            "&",
            "&amp;",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "｛",
            "｝",
            "：",
            ":",
            "，",
            ",",
            "#",
            "-",
            "--",
            "---",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "null",
            "true",
            "..",
            "/",
            "%");

    private static final int MOST = 20_000;

    private final SplittableRandom random;
    private final List<String> tokens;

    /** @param tokens what means something to the reader */
    public Mutator(long seed, List<String> tokens) {
        this.random = new SplittableRandom(seed);
        this.tokens = tokens;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A text with one to eight changes. */
    public String mutate(String text, List<String> others) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            change(changed, others);
            changed.setLength(Math.min(changed.length(), MOST));
        }
        return changed.toString();
    }

    private void change(StringBuilder text, List<String> others) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
        switch (random.nextInt(9)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, any(ODD));
            case 2, 3 -> text.insert(from, any(tokens));
            case 4 -> text.replace(from, to, random.nextBoolean() ? any(tokens) : any(ODD));
            case 5 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            case 6 -> text.insert(from, text.substring(from, to).repeat(random.nextInt(30)));
            case 7 -> text.insert(from, piece(any(others)));
            default -> line(text);
        }
    }

    private String piece(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + random.nextInt(200)));
    }

    /** Moves a line to another place, or leaves it out. */
    private void line(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int from = text.lastIndexOf("\n", at - 1) + 1;
        int end = text.indexOf("\n", from);
        int to = end < 0 ? text.length() : end + 1;
        String line = text.substring(from, to);
        text.delete(from, to);
        if (random.nextInt(3) > 0) {
            text.insert(random.nextInt(text.length() + 1), line);
        }
    }

    /** Bytes of which some are others. */
    byte[] mutate(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = 1 + random.nextInt(6); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    boolean rarely() {
        return random.nextInt(8) == 0;
    }
}
