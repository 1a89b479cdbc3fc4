package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.pasted.PastedLine.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a text that was pasted whose cells have nothing but blanks between them. */
final class SpacedRows {

    /** The blanks between two cells of a row without bars or tabs. */
    private static final String GAP = " {2,}|\u3000+|\u00A0{2,}";

    private static final Pattern GAPS = Pattern.compile(GAP);
    private static final Pattern INNER_GAP = Pattern.compile("\\S(?:" + GAP + ")(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("[^\\s\u3000]*[0-9][^\\s\u3000]*|[-—/]+");

    private final List<PastedLine> lines;
    private final boolean wideBlanks;

    /** @param wideBlanks whether there may be a blank of another kind than the space */
    SpacedRows(List<PastedLine> lines, boolean wideBlanks) {
        this.lines = lines;
        this.wideBlanks = wideBlanks;
    }

    /** Returns whether a line looks like cells between blanks, at least one of them a number. */
    boolean isRow(int index) {
        PastedLine line = lines.get(index);
        if (line.kind() != Kind.TEXT || !hasGap(line.words())) {
            return false;
        }
        String[] cells = GAPS.split(line.words());
        boolean beside = isLike(index - 1, cells.length) || isLike(index + 1, cells.length);
        return beside && cells.length > 1 && LineReading.width(line.words()) < 120;
    }

    /** Returns whether there is a gap; few lines have one, and a search for blanks is faster than the pattern. */
    private boolean hasGap(String words) {
        boolean blanks =
                words.contains("  ") || wideBlanks && (words.indexOf('\u3000') >= 0 || words.indexOf('\u00A0') >= 0);
        return blanks && INNER_GAP.matcher(words).find();
    }

    private boolean isLike(int index, int cells) {
        if (index < 0 || index >= lines.size() || lines.get(index).kind() != Kind.TEXT) {
            return false;
        }
        String[] others = GAPS.split(lines.get(index).words());
        return others.length == cells && hasNumber(others);
    }

    private static boolean hasNumber(String[] cells) {
        for (int i = 1; i < cells.length; i++) {
            if (NUMBER.matcher(cells[i]).matches()) {
                return true;
            }
        }
        return false;
    }
}
