package dev.sitegen.internal.author.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends of a report or page: its front matter as YAML; in its text marks, brackets of document numbers and invisible characters. */
final class MarkdownFixes {

    /** A mark in brackets, braces and signs of any width, with blanks where none belong. */
    private static final Pattern MARK = Pattern.compile("[\\[［【]([^\\[\\]［］【】\\n]{1,64})[\\]］】][ 　]?[{｛][ 　]*[#＃][ 　]*"
            + "([A-Za-z][\\w-]*(?:[.．。][\\w-]+)+)((?:[ 　]+[\\w.]+[=＝][^{}｛｝\\s]+)*)[ 　]*[}｝]");

    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("(?<=\\p{IsHan})[（(\\[［【〔]\\s*((?:19|20)\\d{2})\\s*[）)\\]］】〕]\\s*(第?\\d{1,5}号)");

    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");

    private MarkdownFixes() {}

    static String mended(String text) {
        List<String> mended = new ArrayList<>();
        boolean front = false;
        boolean fenced = false;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String bare = line.replace("\uFEFF", "").strip();
            if (bare.equals("---") && (i == 0 || front)) {
                front = i == 0;
            } else if (front) {
                line = YamlFixes.line(line);
            } else if (bare.startsWith("```") || bare.startsWith("~~~")) {
                fenced = !fenced;
            } else if (!fenced) {
                line = outsideCode(line);
            }
            mended.add(fenced ? line : InvisibleFixes.mended(line, i == 0));
        }
        return String.join("\n", mended);
    }

    private static String outsideCode(String line) {
        StringBuilder mended = new StringBuilder();
        Matcher code = CODE.matcher(line);
        int from = 0;
        while (code.find()) {
            mended.append(words(line.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return mended.append(words(line.substring(from))).toString();
    }

    private static String words(String text) {
        String marked = MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement("[" + mark.group(1) + "]{#"
                        + mark.group(2).replace('．', '.').replace('。', '.')
                        + mark.group(3).replaceAll("[ 　]+", " ").replace('＝', '=') + "}"));
        return DOCUMENT_NUMBER.matcher(marked).replaceAll("〔$1〕$2");
    }
}
