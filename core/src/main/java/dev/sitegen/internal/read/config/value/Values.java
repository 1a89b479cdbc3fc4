package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.base.web.HostName;
import dev.sitegen.internal.base.web.SiteAddress;
import dev.sitegen.internal.base.web.WebAddress;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the values that are more than text: strictly, from what was written. */
public final class Values {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private static final Pattern LINK_ADDRESS = Pattern.compile("https?://[^\\s/@]+(?:/\\S*)?");

    private static final ValueRange YEARS = ValueRange.of(1800, 2999);
    private static final int LENGTH_OF_DATE = 10;

    private Values() {}

    /** {@code 2024-02-18}. */
    public static Optional<LocalDate> date(Scalar scalar, Problems problems) {
        return parsed(scalar, text -> LocalDate.parse(text, DATE), problems);
    }

    /** {@code 2024-02-18} or {@code 2024-02-18 09:00}, with a space or a {@code T} between. */
    public static Optional<LocalDateTime> dateTime(Scalar scalar, LocalTime otherwise, Problems problems) {
        return scalar.text().strip().length() <= LENGTH_OF_DATE
                ? date(scalar, problems).map(day -> day.atTime(otherwise))
                : parsed(scalar, text -> LocalDateTime.parse(text.replace('T', ' '), DATE_TIME), problems);
    }

    /** A time that exists and is of this age: the year 24 is a slip, and the patterns take years of five digits. */
    private static <T extends Temporal> Optional<T> parsed(
            Scalar scalar, Function<String, T> parser, Problems problems) {
        try {
            T time = parser.apply(scalar.text().strip());
            if (YEARS.isValidIntValue(time.get(ChronoField.YEAR))) {
                return Optional.of(time);
            }
        } catch (DateTimeParseException e) {
            // No day at all.
        }
        WrittenDate.report(scalar, problems);
        return Optional.empty();
    }

    public static Optional<LocalTime> time(Scalar scalar, Problems problems) {
        try {
            return Optional.of(LocalTime.parse(scalar.text().strip(), TIME));
        } catch (DateTimeParseException e) {
            Expected.LIKE.report(problems, scalar.position(), "defaultTime", scalar.text(), "09:00");
            return Optional.empty();
        }
    }

    public static Optional<ZoneId> zone(Scalar scalar, Problems problems) {
        try {
            return Optional.of(ZoneId.of(scalar.text().strip()));
        } catch (DateTimeException e) {
            Expected.LIKE.report(problems, scalar.position(), "timeZone", scalar.text(), "Asia/Shanghai");
            return Optional.empty();
        }
    }

    /** The year that a key names, if it names one. */
    public static OptionalInt year(Fields fields, String key, Problems problems) {
        return fields.scalar(key).map(scalar -> year(key, scalar, problems)).orElse(OptionalInt.empty());
    }

    /** A year of four digits, 1900 to 2099. */
    public static OptionalInt year(String key, Scalar scalar, Problems problems) {
        if (YEAR.matcher(scalar.text()).matches()) {
            return OptionalInt.of(Integer.parseInt(scalar.text()));
        }
        Expected.LIKE.report(problems, scalar.position(), key, scalar.text(), "2023");
        return OptionalInt.empty();
    }

    /** The address of the site, in the form in which it is repeated. A page that it names is left out and reported. */
    public static Optional<URI> baseUrl(Scalar scalar, Problems problems) {
        String written = scalar.text().strip();
        String allowed = "https://www.example.gov.cn/xxgk/";
        Optional<SiteAddress> address = SiteAddress.parse(written);
        if (address.isEmpty() && hasMore(written)) {
            problems.add(Code.BASE_URL_PARTS, scalar.position(), allowed);
        } else if (address.isEmpty()) {
            Expected.ADDRESS.report(problems, scalar.position(), "baseUrl", written, allowed);
        }
        address.filter(found -> !found.namedFile().isEmpty())
                .ifPresent(found -> problems.add(
                        Code.BASE_URL_FILE,
                        scalar.position(),
                        Fields.shown(found.namedFile()),
                        found.uri().toString()));
        return address.map(SiteAddress::uri);
    }

    /** The form in which an address of the site is repeated that did not come from site.yaml. */
    public static URI baseUrl(URI given) {
        return SiteAddress.parse(given.toString())
                .map(SiteAddress::uri)
                .orElse(given.toString().endsWith("/") ? given : URI.create(given + "/"));
    }

    /** Returns whether an address has a user name, a query or a fragment: every page would repeat it. */
    private static boolean hasMore(String written) {
        boolean more = written.indexOf('?') >= 0 || written.indexOf('#') >= 0;
        return WebAddress.parse(written)
                .filter(address -> more || address.credentials())
                .isPresent();
    }

    /** Returns whether a text is a host name as it may be written for readers: no number of a machine, no encoding. */
    public static boolean isHost(String text) {
        return text.indexOf('%') < 0
                && HostName.parse(text).filter(HostName::isName).isPresent();
    }

    /** Returns whether a text is an address that every page may link to: of a site or a place of it, without a user name. */
    public static boolean isLinkAddress(String text) {
        return LINK_ADDRESS.matcher(text).matches();
    }

    /**
     * A day of any year.
     *
     * @param key the key, as problems name it
     * @param example a day as it should be written
     */
    public static Optional<MonthDay> monthDay(Scalar scalar, String key, String example, Problems problems) {
        try {
            return Optional.of(MonthDay.parse("--" + scalar.text().strip()));
        } catch (DateTimeException e) {
            Expected.DAY_OR_NONE.report(problems, scalar.position(), key, scalar.text(), example);
            return Optional.empty();
        }
    }
}
