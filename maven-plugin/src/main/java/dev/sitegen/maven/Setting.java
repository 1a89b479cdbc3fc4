package dev.sitegen.maven;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.model.TableFormat;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A parameter as the user wrote it. Read here and not by Maven, which takes {@code strict=yes} for {@code false} without
 * a word and answers {@code threads=many} with the name of a Java class.
 *
 * @param name the name of its property
 * @param value what the user wrote; null if nothing
 */
record Setting(String name, String value) {

    private static final int MOST_PORTS = 65_535;
    private static final Set<String> SCHEMES = Set.of("https", "http");
    private static final Pattern ADDRESS = Pattern.compile("(?<scheme>\\w+://)(?<host>[^/?#]*)(?<rest>.*)");

    /** Form in which a profile is reported, if at all. */
    enum Profile {
        NONE,
        TABLE,
        JSON
    }

    Profile profile(Messages messages) throws MojoFailureException {
        if (value == null || value.equals("false")) {
            return Profile.NONE;
        }
        return switch (value.strip()) {
            case "true" -> Profile.TABLE;
            case "json" -> Profile.JSON;
            default -> throw wrong(messages, "allowed.profile");
        };
    }

    boolean flag(Messages messages) throws MojoFailureException {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw wrong(messages, "allowed.flag");
    }

    /** A text; one that is blank counts as none. */
    Optional<String> text(Messages messages) throws MojoFailureException {
        if (value != null && Characters.indexOfForbidden(value) >= 0) {
            throw wrong(messages, "allowed.text");
        }
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The format of the tables of new reports. */
    TableFormat tables(Messages messages) throws MojoFailureException {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "csv" -> TableFormat.CSV;
            case "xlsx" -> TableFormat.XLSX;
            default -> throw wrong(messages, "allowed.tables");
        };
    }

    Optional<Integer> count(Messages messages) throws MojoFailureException {
        if (value == null) {
            return Optional.empty();
        }
        try {
            int count = Integer.parseInt(value.strip());
            if (count > 0) {
                return Optional.of(count);
            }
        } catch (NumberFormatException e) {
            // reported below, as for a number that is too small
        }
        throw wrong(messages, "allowed.count");
    }

    /** A port; 0 for any that is free. */
    int port(Messages messages) throws MojoFailureException {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= MOST_PORTS) {
                return port;
            }
        } catch (NumberFormatException e) {
            // reported below, as for a number that is no port
        }
        throw wrong(messages, "allowed.port");
    }

    Optional<LocalDate> day(Messages messages) throws MojoFailureException {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            throw wrong(messages, "allowed.day");
        }
    }

    Optional<URI> address(Messages messages) throws MojoFailureException {
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
        throw wrong(messages, "allowed.address");
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
    Path path(Path base, Messages messages) throws MojoFailureException {
        try {
            return base.resolve(value).normalize();
        } catch (InvalidPathException e) {
            throw wrong(messages, "allowed.path");
        }
    }

    /** The messages in this language; without one, in the language the console can show. */
    Messages messages(Charset console) throws MojoFailureException {
        Messages standard = Messages.forConsole(console);
        if (value == null) {
            return standard;
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "zh-cn", "zh" -> new Messages(Messages.CHINESE);
            case "en" -> new Messages(Messages.ENGLISH);
            default -> throw wrong(standard, "allowed.language");
        };
    }

    private MojoFailureException wrong(Messages messages, String allowed) {
        return new MojoFailureException(
                messages.text("setting.wrong", name, Characters.visible(value), messages.text(allowed)));
    }
}
