package dev.sitegen.importer.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open at a place of a text: their instructions are never text, and the results of some are not, either. */
final class Fields {

    /** Fields whose results are numbers of pages and lists made of the text itself. */
    private static final Pattern MADE =
            Pattern.compile("\\s*(?:TOC|TOA|INDEX|PAGEREF|PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private boolean contents;

    /** Takes a {@code w:fldChar}. */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** Takes the words of an instruction. */
    void instruction(String words) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(words);
        }
    }

    /** Returns whether words at this place are those of readers. */
    boolean isText() {
        for (Field field : open) {
            if (!field.result || isMade(field.instruction.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the result of a field is made of the text, such as a table of contents. */
    boolean isMade(String instruction) {
        boolean made = MADE.matcher(instruction).matches();
        contents |= made && instruction.strip().startsWith("TOC");
        return made;
    }

    /** Returns whether there was a table of contents. */
    boolean hasContents() {
        return contents;
    }

    /** The address that words at this place lead to; empty if to none. */
    String target() {
        for (Field field : open) {
            Matcher link = LINK.matcher(field.instruction);
            if (link.matches()) {
                return link.group(1);
            }
        }
        return "";
    }
}
