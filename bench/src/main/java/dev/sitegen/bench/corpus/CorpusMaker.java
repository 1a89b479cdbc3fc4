package dev.sitegen.bench.corpus;

import dev.sitegen.bench.corpus.Casework.Inflow;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a corpus: the files of a content directory that builds without an error or a warning. */
public final class CorpusMaker {

    private final Corpus corpus;
    private final Drafter drafter;
    private final FileSink files;

    private CorpusMaker(Corpus corpus, Drafter drafter, FileSink files) {
        this.corpus = corpus;
        this.drafter = drafter;
        this.files = files;
    }

    /** Receiver of the files. */
    @FunctionalInterface
    public interface FileSink {

        /**
         * @param path the file's path below the content directory, with {@code /}
         * @throws IOException if it cannot be kept
         */
        void put(String path, byte[] bytes) throws IOException;
    }

    /**
     * Makes every file, always in the same order; none is held longer than it takes to hand it on.
     *
     * @throws IOException as the sink does
     */
    public static void make(Corpus corpus, FileSink files) throws IOException {
        new CorpusMaker(corpus, new Drafter(corpus, Phrases.read()), files).make();
    }

    private void make() throws IOException {
        put("site.yaml", SiteFiles.site());
        put("organizations.yaml", SiteFiles.organizations(corpus.organizations()));
        if (corpus.figures() == Figures.INLINE) {
            put("indicators.yaml", Dictionary.text(corpus.variant()));
        }
        Inflow below = inflowBelow();
        for (int number = 0; number < corpus.organizations(); number++) {
            Organization organization = new Organization(number);
            reports(organization, organization.isCounty() ? below : Inflow.DRAWN);
        }
    }

    private void reports(Organization organization, Inflow mediation) throws IOException {
        Map<Area, List<Casework>> years = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            Inflow inflow = area == Area.MEDIATION ? mediation : Inflow.DRAWN;
            years.put(area, Casework.years(corpus.seed(), organization.number(), area, inflow));
        }
        for (int index = 0; index < corpus.yearsOf(organization.number()); index++) {
            Map<Area, Casework> work = new EnumMap<>(Area.class);
            for (Area area : Area.values()) {
                work.put(area, years.get(area).get(index));
            }
            Manuscript manuscript = drafter.draft(organization, index, work);
            boolean markdown = corpus.variant() == Variant.MARKDOWN;
            String text = markdown ? MarkdownText.of(manuscript) : PlainText.of(manuscript);
            put(organization.report(Corpus.FIRST_YEAR + index), text);
        }
    }

    /** Number of cases that came in at all organizations below the county, since the county's figure is their sum. */
    private Inflow inflowBelow() {
        int[] sums = new int[Corpus.YEARS];
        for (int number = 1; number < corpus.organizations(); number++) {
            List<Casework> years = Casework.years(corpus.seed(), number, Area.MEDIATION, Inflow.DRAWN);
            for (int index = 0; index < corpus.yearsOf(number); index++) {
                sums[index] += years.get(index).received();
            }
        }
        return (year, drawn) -> sums[year] == 0 ? drawn : sums[year];
    }

    private void put(String path, String text) throws IOException {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
