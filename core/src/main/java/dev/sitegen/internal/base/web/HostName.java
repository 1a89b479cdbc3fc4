package dev.sitegen.internal.base.web;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The name of a host as browsers look it up (WHATWG URL, host parsing): percent signs decoded, the dots and letters of every
 * script folded, lower case, international labels in Punycode, no dot at the end. Two names are equal when they name one host.
 *
 * @param ascii the name in its ASCII form, such as {@code www.example.gov.cn}, or an address such as {@code [::1]}
 */
public record HostName(String ascii) {

    private static final int MAX_NAME = 253;
    private static final Pattern DOTS = Pattern.compile("[.\u3002\uFF0E\uFF61]");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_-]{1,63}");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]{2,45}]");
    /** Characters that older and newer rules for names read differently: sharp s, final sigma, joiners. */
    private static final Pattern DISPUTED = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

    /** Reads a name as it may be written; empty if browsers refuse it or do not agree on it. */
    public static Optional<HostName> parse(String written) {
        if (IPV6.matcher(written).matches()) {
            return Optional.of(new HostName(written.toLowerCase(Locale.ROOT)));
        }
        Optional<String> decoded = decode(written);
        if (decoded.isEmpty() || DISPUTED.matcher(decoded.get()).find()) {
            return Optional.empty();
        }
        String[] labels = DOTS.split(decoded.get(), -1);
        // A dot at the end says that the name is whole; it names the same host.
        int count = labels.length > 1 && labels[labels.length - 1].isEmpty() ? labels.length - 1 : labels.length;
        StringJoiner name = new StringJoiner(".");
        for (int i = 0; i < count; i++) {
            Optional<String> label = label(labels[i]);
            if (label.isEmpty()) {
                return Optional.empty();
            }
            name.add(label.get());
        }
        return Optional.of(name.toString()).filter(HostName::isPlain).map(HostName::new);
    }

    /** Returns whether this is a domain or a host below it. */
    public boolean isIn(String domain) {
        return ascii.equals(domain) || ascii.endsWith("." + domain);
    }

    /** Returns whether this is a name, and not the number of a machine. */
    public boolean isName() {
        return !ascii.startsWith("[") && !IPV4.matcher(ascii).matches();
    }

    private static Optional<String> label(String written) {
        try {
            String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(label -> LABEL.matcher(label).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a name is short enough and, if it ends in a number, an IPv4 address written out; others are abbreviated ones. */
    private static boolean isPlain(String name) {
        boolean number =
                NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches();
        return name.length() <= MAX_NAME && (!number || IPV4.matcher(name).matches());
    }

    private static Optional<String> decode(String written) {
        if (written.indexOf('%') < 0) {
            return Optional.of(written);
        }
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.put(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            decoded.put((byte) (16 * high + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
