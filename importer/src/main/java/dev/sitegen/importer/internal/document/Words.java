package dev.sitegen.importer.internal.document;

import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.Inline.Picture;
import dev.sitegen.importer.internal.document.Inline.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a block. Adjacent runs of one look are one run; blanks at both ends are left out, and of several blanks one is kept.
 *
 * @param parts the parts in order
 */
public record Words(List<Inline> parts) {

    private static final String WIDE_BLANKS = "\u00A0\u2002\u2003\u2009\u200B\uFEFF\u3000";

    public Words {
        parts = List.copyOf(parts);
    }

    /** Plain words. */
    public static Words of(String text) {
        return of(List.of(Inline.text(text)));
    }

    /** Words of parts as a reader finds them. */
    public static Words of(List<Inline> found) {
        List<Inline> parts = new ArrayList<>();
        boolean blank = true;
        for (Inline part : found) {
            if (part instanceof Run run) {
                String text = collapsed(run.text(), blank);
                if (!text.isEmpty()) {
                    add(parts, new Run(text, run.bold(), run.target()));
                    blank = text.endsWith(" ");
                }
            } else {
                parts.add(part);
                blank = part instanceof Break;
            }
        }
        trimEnd(parts);
        return new Words(parts);
    }

    private static void add(List<Inline> parts, Run run) {
        int last = parts.size() - 1;
        if (last >= 0
                && parts.get(last) instanceof Run before
                && before.target().equals(run.target())
                && (before.bold() == run.bold() || run.text().isBlank())) {
            parts.set(last, new Run(before.text() + run.text(), before.bold(), before.target()));
        } else {
            parts.add(run);
        }
    }

    private static void trimEnd(List<Inline> parts) {
        while (!parts.isEmpty()) {
            int last = parts.size() - 1;
            if (parts.get(last) instanceof Run run) {
                String text = run.text().stripTrailing();
                if (!text.isEmpty()) {
                    parts.set(last, new Run(text, run.bold(), run.target()));
                    return;
                }
            } else if (!(parts.get(last) instanceof Break)) {
                return;
            }
            parts.remove(last);
        }
    }

    /** The text with one blank for several; none at its beginning if one is before it. */
    private static String collapsed(String text, boolean afterBlank) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = afterBlank;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                collapsed.append(c);
                blank = false;
            } else if (!blank && c != '\u200B' && c != '\uFEFF') {
                collapsed.append(' ');
                blank = true;
            }
        }
        return collapsed.toString();
    }

    /** Returns whether a character is a blank; the letters of Chinese and Latin text are found not to be at once. */
    private static boolean isBlank(char c) {
        if (c < '\u00A0') {
            return c == ' ' || c >= '\t' && c <= '\r' && c != '\u000B';
        }
        return (c < '\u3001' || c == '\uFEFF') && WIDE_BLANKS.indexOf(c) >= 0;
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns whether all words are bold. */
    public boolean isBold() {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part instanceof Run run
                                && (run.bold() || run.text().isBlank()));
    }

    /** The words without their look; a blank for the end of a line. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        for (Inline part : parts) {
            if (part instanceof Run run) {
                text.append(run.text());
            } else if (part instanceof Break) {
                text.append(' ');
            } else if (part instanceof Picture picture) {
                text.append(picture.words());
            }
        }
        return text.toString();
    }

    /** The words of each line. */
    public List<Words> lines() {
        if (parts.stream().noneMatch(Break.class::isInstance)) {
            return parts.isEmpty() ? List.of() : List.of(this);
        }
        List<Words> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= parts.size(); i++) {
            if (i == parts.size() || parts.get(i) instanceof Break) {
                Words line = Words.of(parts.subList(from, i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
    }
}
