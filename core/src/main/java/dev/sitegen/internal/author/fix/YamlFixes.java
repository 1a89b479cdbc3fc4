package dev.sitegen.internal.author.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends of YAML: the colon behind a key, which is narrow and has a blank behind it, and invisible characters. */
final class YamlFixes {

    private static final Pattern KEY = Pattern.compile(
            "^([\\s\uFEFF]*(?:-\\s+)?[A-Za-z][\\w.-]*)[ 　]*(?:：[ 　]*|:(?=[^\\s/:]))(.*)$", Pattern.DOTALL);

    private YamlFixes() {}

    static String mended(String text) {
        List<String> mended = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            mended.add(InvisibleFixes.mended(line(lines[i]), i == 0));
        }
        return String.join("\n", mended);
    }

    /** A line with its colon as YAML wants it. */
    static String line(String line) {
        Matcher key = KEY.matcher(line);
        if (line.stripLeading().startsWith("#") || !key.matches()) {
            return line;
        }
        String value = key.group(2);
        return key.group(1) + (value.isBlank() ? ":" : ": ") + value;
    }
}
