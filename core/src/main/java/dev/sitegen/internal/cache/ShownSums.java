package dev.sitegen.internal.cache;

import dev.sitegen.internal.cache.Fingerprint.Builder;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.List;

/** Adds the facts that an output shows to a fingerprint. */
final class ShownSums implements ShownFacts {

    private final Site site;
    private final DataParts parts;
    private final SiteFingerprints facts;
    private final Builder builder;

    /**
     * @param parts how the data files are cut
     * @param builder receives the facts
     */
    ShownSums(Site site, DataParts parts, SiteFingerprints facts, Builder builder) {
        this.site = site;
        this.parts = parts;
        this.facts = facts;
        this.builder = builder;
    }

    @Override
    public ShownFacts frame() {
        builder.add(facts.frame());
        return this;
    }

    @Override
    public ShownFacts configuration() {
        builder.add(facts.configuration());
        return this;
    }

    @Override
    public ShownFacts options() {
        builder.add(facts.options());
        return this;
    }

    @Override
    public ShownFacts listing() {
        builder.add(facts.listing());
        return this;
    }

    @Override
    public ShownFacts periods() {
        facts.addPeriods(builder);
        return this;
    }

    @Override
    public ShownFacts total(int number) {
        builder.add(number);
        return this;
    }

    @Override
    public ShownFacts reports(List<Report> reports) {
        reports.forEach(report -> facts.add(report, builder));
        return this;
    }

    @Override
    public ShownFacts reportsOf(Organization organization) {
        facts.add(organization, builder);
        return this;
    }

    @Override
    public ShownFacts failuresOf(Organization organization) {
        site.reportsOf(organization).forEach(report -> facts.addFailures(report, builder));
        return this;
    }

    @Override
    public ShownFacts reportsOn(int year) {
        builder.add(facts.year(year));
        return this;
    }

    @Override
    public ShownFacts reportsIn(SiteTable table, int part) {
        return reports(parts.reports(table, part));
    }

    @Override
    public ShownFacts stated(Indicator indicator) {
        builder.add(facts.stated(indicator));
        return this;
    }

    @Override
    public ShownFacts totals() {
        site.listed().stream().filter(each -> each.numbers().total()).forEach(this::stated);
        return this;
    }

    @Override
    public ShownFacts everything() {
        builder.add(facts.everything());
        return this;
    }
}
