package dev.sitegen.importer.internal.form;

import java.util.regex.Pattern;

/** Words of forms and of tables as they are compared: without blanks, punctuation and remarks. */
final class Labels {

    /** A remark behind a label; numbers in brackets are shorter. */
    private static final Pattern REMARK = Pattern.compile("(?<=.)[（(][^）)]{5,}[）)]");

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern WRITTEN_NUMBER =
            Pattern.compile("^\\s*(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[、.．])");

    private Labels() {}

    /** The letters and digits of a label, with its number. */
    static String folded(String label) {
        return OTHERS.matcher(REMARK.matcher(wideDigits(label)).replaceAll("")).replaceAll("");
    }

    /** The same without the number before it. */
    static String bare(String label) {
        return folded(WRITTEN_NUMBER.matcher(label).replaceFirst(""));
    }

    private static String wideDigits(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }

    /** A number as site-gen reads it in a cell; only marks that replace a number are left out. */
    static String number(String cell) {
        return wideDigits(cell)
                .replaceAll("[\\s,，\u00A0\u3000]|^\\s*[+＋](?=\\s*\\d)", "")
                .replaceAll("[件条个宗万元份]+$", "")
                .replace('－', '-')
                .replace('．', '.');
    }

    /** Returns whether a cell holds a number, or what people write where there is none. */
    static boolean isValue(String cell) {
        String number = number(cell);
        return number.isEmpty() || number.matches("-?\\d+(?:\\.\\d+)?|[/／—–-]+|无");
    }
}
