package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports a date that cannot be read, with the date as it should be written where that is clear. */
final class WrittenDate {

    private static final Pattern GAP = Pattern.compile("\\s*([年月日号时点:/.\\-])\\s*");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:[年/.\\-](\\d{1,2})[月/.\\-](\\d{1,2})|(\\d{2})(\\d{2}))[日号]?(?:[T ]?(\\d{1,2})[:时点](\\d{2})?分?(?::\\d{2})?)?");

    /** Reasons why a date cannot be read. Each has a sentence of its own. */
    private enum Reason {
        /** It is written in another form. */
        FORM,
        /** There is no such day or time. */
        NO_SUCH_DAY,
        /** It is no date. */
        OTHER
    }

    private WrittenDate() {}

    static void report(Scalar scalar, Problems problems) {
        String text = Normalizer.normalize(SuspectValues.unquoted(scalar.text().strip()), Normalizer.Form.NFKC)
                .replaceAll("[\u2010-\u2015\u2212]+", "-");
        Matcher date = DATE.matcher(GAP.matcher(text).replaceAll("$1"));
        String corrected = "";
        Reason reason = Reason.OTHER;
        if (date.matches()) {
            try {
                corrected = corrected(date);
                reason = Reason.FORM;
            } catch (DateTimeException e) {
                reason = Reason.NO_SUCH_DAY;
            }
        }
        problems.add(Code.BAD_DATE, scalar.position(), Fields.shown(scalar.text()), corrected, reason.name());
    }

    private static String corrected(Matcher date) {
        boolean digits = date.group(2) == null;
        LocalDate day = LocalDate.of(
                number(date.group(1)), number(date.group(digits ? 4 : 2)), number(date.group(digits ? 5 : 3)));
        if (date.group(6) == null) {
            return day.toString();
        }
        int minutes = date.group(7) == null ? 0 : number(date.group(7));
        return day + " " + LocalTime.of(number(date.group(6)), minutes);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
