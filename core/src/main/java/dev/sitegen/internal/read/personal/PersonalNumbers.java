package dev.sitegen.internal.read.personal;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers of persons in a text: full-width digits and digits parted by single blanks or hyphens count as well. A text is gone
 * through once, and only rows of eleven digits and more are looked at.
 */
public final class PersonalNumbers {

    private static final int FEWEST_DIGITS = 11;

    private PersonalNumbers() {}

    /** Finds all numbers, from left to right. */
    public static List<PersonalNumber> find(String text) {
        // Each look at a string asks how it is stored.
        char[] chars = text.toCharArray();
        List<PersonalNumber> found = List.of();
        for (int at = 0; at < chars.length; at++) {
            if (!isDigit(chars[at])) {
                continue;
            }
            int digits = 1;
            int end = at + 1;
            while (end < chars.length) {
                boolean digit = isDigit(chars[end]);
                if (!digit && !(isSeparator(chars[end]) && end + 1 < chars.length && isDigit(chars[end + 1]))) {
                    break;
                }
                digits += digit ? 1 : 0;
                end++;
            }
            if (digits >= FEWEST_DIGITS) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                new DigitRow(text, at, end).find(found);
            }
            at = end;
        }
        return found;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '-', '\u00A0', '\u3000', '－', '‐', '‑', '–', '−' -> true;
            default -> false;
        };
    }
}
