package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.model.Column;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.PlatformPart;
import java.util.Collection;

/**
 * Reports what the rules for sites of the government ask for and site.yaml lacks: items of the footer (国办发〔2017〕47号),
 * parts of the platform of disclosure (国办公开办函〔2019〕61号) and content of page tags (国办发〔2017〕47号). The ninth item of
 * the footer, the site map, is a page that every build makes.
 */
final class ProfileCheck {

    private final Fields site;
    private final Problems problems;

    /** @param site the keys of site.yaml */
    ProfileCheck(Fields site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    void check(SiteInfo info, Collection<Column> columns) {
        SiteInfo.Owner owner = info.owner();
        SiteInfo.Filings filings = info.filings();
        item("ORGANIZER", "owner", owner.organizer());
        item("OPERATOR", "owner", owner.operator());
        item("CONTACT", "owner", owner.contact());
        item("SITE_ID", "siteId", filings.siteId());
        item("ICP", "filings", filings.icp());
        item("POLICE", "filings", filings.police());
        item("PARTY_MARK", "filings", filings.partyMark().link());
        item("FIND_ERRORS", "filings", filings.findErrors().link());
        for (PlatformPart part : PlatformPart.values()) {
            if (!info.links().platform().containsKey(part)) {
                problems.add(Code.PLATFORM_PART_MISSING, site.positionOf("platform"), part.name());
            }
        }
        if (filings.domain().isEmpty()) {
            problems.add(Code.PAGE_TAG_EMPTY, site.position(), "SITE", "SiteDomain", "");
        }
        columns.forEach(this::tags);
    }

    private void item(String item, String key, String value) {
        if (value.isEmpty()) {
            problems.add(Code.FOOTER_ITEM_MISSING, site.positionOf(key), item);
        }
    }

    private void tags(Column column) {
        tag(column, "ColumnDescription", column.description());
        tag(column, "ColumnKeywords", String.join("", column.keywords()));
        tag(column, "ColumnType", column.type());
    }

    private void tag(Column column, String tag, String content) {
        if (content.isEmpty()) {
            problems.add(Code.PAGE_TAG_EMPTY, column.position(), tag, tag, column.name());
        }
    }
}
