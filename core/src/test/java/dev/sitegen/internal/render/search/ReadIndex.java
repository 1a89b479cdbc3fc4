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
        List<Integer> units = new ArrayList<>();
        int rest = DIGITS.indexOf(code.charAt(0));
        StringBuilder bits = new StringBuilder();
        for (char c : code.substring(1).toCharArray()) {
            for (int bit = 0; bit < 6; bit++) {
                bits.append(DIGITS.indexOf(c) >> bit & 1);
            }
        }
        int unit = -1;
        for (int zero = bits.indexOf("0"), at = 0; zero >= 0; zero = bits.indexOf("0", at)) {
            int distance = zero - at << rest;
            at = zero + 1 + rest;
            for (int bit = 0; bit < rest; bit++) {
                distance |= (bits.charAt(zero + 1 + bit) - '0') << bit;
            }
            unit += distance + 1;
            units.add(unit);
        }
        return units.stream().mapToInt(Integer::intValue).toArray();
    }
}
