package dev.sitegen.internal.read.config.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Compares with the formatters of Java, which read the same but years of more than four digits and those before the first. */
class WrittenTimeTest {

    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
    private static final DateTimeFormatter DAY_AND_TIME = strict("uuuu-MM-dd HH:mm[:ss]");
    private static final DateTimeFormatter TIME = strict("HH:mm");
    private static final List<String> SEEDS = List.of(
            "2024-02-28",
            "2023-02-29",
            "2024-12-31 23:59",
            "2024-11-30 24:00",
            "2024-06-30 09:60:00",
            "1999-01-01 00:00:59",
            "09:00",
            "23:59",
            "24:00",
            "");

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    @Test
    void readsWhatFormattersRead() {
        Random random = new Random(11);
        int days = 0;
        int times = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int edits = random.nextInt(3); edits > 0 && !text.isEmpty(); edits--) {
                String words = "0123456789-:T +２٣";
                text.setCharAt(random.nextInt(text.length()), words.charAt(random.nextInt(words.length())));
            }
            String written = text.toString();
            if (written.startsWith("-")) {
                continue;
            }
            Optional<LocalDate> day = read(() -> LocalDate.parse(written, DAY));
            assertEquals(day, WrittenTime.day(written), written);
            Optional<LocalDateTime> dayAndTime = read(() -> LocalDateTime.parse(written, DAY_AND_TIME));
            assertEquals(dayAndTime, WrittenTime.dayAndTime(written), written);
            assertEquals(read(() -> LocalTime.parse(written, TIME)), WrittenTime.time(written), written);
            days += day.isPresent() ? 1 : 0;
            times += dayAndTime.isPresent() ? 1 : 0;
        }
        assertTrue(days > 1000 && times > 1000, days + " days, " + times + " times");
    }

    private static <T> Optional<T> read(Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
