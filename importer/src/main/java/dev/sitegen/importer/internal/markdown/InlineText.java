package dev.sitegen.importer.internal.markdown;

import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.Inline.NoteMark;
import dev.sitegen.importer.internal.document.Inline.Picture;
import dev.sitegen.importer.internal.document.Inline.Run;
import dev.sitegen.importer.internal.document.Words;
import java.util.List;

/** Words of a block as Markdown in one line. */
final class InlineText {

    private final String lineBreak;

    /** @param lineBreak what is written for the end of a line within the block */
    InlineText(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    /** The words with their look. */
    String of(Words words) {
        return write(words, true);
    }

    /** The words without bold, as in a heading. */
    String plain(Words words) {
        return write(words, false);
    }

    private String write(Words words, boolean emphasis) {
        StringBuilder text = new StringBuilder();
        List<Inline> parts = words.parts();
        for (int i = 0; i < parts.size(); i++) {
            Inline part = parts.get(i);
            if (part instanceof Run run) {
                boolean bold = emphasis && run.bold() && !isBetweenDigits(parts, i);
                append(text, run, bold);
            } else if (part instanceof Break) {
                text.append(lineBreak);
            } else if (part instanceof NoteMark mark) {
                text.append("[^").append(mark.number()).append(']');
            } else if (part instanceof Picture picture) {
                text.append("![")
                        .append(Escaping.words(picture.words()).replace("]", "\\]"))
                        .append("](")
                        .append(picture.file())
                        .append(')');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Run run, boolean bold) {
        String words = run.text();
        String core = words.strip();
        if (core.isEmpty()) {
            text.append(words);
            return;
        }
        int begin = words.indexOf(core);
        String written = Escaping.words(core);
        if (!run.target().isEmpty()) {
            written = "[" + written.replace("]", "\\]") + "](" + target(run.target()) + ")";
        }
        text.append(words, 0, begin)
                .append(bold ? "**" + written + "**" : written)
                .append(words, begin + core.length(), words.length());
    }

    /** An address that neither ends the parentheses nor is separated by a blank. */
    private static String target(String address) {
        return address.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    /** Returns whether a star beside a run would be between digits, where it is a sign of multiplication. */
    private static boolean isBetweenDigits(List<Inline> parts, int index) {
        String text = ((Run) parts.get(index)).text().strip();
        if (text.isEmpty()) {
            return true;
        }
        return isDigit(text.charAt(0)) && endsInDigit(parts, index - 1)
                || isDigit(text.charAt(text.length() - 1)) && beginsWithDigit(parts, index + 1);
    }

    private static boolean endsInDigit(List<Inline> parts, int index) {
        return index >= 0
                && parts.get(index) instanceof Run run
                && !run.text().isEmpty()
                && isDigit(run.text().charAt(run.text().length() - 1));
    }

    private static boolean beginsWithDigit(List<Inline> parts, int index) {
        return index < parts.size()
                && parts.get(index) instanceof Run run
                && !run.text().isEmpty()
                && isDigit(run.text().charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
