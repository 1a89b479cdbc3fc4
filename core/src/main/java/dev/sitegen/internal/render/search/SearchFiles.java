package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchName.Kind;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import dev.sitegen.model.Heading;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Makes the files that the script of the search page loads. Safe to share between threads. */
public final class SearchFiles {

    /** Number of the format of the files; the script refuses any other. */
    private static final int VERSION = 3;

    private final Site site;
    private final ResultFields heads;
    private final FigureEntries figures;
    private final ShardGroups groups;

    /** @param wanted the shards that will be asked for */
    public SearchFiles(Site site, Inversions inversions, ShardFilter wanted) {
        this.site = site;
        this.heads = new ResultFields(site);
        this.figures = new FigureEntries(site);
        this.groups = new ShardGroups(inversions, wanted);
    }

    /**
     * Some keys of a scope with the units that have them.
     *
     * @param number counted from 0
     * @throws IOException if a search extract cannot be read back
     */
    public byte[] shard(SearchScope scope, int number) throws IOException {
        return new Script(scope.number() + "/p" + number)
                .string(groups.shard(scope, number))
                .bytes();
    }

    /**
     * The entry to the search: of each scope the number of its documents, shards, parts and groups, the number of its names of
     * each kind, and the number of its documents that report on each year.
     */
    public byte[] index(List<SearchScope> scopes) {
        Script script = new Script("index");
        script.raw("{\"version\":").number(VERSION);
        script.raw(",\"block\":").number(SearchScope.DOCUMENTS_A_BLOCK);
        script.raw(",\"nameBlock\":").number(SearchScope.NAMES_A_BLOCK).raw(",\"columns\":[");
        String comma = "";
        for (String column : heads.columns()) {
            script.raw(comma).raw("[").string(column).raw(",");
            script.string(site.columns().get(column).name()).raw("]");
            comma = ",";
        }
        script.raw("],\"scopes\":[");
        comma = "";
        for (SearchScope scope : scopes) {
            script.raw(comma).raw("[").number(scope.documents().size()).raw(",");
            script.number(scope.shards()).raw(",").number(scope.parts()).raw(",");
            script.number(scope.groups()).raw(",[");
            kinds(scope, script);
            script.raw("],[");
            years(scope, script);
            script.raw("]]");
            comma = ",";
        }
        return script.raw("]}").bytes();
    }

    private static void kinds(SearchScope scope, Script script) {
        String comma = "";
        for (Kind kind : Kind.values()) {
            long count =
                    scope.names().stream().filter(name -> name.kind() == kind).count();
            script.raw(comma).number((int) count);
            comma = ",";
        }
    }

    /** The runs of years, 0 for documents that report on none, each with its length. */
    private void years(SearchScope scope, Script script) {
        List<Document> documents = scope.documents();
        int from = 0;
        for (int to = 1; to <= documents.size(); to++) {
            int year = heads.year(documents.get(from));
            if (to == documents.size() || heads.year(documents.get(to)) != year) {
                script.raw(from == 0 ? "[" : ",[")
                        .number(year)
                        .raw(",")
                        .number(to - from)
                        .raw("]");
                from = to;
            }
        }
    }

    /** The figures of the reports of an organization, which an answer to a search shows. */
    public byte[] figures(Organization organization) {
        Script script = new Script("f/" + organization.id()).raw("[");
        String comma = "";
        for (Report report : site.reportsOf(organization)) {
            script.raw(comma).raw("[").string(report.path().encoded());
            script.raw(",").number(heads.column(report));
            script.raw(",").number(report.key().year());
            script.raw(",").string(figures.of(report)).raw("]");
            comma = ",\n";
        }
        return script.raw("]").bytes();
    }

    /** The traditional characters, each followed by its simplified one. */
    public byte[] simplified() {
        return new Script("simplified").string(Simplified.table()).bytes();
    }

    /**
     * Some names of a scope with their addresses, those of indicators with their units, those of organizations
     * with 1 if nothing is above them.
     *
     * @param block counted from 0
     */
    public byte[] names(SearchScope scope, int block) {
        Script script = new Script(scope.number() + "/n" + block).raw("[");
        String comma = "";
        for (SearchName name : scope.nameBlock(block)) {
            script.raw(comma).raw("[").string(name.title()).raw(",");
            script.string(name.path().encoded());
            if (name.kind() == Kind.INDICATOR) {
                script.raw(",").string(site.indicators().get(name.id()).unit());
            } else if (name.kind() == Kind.ORGANIZATION) {
                boolean isTop = site.organizations().get(name.id()).parent().isEmpty();
                script.raw(",").number(isTop ? 1 : 0);
            }
            script.raw("]");
            comma = ",\n";
        }
        return script.raw("]").bytes();
    }

    /**
     * Result fields of some documents of a scope, with the sections that begin their parts: anchors and headings.
     *
     * @param block counted from 0
     */
    public byte[] documents(SearchScope scope, int block) {
        Script script = new Script(scope.number() + "/d" + block).raw("[");
        String comma = "";
        for (Document document : scope.block(block)) {
            script.raw(comma).raw("[").string(document.title()).raw(",");
            script.string(document.path().encoded()).raw(",").number(heads.column(document));
            script.raw(",").string(heads.organization(document)).raw(",").number(heads.year(document));
            script.raw(",").string(day(document)).raw(",[");
            String between = "";
            for (Optional<Heading> heading : heads.headings(document, scope)) {
                script.raw(between)
                        .string(heading.map(Heading::anchor).orElse(""))
                        .raw(",");
                script.string(heading.map(Heading::text).orElse(""));
                between = ",";
            }
            script.raw("]]");
            comma = ",\n";
        }
        return script.raw("]").bytes();
    }

    private static String day(Document document) {
        return document instanceof Report report
                ? report.published().toLocalDate().toString()
                : "";
    }
}
