package dev.sitegen.internal.read;

import java.util.Set;

/** Characters made visible. */
final class CodePoints {

    private static final Set<Integer> COMBINING = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);

    private CodePoints() {}

    /** A text with its combining characters as numbers: {@code e<U+0301>}, since {@code é} looks the same in both spellings. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (COMBINING.contains(Character.getType(c))) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
