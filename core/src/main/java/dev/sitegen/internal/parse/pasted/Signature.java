package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.text.Marker;
import java.util.regex.Pattern;

/** The signature (落款) at the end of a text: the name of the organization and the date, on lines of their own at the right. */
public final class Signature {

    /** The maximum length of a line of the signature. */
    private static final int MAX_LINE = 30;

    private static final Pattern DATE = Pattern.compile(
            "[0-9０-９]{4} ?年 ?[0-9０-９]{1,2} ?月 ?[0-9０-９]{1,2} ?日|[二〇○零Ｏ一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    private Signature() {}

    /** Returns whether words can be the name above the date, and are no heading. */
    public static boolean isName(String words) {
        return fitsName(words)
                && !words.isEmpty()
                && words.indexOf('，') < 0
                && Marker.at(words).isEmpty();
    }

    /** Returns whether words can be the name above the date: they are short and no sentence. */
    static boolean fitsName(String words) {
        return words.length() <= MAX_LINE && !LineReading.endsSentence(words) && words.indexOf('。') < 0;
    }

    /** Returns whether words are a date and nothing else. */
    public static boolean isDate(String words) {
        return words.length() <= MAX_LINE
                && words.endsWith("日")
                && DATE.matcher(words).matches();
    }
}
