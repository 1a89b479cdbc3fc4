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

    /** Returns whether a text has so many digits in a row that they may be a number; false of nearly all, after a look at a fifth of it. */
    public static boolean mayBeIn(char[] text) {
        // A row takes as many places as digits at least, and of two of its places that are side by side one is a digit.
        for (int at = FEWEST_DIGITS - 1; at < text.length; at += FEWEST_DIGITS - 1) {
            if ((isDigit(text[at]) || isDigit(text[at - 1])) && isInRow(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a row that is long enough goes on from a place or the one before. */
    private static boolean isInRow(char[] text, int place) {
        int at = isDigit(text[place]) ? place : place - 1;
        while (at > 0 && (isDigit(text[at - 1]) || at > 1 && isSeparator(text[at - 1]) && isDigit(text[at - 2]))) {
            at--;
        }
        return isRow(text, at, endOfRow(text, at));
    }

    /** The end of digits with no more than one separator between two of them. */
    private static int endOfRow(char[] text, int from) {
        int end = from + 1;
        while (end < text.length
                && (isDigit(text[end]) || isSeparator(text[end]) && end + 1 < text.length && isDigit(text[end + 1]))) {
            end++;
        }
        return end;
    }

    private static boolean isRow(char[] text, int from, int end) {
        int digits = 0;
        for (int at = from; at < end && end - from >= FEWEST_DIGITS; at++) {
            digits += isDigit(text[at]) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** Finds all numbers, from left to right. */
    public static List<PersonalNumber> find(String text) {
        // Each look at a string asks how it is stored.
        char[] chars = text.toCharArray();
        List<PersonalNumber> found = List.of();
        for (int at = 0; at < chars.length; at++) {
            if (!isDigit(chars[at])) {
                continue;
            }
            int end = endOfRow(chars, at);
            if (isRow(chars, at, end)) {
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
