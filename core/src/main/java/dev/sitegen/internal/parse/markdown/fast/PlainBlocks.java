package dev.sitegen.internal.parse.markdown.fast;

import dev.sitegen.internal.parse.markdown.fast.PlainLine.Kind;
import dev.sitegen.internal.read.AsciiSet;
import dev.sitegen.internal.read.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a text that are what they look like: paragraphs of one line, headings, lists, tables and footnotes, between
 * blank lines and not one in another, with {@linkplain PlainInlines plain words} in them. They are most of any report, and the
 * parser looks at every character of them several times; so it is shown a mark in their place, one for all that follow each
 * other, and what it would have made of them is put into the tree that it makes. What is in any doubt is left to the parser.
 *
 * @param chars the whole text
 * @param runs what is shown as one mark each, in the order of the text
 * @param pieces the pieces of words in them
 */
public record PlainBlocks(Chars chars, List<Run> runs, Pieces pieces) {

    /** A character of a private use area, to a parser a letter like any other. */
    static final char MARK = '\uE000';

    private static final AsciiSet REACHING = AsciiSet.of("<`~");

    /**
     * A block.
     *
     * @param kind what its first line is
     * @param lines its lines; only lists, tables and footnotes have several
     */
    record Block(Kind kind, List<PlainLine> lines) {

        int begin() {
            return lines.get(0).begin();
        }

        int end() {
            return lines.get(lines.size() - 1).end();
        }
    }

    /** Blocks that follow each other. */
    record Run(List<Block> blocks) {

        int begin() {
            return blocks.get(0).begin();
        }

        int end() {
            return blocks.get(blocks.size() - 1).end();
        }
    }

    /** Finds them. */
    public static PlainBlocks of(Chars text) {
        if (reachesFar(text)) {
            return new PlainBlocks(text, List.of(), new Pieces());
        }
        Scan scan = new Scan(text, true);
        scan.scan();
        if (scan.otherNotes) {
            // Which footnote a name means is known only to whoever reads all of them.
            scan = new Scan(text, false);
            scan.scan();
        }
        return new PlainBlocks(text, scan.runs, scan.pieces);
    }

