package dev.sitegen.internal.markdown;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of one page, each given once. */
final class Anchors {

    /** The container of the body; the rest of the page, footnotes and heads of tables use the prefixes below. */
    private static final Set<String> TAKEN = Set.of("UCAP-CONTENT");

    private static final List<String> RESERVED = List.of("page-", "fn-", "fnref-", "th-");

    private final Map<String, SourcePosition> given = new LinkedHashMap<>();
    private final Problems problems;

    Anchors(Problems problems) {
        this.problems = problems;
    }

    /** The wanted id, or the first of its kind that is free: {@code s1_2}, {@code s1_3} … */
    String unique(String wanted, SourcePosition position) {
        String anchor = wanted;
        for (int i = 2; isTaken(anchor) || given.containsKey(anchor); i++) {
            anchor = wanted + "_" + i;
        }
        given.put(anchor, position);
        return anchor;
    }

    /** An id the author chose; one that stands twice is reported. */
    String chosen(String wanted, SourcePosition position) {
        if (isTaken(wanted)) {
            problems.add(Code.RESERVED_ANCHOR, position, wanted);
        }
        SourcePosition first = given.putIfAbsent(wanted, position);
        if (first != null) {
            problems.add(Code.DUPLICATE_ANCHOR, position, wanted, String.valueOf(first.line()));
        }
        return wanted;
    }

    private static boolean isTaken(String anchor) {
        for (String prefix : RESERVED) {
            if (anchor.startsWith(prefix)) {
                return true;
            }
        }
        return TAKEN.contains(anchor);
    }

    Set<String> all() {
        return given.keySet();
    }

    /** A heading's words as an id: letters and digits in lower case, one hyphen for what stands between them. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length();
        boolean trailing = end > 0 && slug.charAt(end - 1) == '-';
        return slug.substring(0, trailing ? end - 1 : end);
    }
}
