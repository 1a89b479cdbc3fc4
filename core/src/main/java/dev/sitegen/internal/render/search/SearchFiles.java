package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;

/** Makes the files that the script of the search page loads. Safe to share between threads. */
public final class SearchFiles {

    /** Number of the format of the files; the script refuses any other. */
    private static final int VERSION = 1;

    private final Site site;
    private final ResultFields heads;
    private final ShardGroups groups;

    public SearchFiles(Site site, SearchExtracts digests, ShardFilter wanted) {
        this.site = site;
        this.heads = new ResultFields(site);
        this.groups = new ShardGroups(new DocumentBigrams(heads, digests), wanted);
    }

    /**
     * Some words of a scope with the documents that have them.
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
     * The entry to the search: the number of documents and shards of each scope, and the number of its documents that report on
     * each year.
     */
    public byte[] index(List<SearchScope> scopes) {
        Script script = new Script("index");
        script.raw("{\"version\":").number(VERSION);
        script.raw(",\"block\":").number(SearchScope.DOCUMENTS_A_BLOCK).raw(",\"columns\":[");
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
            script.number(scope.shards()).raw(",[");
            years(scope, script);
            script.raw("]]");
            comma = ",";
        }
        return script.raw("]}").bytes();
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

    /**
     * Result fields of some documents of a scope.
     *
     * @param block counted from 0
     */
    public byte[] documents(SearchScope scope, int block) {
        Script script = new Script(scope.number() + "/d" + block).raw("[");
        String comma = "";
        for (Document document : scope.block(block)) {
            script.raw(comma).raw("[").string(document.title()).raw(",");
            script.string(document.path().encoded()).raw(",").number(heads.column(document));
            script.raw(",").string(heads.body(document)).raw(",").number(heads.year(document));
            script.raw(",").string(day(document)).raw("]");
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
