package dev.sitegen.console;

import dev.sitegen.build.ProblemFormat;
import dev.sitegen.diagnostic.Characters;
import dev.sitegen.model.TableFormat;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter as the user wrote it. Read here and not by Maven, which takes {@code strict=yes} for {@code false} without
 * a word and answers {@code threads=many} with the name of a Java class.
 *
 * @param name its name
 * @param value what the user wrote; null if nothing
 * @param messages the sentences for the user
 */
record Setting(String name, String value, ConsoleMessages messages) {

    private static final int MOST_PORTS = 65_535;
    private static final Set<String> SCHEMES = Set.of("https", "http");
    private static final Pattern ADDRESS = Pattern.compile("(?<scheme>\\w+://)(?<host>[^/?#]*)(?<rest>.*)");

    /** Form in which a profile is reported, if at all. */
    enum Profile {
        NONE,
        TABLE,
        JSON
    }

    Profile profile() throws GoalFailure {
        if (value == null || value.equals("false")) {
            return Profile.NONE;
        }
        return switch (value.strip()) {
            case "true" -> Profile.TABLE;
            case "json" -> Profile.JSON;
            default -> throw wrong("allowed.profile");
        };
    }

    boolean flag() throws GoalFailure {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw wrong("allowed.flag");
    }

    /** A text; one that is blank counts as none. */
    Optional<String> text() throws GoalFailure {
        if (value != null && Characters.indexOfForbidden(value) >= 0) {
            throw wrong("allowed.text");
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The format of the tables of new reports. */
    Optional<TableFormat> tables() throws GoalFailure {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "csv" -> Optional.of(TableFormat.CSV);
            case "xlsx" -> Optional.of(TableFormat.XLSX);
            default -> throw wrong("allowed.tables");
        };
    }

    /** The format in which problems are written for programs; empty if they are not. */
    Optional<ProblemFormat> problemFormat() throws GoalFailure {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "json" -> Optional.of(ProblemFormat.JSON);
            case "sarif" -> Optional.of(ProblemFormat.SARIF);
            default -> throw wrong("allowed.format");
        };
    }

    Optional<Integer> count() throws GoalFailure {
        return number(1, Integer.MAX_VALUE, "allowed.count");
    }

    /** A port; 0 for any that is free. */
    Optional<Integer> port() throws GoalFailure {
        return number(0, MOST_PORTS, "allowed.port");
    }

    private Optional<Integer> number(int least, int most, String allowed) throws GoalFailure {
        if (value == null) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // reported below, as for a number that is too small or too large
        }
        throw wrong(allowed);
    }

    Optional<LocalDate> day() throws GoalFailure {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            throw wrong("allowed.day");
        }
    }

    Optional<URI> address() throws GoalFailure {
        if (value == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(withPlainHost(value.strip()));
            boolean web = address.getHost() != null && SCHEMES.contains(address.getScheme());
            boolean more = address.getRawUserInfo() != null
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null;
            if (web && !more && Characters.indexOfForbidden(value.strip()) < 0) {
                return Optional.of(address);
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // reported below, as for an address that is not of the web
        }
        throw wrong("allowed.address");
    }

    /** The same address with its scheme in lower case and its host in Punycode; a URI knows no host in other letters. */
    private static String withPlainHost(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? parts.group("scheme").toLowerCase(Locale.ROOT)
                        + IDN.toASCII(parts.group("host"))
                        + parts.group("rest")
                : address;
    }

    /** The path, taken from a folder if it is relative. */
    Path path(Path base) throws GoalFailure {
        try {
            return base.resolve(value).normalize();
        } catch (InvalidPathException e) {
            throw wrong("allowed.path");
        }
    }

    GoalFailure wrong(String allowed) {
        return GoalFailure.ofParameter(messages.text(
                "setting.wrong", messages.parameter(name), Characters.visible(value), messages.text(allowed)));
    }
}
