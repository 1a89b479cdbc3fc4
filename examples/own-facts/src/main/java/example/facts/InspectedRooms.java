package example.facts;

import dev.sitegen.build.SiteCheck;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.model.OwnField;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Optional;

/** Wants the server room of an office whose data are open to have been inspected in the year reported on. */
public final class InspectedRooms implements SiteCheck {

    /** Open data from a room that nobody has inspected. */
    static final OwnCode NOT_INSPECTED = OwnCode.error("X201");

    @Override
    public List<Diagnostic> check(Site site) {
        return site.reports().stream()
                .filter(report -> stated(report, "open", OwnField.Type.FLAG)
                        .map(OwnField::flag)
                        .orElse(false))
                .filter(report -> !inspectedInItsYear(report))
                .map(report -> Diagnostic.of(
                        NOT_INSPECTED, report.position("open"), "数据开放，但机房当年没有验收", "在文首信息中写 inspected: 和验收日期"))
                .toList();
    }

    private static boolean inspectedInItsYear(Report report) {
        return stated(report, "inspected", OwnField.Type.DATE)
                .map(OwnField::date)
                .filter(day -> day.getYear() == report.key().year())
                .isPresent();
    }

    /** A field, unless site.yaml has come to declare it otherwise. */
    private static Optional<OwnField> stated(Report report, String key, OwnField.Type type) {
        return report.front().field(key).filter(field -> field.type() == type);
    }
}
