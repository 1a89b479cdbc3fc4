package example.desk;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;

/**
 * A problem as a page shows it.
 *
 * @param severity how much it weighs
 * @param code its number in the manual, such as SG204
 * @param message what is wrong
 * @param hint what to do about it
 * @param place where it was typed
 * @param report the title of the report that it is in, or empty
 * @param position file, line and column
 */
public record Problem(
        Severity severity, String code, String message, String hint, Place place, String report, String position) {

    static Problem of(Diagnostic diagnostic, Content content, Words words) {
        Place place = content.place(diagnostic.position());
        return new Problem(
                diagnostic.severity(),
                diagnostic.code().id(),
                diagnostic.message(words.locale()),
                diagnostic.hint(words.locale()),
                place,
                content.titleOf(place.report()),
                diagnostic.position().toString());
    }

    /** Returns whether it keeps the site from being published. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
