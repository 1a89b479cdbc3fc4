package example.desk;

import dev.sitegen.build.SiteCheck;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Wants the document number of a report to be one that the office has given out; the database knows them. */
final class RegisteredNumbers implements SiteCheck {

    /** A document number that is not in the register. */
    static final OwnCode UNREGISTERED = OwnCode.error("D101");

    private final SiteStore register;
    private final Words words;

    /**
     * A check that asks the database each time.
     *
     * @param words the language of the problems
     */
    RegisteredNumbers(SiteStore register, Words words) {
        this.register = register;
        this.words = words;
    }

    @Override
    public List<Diagnostic> check(Site site) {
        List<Report> numbered = site.reports().stream()
                .filter(report -> !numberOf(report).isEmpty())
                .toList();
        // One question for all reports.
        Set<String> registered = register.registered(
                numbered.stream().map(RegisteredNumbers::numberOf).collect(Collectors.toSet()));
        return numbered.stream()
                .filter(report -> !registered.contains(numberOf(report)))
                .map(this::problem)
                .toList();
    }

    private static String numberOf(Report report) {
        return report.front().record().documentNumber();
    }

    private Diagnostic problem(Report report) {
        return Diagnostic.of(
                UNREGISTERED,
                report.position("documentNumber"),
                words.of("D101.message", numberOf(report)),
                words.of("D101.hint"));
    }
}
