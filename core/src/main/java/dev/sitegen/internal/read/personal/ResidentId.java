package dev.sitegen.internal.read.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** Resident identity numbers (公民身份号码) by GB 11643: region, day of birth, sequence, check digit. */
final class ResidentId {

    /** The provinces of GB/T 2260, and those of residence permits for people from Hong Kong, Macao and Taiwan. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final int DIGITS = 17;

    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2099;

    private ResidentId() {}

    /** Returns whether 18 characters are such a number; the last may be an X. */
    static boolean isOne(String number) {
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            int weight = (1 << DIGITS - i) % CHECKS.length();
            sum += weight * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(DIGITS)
                && PROVINCES.contains(number.substring(0, 2))
                && isDay(number);
    }

    private static boolean isDay(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        try {
            LocalDate.of(year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