    /** Returns whether it may hold what goes on across blank lines: a fence, or HTML. */
    private static boolean reachesFar(Chars text) {
        boolean may = text.mayHave('<') || text.mayHave('`') || text.mayHave('~') || text.mayHave(MARK);
        for (int at = 0; may && at < text.length(); at++) {
            char c = text.charAt(at);
            if (REACHING.contains(c) && (c == '<' || text.startsWith("```", at) || text.startsWith("~~~", at))
                    || c == MARK) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Returns whether there is nothing else in the text. */
    public boolean isWhole() {
        return runs.size() == 1
                && chars.substring(0, runs.get(0).begin()).isBlank()
                && chars.substring(runs.get(0).end(), chars.length()).isBlank();
    }

    /** The text as the parser is shown it. */
    public String masked() {
        String text = chars.toString();
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Run run : runs) {
            masked.append(text, from, run.begin()).append(MARK);
            from = run.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** One way through the text. */
    private static final class Scan {

        private final Chars text;
        private final boolean withNotes;
        private final List<Run> runs = new ArrayList<>();
        private final Pieces pieces = new Pieces();
        private boolean goesOn;
        private boolean otherNotes;

        /** Set while an item here might belong to a list above. */
        private boolean afterList;

        Scan(Chars text, boolean withNotes) {
            this.text = text;
            this.withNotes = withNotes;
        }

        void scan() {
            List<List<PlainLine>> parts = parts();
            for (int i = 0; i < parts.size(); i++) {
                boolean last = i + 1 == parts.size();
                take(parts.get(i), last ? Kind.BLANK : parts.get(i + 1).get(0).kind());
            }
        }

        /** Texts between two blank lines, line by line. */
        private List<List<PlainLine>> parts() {
            List<List<PlainLine>> parts = new ArrayList<>();
            boolean apart = true;
            for (int at = 0; at < text.length(); ) {
                PlainLine line = PlainLine.at(text, at);
                boolean blank = line.kind() == Kind.BLANK;
                if (!blank) {
                    if (apart) {
                        parts.add(new ArrayList<>());
                    }
                    parts.get(parts.size() - 1).add(line);
                }
                apart = blank;
                at = line.end() + 1;
            }
            return parts;
        }

        /** @param next what the line is that follows behind blank ones */
        private void take(List<PlainLine> lines, Kind next) {
            int before = pieces.count();
            List<Block> blocks = blocks(lines, next);
            if (blocks.isEmpty()) {
                pieces.keep(before);
                goesOn = false;
                otherNotes |= lines.stream().anyMatch(this::mayBeNote);
            } else {
                if (!goesOn) {
                    runs.add(new Run(new ArrayList<>()));
                }
                runs.get(runs.size() - 1).blocks().addAll(blocks);
                goesOn = true;
            }
            afterList = false;
            for (PlainLine line : lines) {
                afterList |= line.kind().isItem() || line.kind() == Kind.INDENTED;
            }
        }

        private boolean mayBeNote(PlainLine line) {
            String words = text.substring(line.begin(), line.end());
            return words.contains("[^") && words.contains("]:");
        }

        /** Headings, and what is below them; empty if any of it is in doubt. */
        private List<Block> blocks(List<PlainLine> lines, Kind next) {
            List<Block> blocks = new ArrayList<>();
            int at = 0;
            while (at < lines.size()) {
                Kind kind = lines.get(at).kind();
                int end = kind == Kind.HEADING ? at + 1 : lines.size();
                Block block = new Block(kind, lines.subList(at, end));
                if (!isPlain(block, next)) {
                    return List.of();
                }
                blocks.add(block);
                at = end;
            }
            return blocks;
        }

        private boolean isPlain(Block block, Kind next) {
            List<PlainLine> lines = block.lines();
            boolean ends = next != Kind.INDENTED;
            return switch (block.kind()) {
                case TEXT, HEADING -> lines.size() == 1 && isPlain(lines.get(0));
                case BULLET, NUMBER -> ends && !afterList && !next.isItem() && areOneList(lines);
                case NOTE -> ends && withNotes && areNotes(lines);
                case ROW -> PlainTable.accepts(text, lines, pieces);
                default -> false;
            };
        }

        private boolean areOneList(List<PlainLine> lines) {
            for (PlainLine line : lines) {
                if (!isPlainItem(line, lines.get(0))) {
                    return false;
                }
            }
            return true;
        }

        private boolean areNotes(List<PlainLine> lines) {
            for (PlainLine line : lines) {
                if (line.kind() != Kind.NOTE || !isPlain(line) || !isName(line)) {
                    return false;
                }
            }
            return true;
        }

        /** Returns whether an item is one of the list that another begins. */
        private boolean isPlainItem(PlainLine line, PlainLine first) {
            return line.kind() == first.kind()
                    && isPlain(line)
                    && text.charAt(line.words() - 2) == text.charAt(first.words() - 2)
                    && text.charAt(line.words() - 1) == ' ';
        }

        private boolean isName(PlainLine line) {
            int end = line.words() - "]: ".length();
            return PlainInlines.endOfName(text, line.begin() + "[^".length(), end) == end;
        }

        private boolean isPlain(PlainLine line) {
            return line.words() < line.end()
                    && begins(line)
                    && !Character.isWhitespace(text.charAt(line.end() - 1))
                    && !(line.kind() == Kind.HEADING
                            && text.substring(line.words(), line.end()).contains("#"))
                    && PlainInlines.accepts(text, line.words(), line.end(), pieces);
        }

        /** Returns whether words that begin here can be nothing but words. */
        private boolean begins(PlainLine line) {
            int at = line.words();
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                at = text.behindDigits(at, line.end());
                return at < line.end() && text.charAt(at) >= 0x80;
            }
            return c >= '\u4E00' && c <= '\u9FFF'
                    || c == '\u3000'
                    || c == '（'
                    || c == '“'
                    || c == '《'
                    || c == '[' && !text.startsWith("[^", at)
                    || text.startsWith("**", at);
        }
    }
}
