package dev.sitegen.model;

import dev.sitegen.diagnostic.Characters;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The address of a file of the site, relative to its root: {@code rule-of-law/2023/dianjiang.html}. Written in Unicode
 * normal form C, so that one name is one file on every system; percent-encoded only where it becomes part of a link.
 *
 * @param value names separated by {@code /}, without one at either end
 */
public record SitePath(String value) implements Comparable<SitePath> {

    /** Characters that RFC 3986 leaves bare in a path besides letters, digits and {@code - . /}. */
    private static final String UNRESERVED = "_~!$()*+,;=@";

    /**
     * Brings the path into normal form C and checks its names.
     *
     * @param value names separated by {@code /}, without one at either end
     * @throws IllegalArgumentException if the path is empty or absolute, holds an empty name, {@code .} or {@code ..},
     *     a control or otherwise {@linkplain Characters#isForbidden forbidden} character, one of {@code \ : * ? " < >
     *     |}, or a name longer than a file system takes
     */
    public SitePath {
        if (!isPlain(value)) {
            value = isAscii(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
            check(value);
        }
    }

    private static void check(String value) {
        for (int start = 0, end; start <= value.length(); start = end + 1) {
            int slash = value.indexOf('/', start);
            end = slash < 0 ? value.length() : slash;
            FileNames.Fault fault = FileNames.addressFault(value, start, end);
            if (fault != null) {
                throw new IllegalArgumentException("not a path inside a site: " + value + " (" + fault + ")");
            }
        }
    }

    /**
     * Returns whether a path holds only what needs no look at its names: letters and digits of ASCII, single slashes within it,
     * and hyphens and dots behind one of these. Nearly every address does.
     */
    private static boolean isPlain(String value) {
        int name = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                continue;
            }
            if (i == name || c != '-' && c != '.' && c != '/') {
                return false;
            }
            if (c == '/') {
                name = i + 1;
            }
        }
        return name < value.length() && value.length() <= FileNames.MAX_BYTES;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes an address of a path.
     *
     * @param value names separated by {@code /}, as for the {@linkplain #SitePath constructor}
     * @return the address
     */
    public static SitePath of(String value) {
        return new SitePath(value);
    }

    /** {@return the last name of the path} */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** {@return the number of directories above the file} */
    public int depth() {
        return directories(0);
    }

    /** {@return the way from this file to the root of the site: {@code ../../}, or nothing at the root} */
    public String toRoot() {
        return "../".repeat(depth());
    }

    /**
     * {@return the relative reference (RFC 3986) from this file to another, as short as the two paths allow, so that
     * the site works below any address and from a disk}
     *
     * @param target another file of the site
     */
    public String linkTo(SitePath target) {
        int shared = sharedDirectories(value, target.value);
        return "../".repeat(directories(shared)) + encode(target.value.substring(shared));
    }

    /** Number of directories that the path names from a place on. */
    private int directories(int start) {
        int count = 0;
        for (int slash = value.indexOf('/', start); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            count++;
        }
        return count;
    }

    private static int sharedDirectories(String from, String to) {
        int shared = 0;
        int slash = from.indexOf('/');
        while (slash >= 0 && from.regionMatches(shared, to, shared, slash + 1 - shared)) {
            shared = slash + 1;
            slash = from.indexOf('/', shared);
        }
        return shared;
    }

    /**
     * {@return the path as part of an address, each byte of UTF-8 that RFC 3986 does not leave bare percent-encoded,
     * once}
     */
    public String encoded() {
        return encode(value);
    }

    private static String encode(String path) {
        int bare = 0;
        while (bare < path.length() && isBare(path.charAt(bare))) {
            bare++;
        }
        if (bare == path.length()) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length() * 2).append(path, 0, bare);
        for (int i = bare, end; i < path.length(); i = end) {
            end = path.offsetByCodePoints(i, 1);
            if (isBare(path.charAt(i))) {
                out.append(path.charAt(i));
                continue;
            }
            for (byte b : path.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return out.toString();
    }

    private static boolean isBare(char c) {
        return c >= 'a' && c <= 'z'
                || c >= '-' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c < 0x80 && UNRESERVED.indexOf(c) >= 0;
    }

    /**
     * {@return an id as a fragment, {@code #} included}
     *
     * @param anchor an id on a page
     */
    public static String fragment(String anchor) {
        return "#" + encode(anchor);
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xF);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
