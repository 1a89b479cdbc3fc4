package dev.sitegen.internal.render.search;

/**
 * Numbers of a text in one spelling: without marks that group digits, without zeros at the end of decimals, with 万 and 亿
 * multiplied out, in Arabic digits. For one thread.
 */
final class Numerals {

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;

    /** The usual Han characters that are numerals, and 0 in the place of all others. */
    private static final CharTable NUMERALS = numerals();

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int TEN_THOUSAND_DIGITS = 4;
    private static final int HUNDRED_MILLION_DIGITS = 8;
    private static final int YEAR_DIGITS = 4;
    private static final int DIGITS_A_GROUP = 3;
    private static final long INVALID = -1;

    private final char[] text;
    private final int length;
    /** The characters that the number is spelled with, and where. */
    private char[] spelled = {};

    private int spelledFrom;
    private int spelledTo;

    /** @param length how many characters there are */
    Numerals(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** The spelling of the number that was read last. */
    String spelling() {
        return new String(spelled, spelledFrom, spelledTo - spelledFrom);
    }

    /** Hash of the spelling and of what was before it. */
    int hash(int before) {
        return SearchKeys.hash(spelled, spelledFrom, spelledTo, before);
    }

    private void spell(String number) {
        spell(number.toCharArray(), 0, number.length());
    }

    private void spell(char[] characters, int from, int to) {
        spelled = characters;
        spelledFrom = from;
        spelledTo = to;
    }

    private char at(int index) {
        return index < length ? text[index] : 0;
    }

    private boolean isDigitAt(int index) {
        return Symbols.isDigit(at(index));
    }

    private int behindDigits(int from) {
        int to = from;
        while (isDigitAt(to)) {
            to++;
        }
        return to;
    }

    /** Reads a number in digits and returns the place behind it. */
    int digits(int from) {
        int end = behindDigits(from);
        if (at(end) != ',' && at(end) != '.' && scale(at(end)) == 0) {
            spell(text, from, end);
            return end;
        }
        StringBuilder whole = new StringBuilder().append(text, from, end - from);
        boolean mayBeGrouped = whole.length() <= DIGITS_A_GROUP;
        while (mayBeGrouped && at(end) == ',' && behindDigits(end + 1) - end - 1 == DIGITS_A_GROUP) {
            whole.append(text, end + 1, DIGITS_A_GROUP);
            end += 1 + DIGITS_A_GROUP;
        }
        String decimals = "";
        int behind = behindDigits(end + 1);
        boolean dotted = at(end) == '.' && behind > end + 1 && !(at(behind) == '.' && isDigitAt(behind + 1));
        if (dotted) {
            decimals = new String(text, end + 1, behind - end - 1);
            end = behind;
        }
        boolean isName = whole.length() > 1 && whole.charAt(0) == '0';
        int scale = isName ? 0 : scale(at(end));
        spell(isName && decimals.isEmpty() ? whole.toString() : scaled(whole, decimals, scale));
        return scale > 0 ? end + 1 : end;
    }

    private static int scale(char c) {
        return c == '万' ? TEN_THOUSAND_DIGITS : c == '亿' ? HUNDRED_MILLION_DIGITS : 0;
    }

    private static String scaled(StringBuilder whole, String decimals, int scale) {
        StringBuilder digits = new StringBuilder(whole).append(decimals);
        int point = whole.length() + scale;
        while (digits.length() < point) {
            digits.append('0');
        }
        int end = digits.length();
        while (end > point && digits.charAt(end - 1) == '0') {
            end--;
        }
        int begin = 0;
        while (begin < point - 1 && digits.charAt(begin) == '0') {
            begin++;
        }
        return digits.substring(begin, point) + (end > point ? "." + digits.substring(point, end) : "");
    }

    /** Returns whether a number in Han characters may begin with one. */
    static boolean isNumeral(char c) {
        return SearchText.isUsualHan(c) ? isUsualNumeral(c) : c == '〇';
    }

    /** The same of a usual Han character alone: so short that it is compiled into whoever asks. */
    static boolean isUsualNumeral(char c) {
        return NUMERALS.at(c - FIRST) != 0;
    }

    private static CharTable numerals() {
        char[] all = new char[LAST - FIRST + 1];
        for (char c : "零一二两三四五六七八九十百千".toCharArray()) {
            all[c - FIRST] = c;
        }
        return new CharTable(all);
    }

    private static boolean isInNumber(char c) {
        return isNumeral(c) || c == '万' || c == '亿';
    }

    /**
     * Reads a number in Han characters and returns the place behind it, or {@code from} if there is none: one character may be
     * part of any word (统一), and so may some in a row (十四五); a number has a 十, 百 or 千, or is a year.
     */
    int han(int from) {
        int end = from;
        boolean hasUnit = false;
        while (isInNumber(at(end))) {
            hasUnit |= UNITS.indexOf(at(end)) >= 0;
            end++;
        }
        long value = INVALID;
        if (hasUnit && end - from > 1) {
            value = value(from, end);
        } else if (end - from == YEAR_DIGITS && at(end) == '年') {
            value = year(from, end);
        }
        if (value == INVALID) {
            return from;
        }
        spell(Long.toString(value));
        return end;
    }

    private long year(int from, int end) {
        long year = 0;
        for (int i = from; i < end; i++) {
            int digit = digit(text[i]);
            if (digit < 0) {
                return INVALID;
            }
            year = 10 * year + digit;
        }
        return year;
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** The value of a number with units; units of a number become smaller. */
    private long value(int from, int end) {
        long total = 0;
        long section = 0;
        int digit = 0;
        long unit = 10_000;
        long scale = 1_000_000_000_000L;
        for (int i = from; i < end; i++) {
            int read = digit(text[i]);
            if (read >= 0) {
                if (digit > 0 || i == from && read == 0) {
                    return INVALID;
                }
                digit = read;
                continue;
            }
            long size = size(text[i]);
            if (size < 10_000) {
                if (digit == 0 && size == 10 && section == 0) {
                    digit = 1;
                }
                if (digit == 0 || size >= unit) {
                    return INVALID;
                }
                section += digit * size;
                unit = size;
            } else {
                section += digit;
                if (section == 0 || size >= scale) {
                    return INVALID;
                }
                total += section * size;
                section = 0;
                unit = 10_000;
                scale = size;
            }
            digit = 0;
        }
        return total + section + digit;
    }

    private static long size(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }
}
