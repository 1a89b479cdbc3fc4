package example.office;

import dev.sitegen.build.SiteCheck;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.List;

/** Rules of one office for its reports, which are no business of site-gen. */
public final class OfficeRules implements SiteCheck {

    /** A report that does not say how many applications were received. */
    static final OwnCode NO_APPLICATIONS = OwnCode.error("X101");

    /** A title without the name of the organization. */
    static final OwnCode ANONYMOUS_TITLE = OwnCode.warning("X102");

    private static final String APPLICATIONS = "review.accepted";

    @Override
    public List<Diagnostic> check(Site site) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Report report : site.reports()) {
            if (report.figure(APPLICATIONS).isEmpty()) {
                problems.add(Diagnostic.of(
                        NO_APPLICATIONS,
                        SourcePosition.ofFile(report.source()),
                        "报告没有写行政复议受理数",
                        "在正文中写明，如 受理[80件]{#" + APPLICATIONS + "}"));
            }
            String name = site.organizations().get(report.key().organization()).name();
            if (!report.title().contains(name)) {
                problems.add(Diagnostic.of(
                        ANONYMOUS_TITLE, report.position("title"), "标题中没有单位名称“" + name + "”", "在 title 中写全称"));
            }
        }
        return problems;
    }
}
