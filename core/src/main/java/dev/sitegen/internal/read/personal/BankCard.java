package dev.sitegen.internal.read.personal;

/** Numbers of bank cards: a known prefix, a length that it has, and the check digit of ISO/IEC 7812. */
final class BankCard {

    private static final int SHORTEST = 15;

    private BankCard() {}

    /** Returns whether digits are such a number. */
    static boolean isOne(String digits) {
        return digits.length() >= SHORTEST && hasKnownPrefix(digits) && isChecked(digits);
    }

    private static boolean hasKnownPrefix(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int four = Integer.parseInt(digits.substring(0, 4));
        if (two == 62) {
            return length >= 16 && length <= 19;
        }
        if (four == 9558 || digits.startsWith("436742") && length == 19) {
            return length == 19;
        }
        if (two == 34 || two == 37) {
            return length == SHORTEST;
        }
        boolean visa = two / 10 == 4;
        boolean masterCard = two >= 51 && two <= 55 || four >= 2221 && four <= 2720;
        boolean jcb = four >= 3528 && four <= 3589;
        return length == 16 && (visa || masterCard || jcb);
    }

    /** The check of Luhn. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
