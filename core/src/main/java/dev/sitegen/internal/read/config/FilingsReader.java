package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.SiteInfo;
import java.util.regex.Pattern;

/** Reads the registrations of a site, which are in the footer and the page tags of every page. */
final class FilingsReader {

    /** 国办发〔2017〕47号: ten characters, {@code bm} and eight digits for a ministry, otherwise digits. */
    private static final Pattern SITE_CODE = Pattern.compile("bm\\d{8}|[0-9N]\\d{9}");

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Problems problems;

    FilingsReader(Problems problems) {
        this.problems = problems;
    }

    /** @param site the keys of site.yaml */
    SiteInfo.Filings read(Fields site) {
        Fields filings = Fields.of(site.mapping("filings"), problems, "icp", "police", "partyMark", "findErrors");
        return new SiteInfo.Filings(
                domain(site),
                siteId(site),
                PageText.of(filings, "icp", problems),
                PageText.of(filings, "police", problems),
                mark(filings, "partyMark"),
                mark(filings, "findErrors"));
    }

    private String domain(Fields site) {
        String domain = site.text("domain");
        if (domain.contains("/") || domain.contains(":")) {
            problems.add(Code.DOMAIN_WITH_SCHEME, site.positionOf("domain"), Fields.shown(domain));
        } else if (!domain.isEmpty() && !Values.isHost(domain)) {
            problems.add(Code.BAD_HOST, site.positionOf("domain"), Fields.shown(domain), "domain");
        }
        return domain;
    }

    private String siteId(Fields site) {
        String id = site.text("siteId");
        if (!id.isEmpty() && !WORD.matcher(id).matches()) {
            Expected.QUOTED.report(problems, site.positionOf("siteId"), "siteId", id, "3301000001");
        } else if (!id.isEmpty() && !SITE_CODE.matcher(id).matches()) {
            problems.add(Code.SITE_CODE, site.positionOf("siteId"), id);
        }
        return id;
    }

    private SiteInfo.Mark mark(Fields filings, String key) {
        Fields mark = Fields.of(filings.mapping(key), problems, "link", "image");
        String link = mark.scalar("link").map(s -> address(key + ".link", s)).orElse("");
        if (filings.isGiven(key) && !mark.isGiven("link")) {
            mark.reportMissing("link");
        }
        return new SiteInfo.Mark(
                link, mark.text("image"), mark.isGiven("image") ? mark.positionOf("image") : filings.positionOf(key));
    }

    /** An address of another site; one that is none is reported and left out. */
    private String address(String key, Scalar scalar) {
        String text = scalar.text().strip();
        if (Values.isLinkAddress(text)) {
            return text;
        }
        Expected.ADDRESS.report(problems, scalar.position(), key, text, "https://www.example.gov.cn/");
        return "";
    }
}
