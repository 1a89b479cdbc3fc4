package example.lists;

import dev.sitegen.build.OutputFile;
import dev.sitegen.build.SiteOutput;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Every statement of one indicator, on a page of the site and in a text for another program. */
public final class FigureList implements SiteOutput {

    private static final String INDICATOR = "review.accepted";
    private static final SitePath PAGE = SitePath.of("lists/applications.html");
    private static final SitePath TEXT = SitePath.of("lists/applications.txt");

    @Override
    public List<OutputFile> files(Site site) {
        List<Observation> stated = site.observations(INDICATOR);
        return List.of(OutputFile.page(PAGE, "行政复议受理数一览", table(stated)), OutputFile.of(TEXT, text(stated)));
    }

    private static String table(List<Observation> stated) {
        return stated.stream()
                .map(each -> "<tr><th scope=\"row\">" + link(each.report()) + "</th><td>"
                        + escaped(each.figure().raw()) + "</td></tr>\n")
                .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    /** A link that works wherever the site is published: it is relative to the page. */
    private static String link(Report report) {
        return "<a href=\"" + PAGE.linkTo(report.path()) + "\">" + escaped(report.title()) + "</a>";
    }

    private static byte[] text(List<Observation> stated) {
        return stated.stream()
                .map(each -> each.report().key().organization() + "\t"
                        + each.report().key().year() + "\t" + each.figure().raw() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
