package dev.sitegen.internal.parse.markdown;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of one page, each given once. */
final class Anchors {

    /** The container of the content HTML; the rest of the page, footnotes and heads of tables use the prefixes below. */
    private static final Set<String> TAKEN = Set.of("UCAP-CONTENT");

    private static final List<String> RESERVED = List.of("page-", "fn-", "fnref-", "th-");

    /** Longest id made of a heading's words: the ids below a heading begin with its own. */
    private static final int LONGEST_SLUG = 200;

    private final Map<String, SourcePosition> given = new LinkedHashMap<>();

    /** The next number to try for an id that was requested before, so that no number is tried twice. */
    private final Map<String, Integer> next = new HashMap<>();

    private final Problems problems;

    Anchors(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns the requested id, or the first of its kind that is free: {@code s1_2}, {@code s1_3} … An id with a
     * reserved prefix gets an underscore for its hyphen: {@code page_views} for {@code page-views}.
     */
    String unique(String wanted, SourcePosition position) {
        String base = unreserved(wanted);
        if (!TAKEN.contains(base) && given.putIfAbsent(base, position) == null) {
            return base;
        }
        for (int i = next.getOrDefault(base, 2); ; i++) {
            String anchor = base + "_" + i;
            if (given.putIfAbsent(anchor, position) == null) {
                next.put(base, i + 1);
                return anchor;
            }
        }
    }

    private static String unreserved(String wanted) {
        for (String prefix : RESERVED) {
            if (wanted.startsWith(prefix)) {
                int hyphen = prefix.length() - 1;
                return wanted.substring(0, hyphen) + '_' + wanted.substring(hyphen + 1);
            }
        }
        return wanted;
    }

    /** An id the author chose; one that occurs twice is reported. */
    String chosen(String wanted, SourcePosition position) {
        if (TAKEN.contains(wanted) || !unreserved(wanted).equals(wanted)) {
            problems.add(Code.RESERVED_ANCHOR, position, wanted);
        }
        SourcePosition first = given.putIfAbsent(wanted, position);
        if (first != null) {
            problems.add(Code.DUPLICATE_ANCHOR, position, wanted, String.valueOf(first.line()));
        }
        return wanted;
    }

    Set<String> all() {
        return given.keySet();
    }

    /** A heading's words as an id: letters and digits in lower case, one hyphen for what is between them. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        int at = 0;
        for (int taken = 0; taken < LONGEST_SLUG && at < text.length(); taken++) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
            at += Character.charCount(c);
        }
        int end = slug.length();
        boolean trailing = end > 0 && slug.charAt(end - 1) == '-';
        return slug.substring(0, trailing ? end - 1 : end);
    }
}
