package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of an index as its description says, without anything of what writes them. */
final class ReadIndex {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private ReadIndex() {}

    /** Value that a file hands on: the text of a JSON value. */
    static String value(String key, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        String begin = "siteGenSearch(\"" + key + "\",";
        assertTrue(text.startsWith(begin), text);
        assertTrue(text.endsWith(")\n"), text);
        return text.substring(begin.length(), text.length() - 2);
    }

    /** A string of JSON. */
    static String string(String json) {
        StringBuilder string = new StringBuilder();
        assertEquals('"', json.charAt(0));
        for (int i = 1; i < json.length() - 1; i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                i++;
                if (json.charAt(i) == 'u') {
                    string.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                } else {
                    string.append(json.charAt(i));
                }
            } else {
                string.append(c);
            }
        }
        return string.toString();
    }

    /** The keys of a shard, in order, each with what is behind it. */
    static Map<String, String[]> shard(String text) {
        Map<String, String[]> pairs = new LinkedHashMap<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf(';', at + 2);
            pairs.put(text.substring(at, at + 2), text.substring(at + 2, end).split(","));
            at = end + 1;
        }
        return pairs;
    }

    static int[] list(String code) {
        int first = DIGITS.indexOf(code.charAt(0));
        int period = first < 32 ? 0 : DIGITS.indexOf(code.charAt(1));
        Bits bits = new Bits(code.substring(period == 0 ? 1 : 2));
        List<Integer> distances = new ArrayList<>();
        for (int ones = bits.ones(); ones >= 0; ones = bits.ones()) {
            int rest = first % 32;
            distances.add((ones << rest) + bits.number(rest));
            if (period > 0) {
                int length = bits.ones();
                int repeats = (1 << length) + bits.number(length) - 1;
                for (int i = 0; i < repeats; i++) {
                    distances.add(distances.get(distances.size() - period));
                }
            }
        }
        int unit = -1;
        int[] units = new int[distances.size()];
        for (int i = 0; i < units.length; i++) {
            unit += distances.get(i) + 1;
            units[i] = unit;
        }
        return units;
    }

    /** Bits of digits of base 64, the lowest of each digit first. */
    private static final class Bits {

        private final String bits;
        private int at;

        Bits(String digits) {
            StringBuilder all = new StringBuilder();
            for (char c : digits.toCharArray()) {
                for (int bit = 0; bit < 6; bit++) {
                    all.append(DIGITS.indexOf(c) >> bit & 1);
                }
            }
            this.bits = all.toString();
        }

        /** Number of ones before the next zero; -1 at the end. */
        int ones() {
            int zero = bits.indexOf("0", at);
            int ones = zero - at;
            at = zero + 1;
            return zero < 0 ? -1 : ones;
        }

        int number(int length) {
            int number = 0;
            for (int bit = 0; bit < length; bit++) {
                number |= (bits.charAt(at++) - '0') << bit;
            }
            return number;
        }
    }
}
