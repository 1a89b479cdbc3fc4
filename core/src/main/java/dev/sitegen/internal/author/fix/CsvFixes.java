package dev.sitegen.internal.author.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Mends of CSV: another separator in the place of every comma, wide digits, and invisible characters. */
final class CsvFixes {

    private static final String SEPARATORS = ";；，\t";
    private static final Pattern WIDE_NUMBER =
            Pattern.compile("\\s*[－-]?[０-９\\d]*[０-９][０-９\\d]*(?:[．.][０-９\\d]+)?\\s*");

    private CsvFixes() {}

    static String mended(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        char separator = text.indexOf('"') >= 0 ? ',' : separator(lines);
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = InvisibleFixes.mended(lines.get(i), i == 0);
            mended.add(text.indexOf('"') >= 0 ? line : cells(line, separator));
        }
        return String.join("\n", mended);
    }

    /** The separator that every line has as often as the first, where the first has no comma; else the comma. */
    private static char separator(List<String> lines) {
        if (lines.get(0).indexOf(',') >= 0) {
            return ',';
        }
        for (char separator : SEPARATORS.toCharArray()) {
            long count = count(lines.get(0), separator);
            boolean everywhere = count > 0
                    && lines.stream().filter(line -> !line.isBlank()).allMatch(line -> count(line, separator) == count);
            if (everywhere) {
                return separator;
            }
        }
        return ',';
    }

    private static long count(String line, char c) {
        return line.chars().filter(each -> each == c).count();
    }

    private static String cells(String line, char separator) {
        String end = line.endsWith("\r") ? "\r" : "";
        String[] cells =
                line.substring(0, line.length() - end.length()).split(Pattern.quote(String.valueOf(separator)), -1);
        List<String> mended = new ArrayList<>();
        for (String cell : cells) {
            String narrow = WIDE_NUMBER.matcher(cell).matches() ? narrow(cell) : cell;
            mended.add(narrow.indexOf(',') >= 0 ? '"' + narrow + '"' : narrow);
        }
        return String.join(",", mended) + end;
    }

    private static String narrow(String number) {
        StringBuilder narrow = new StringBuilder();
        for (char c : number.toCharArray()) {
            narrow.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '．' ? '.' : c == '－' ? '-' : c);
        }
        return narrow.toString();
    }
}
