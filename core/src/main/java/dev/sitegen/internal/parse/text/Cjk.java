package dev.sitegen.internal.parse.text;

import java.lang.Character.UnicodeScript;

/** Characters that count as Chinese where Markdown's rules, made for spaced scripts, need to know. */
public final class Cjk {

    /** Punctuation that Chinese shares with Western scripts, yet sets without spaces. */
    private static final String SHARED_PUNCTUATION = "“”‘’—…·";

    private Cjk() {}

    /** A Han, kana or Hangul character, or a full-width form or Chinese punctuation mark. */
    public static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF || c >= 0xFE30 && c <= 0xFE4F) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }

    /** Returns whether a line break between two characters is no space. */
    public static boolean joins(int before, int after) {
        boolean wideBefore = isWide(before);
        boolean wideAfter = isWide(after);
        return wideBefore && (wideAfter || isShared(after)) || isShared(before) && wideAfter;
    }

    private static boolean isShared(int c) {
        return SHARED_PUNCTUATION.indexOf(c) >= 0;
    }
}
