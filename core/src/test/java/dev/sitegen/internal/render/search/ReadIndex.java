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

    /** What a file hands on: the text of a JSON value. */
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

    /** The pairs of a shard, in order, each with what stands behind it. */
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
        List<Integer> documents = new ArrayList<>();
        if (code.startsWith("*")) {
            for (int i = 0; i < 6 * (code.length() - 1); i++) {
                if ((DIGITS.indexOf(code.charAt(1 + i / 6)) >> i % 6 & 1) == 1) {
                    documents.add(i);
                }
            }
        } else {
            int before = -1;
            int distance = 0;
            int shift = 0;
            for (char c : code.toCharArray()) {
                int digit = DIGITS.indexOf(c);
                distance += (digit % 32) << shift;
                shift += 5;
                if (digit < 32) {
                    before += distance + 1;
                    documents.add(before);
                    distance = 0;
                    shift = 0;
                }
            }
        }
        return documents.stream().mapToInt(Integer::intValue).toArray();
    }
}
