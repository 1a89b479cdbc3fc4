package dev.sitegen.internal.read.config.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Reads days and times in the one form in which authors write them. Every report has a date; a formatter of Java would take as
 * long for it as for the rest of the front matter, and longer to get ready.
 */
final class WrittenTime {

    private WrittenTime() {}

    /** {@code 2024-02-18}, if there is such a day. */
    static Optional<LocalDate> day(String text) {
        if (!isLike("0000-00-00", text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 2024-02-18 09:00} or {@code 2024-02-18 09:00:30}. */
    static Optional<LocalDateTime> dayAndTime(String text) {
        boolean seconds = isLike("0000-00-00 00:00:00", text);
        if (!seconds && !isLike("0000-00-00 00:00", text)) {
            return Optional.empty();
        }
        Optional<LocalTime> time = time(text.substring(11, 16));
        int second = seconds ? number(text, 17, 19) : 0;
        return second > 59 || time.isEmpty()
                ? Optional.empty()
                : day(text.substring(0, 10)).map(day -> day.atTime(time.get().withSecond(second)));
    }

    /** {@code 09:00}, of a day that begins with 00:00 and ends with 23:59. */
    static Optional<LocalTime> time(String text) {
        if (!isLike("00:00", text) || number(text, 0, 2) > 23 || number(text, 3, 5) > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(number(text, 0, 2), number(text, 3, 5)));
    }

    /** Returns whether a text has the form of another, in which 0 is any digit. */
    private static boolean isLike(String form, String text) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
