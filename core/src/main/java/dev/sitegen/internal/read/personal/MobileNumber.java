package dev.sitegen.internal.read.personal;

/** Numbers of mobile telephones in mainland China, by the prefixes that are given out. */
final class MobileNumber {

    private MobileNumber() {}

    /** Returns whether eleven digits are such a number. */
    static boolean isOne(String digits) {
        char third = digits.charAt(2);
        return digits.charAt(0) == '1'
                && switch (digits.charAt(1)) {
                    case '3', '8' -> true;
                    case '4' -> "01456789".indexOf(third) >= 0;
                    case '5', '9' -> third != '4';
                    case '6' -> "2567".indexOf(third) >= 0;
                    case '7' -> third <= '8';
                    default -> false;
                };
    }
}
