package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.SectionRules;
import dev.sitegen.internal.read.config.SectionRules.Part;
import dev.sitegen.model.Heading;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts that a report must have and lacks, and those in a wrong order. */
final class SectionCheck {

    private final SectionRules rules;
    private final Problems problems;

    SectionCheck(SectionRules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * @param headings the headings of the report
     * @param file the report, for the position of a heading
     * @param title where the report's title is; what is missing has no position
     */
    void check(List<Heading> headings, SourceFile file, SourcePosition title) {
        List<Heading> outermost = outermost(headings);
        int last = -1;
        for (Part part : rules.parts()) {
            int at = indexOf(part, outermost);
            if (at < 0 && !part.optional()) {
                Code code = rules.strict() ? Code.MISSING_SECTION : Code.MISSING_SECTION_WARNING;
                problems.add(code, title, part.title(), String.join(", ", shown(part)));
            } else if (rules.ordered() && at >= 0 && at < last) {
                Heading heading = outermost.get(at);
                String before = outermost.get(last).text();
                problems.add(Code.SECTION_ORDER, position(heading, file, title), heading.text(), before);
            }
            last = Math.max(last, at);
        }
    }

    /** Index of the first heading that is a part's, or -1. */
    private static int indexOf(Part part, List<Heading> headings) {
        int at = 0;
        while (at < headings.size() && !part.matches(headings.get(at).text())) {
            at++;
        }
        return at < headings.size() ? at : -1;
    }

    /** The words of a part that are written as its title is; those in another language hold, too. */
    private static List<String> shown(Part part) {
        boolean chinese = isChinese(part.title());
        List<String> shown =
                part.words().stream().filter(word -> isChinese(word) == chinese).toList();
        return shown.isEmpty() ? part.words() : shown;
    }

    private static boolean isChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The headings of the outermost level; all of them where that is a single one around the rest. */
    private static List<Heading> outermost(List<Heading> headings) {
        List<Heading> outermost = new ArrayList<>();
        for (Heading heading : headings) {
            if (!outermost.isEmpty() && heading.level() < outermost.get(0).level()) {
                outermost.clear();
            }
            if (outermost.isEmpty() || heading.level() == outermost.get(0).level()) {
                outermost.add(heading);
            }
        }
        return outermost.size() == 1 ? headings : outermost;
    }

    private static SourcePosition position(Heading heading, SourceFile file, SourcePosition otherwise) {
        int at = file.text().indexOf(heading.text());
        return at < 0 ? otherwise : file.position(at);
    }
}
