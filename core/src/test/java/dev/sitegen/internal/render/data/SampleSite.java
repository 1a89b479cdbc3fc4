package dev.sitegen.internal.render.data;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.internal.assemble.IndexedSite;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import dev.sitegen.model.Verdict.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A small site with everything that data has to cope with. */
final class SampleSite {

    static final String BASE = "https://www.example.gov.cn/xxgk/";

    private SampleSite() {}

    /** Two columns, two organizations, two years, seven figures. */
    static Site withAddress() throws IOException {
        return of("baseUrl: " + BASE + "\n", "zh-CN");
    }

    static Site withoutAddress() throws IOException {
        return of("", "zh-CN");
    }

    static Site english() throws IOException {
        return of("baseUrl: " + BASE + "\n", "en");
    }

    static Site empty() throws IOException {
        return load(Content.site().with("indicators.yaml", "review.closed: {name: 办结数}\n"));
    }

    private static Site of(String address, String language) throws IOException {
        Site site = load(content(address, language));
        return new IndexedSite(
                site.info(),
                site.columns(),
                site.organizations(),
                site.indicators(),
                site.reports(),
                site.pages(),
                site.files(),
                site.rules(),
                SampleSite::judge,
                Optional.empty(),
                List.of());
    }

    private static Site load(Content content) throws IOException {
        return SiteGenerator.create(content.source()).load();
    }

    private static List<Verdict> judge(Site site, Report report) {
        List<Observation> used = Facts.figures(report).stream()
                .map(figure -> new Observation(report, figure))
                .toList();
        return site.rules().stream()
                .filter(rule -> report.figure("review.rate").isPresent())
                .map(rule -> new Verdict(
                        rule,
                        report,
                        Outcome.PASS,
                        Reason.HOLDS_ROUNDED,
                        List.of("92.77…%"),
                        new Verdict.Side("92.8%", "92.8", "92.8%"),
                        "=",
                        new Verdict.Side("77 / 83", "92.77", "77件 / 83件"),
                        used))
                .toList();
    }

    static Content content(String address, String language) {
        return Content.empty()
                .with("site.yaml", """
                        name: 示例县人民政府
                        %slanguage: %s
                        domain: www.example.gov.cn
                        owner: {organizer: 示例县人民政府办公室}
                        columns:
                          law: {name: 法治政府建设年度报告}
                          open: {name: 政府信息公开年度报告}
                        """.formatted(address, language))
                .with("organizations.yaml", """
                        county: {name: 示例县人民政府, kind: government, code: "500231"}
                        justice: {name: 示例县司法局, kind: department, parent: county, since: 2019-01-01}
                        """)
                .with("indicators.yaml", """
                        review.closed:
                          name: 行政复议案件办结数
                          unit: 件
                          group: 行政复议
                          definition: 当年办结的行政复议案件，含"上年结转"
                          precision: 0
                          better: higher
                          total: true
                          breaks: {2023: 改按新法统计}
                          notes: [含不予受理的, 不含调解的]
                        review.rate: {name: 行政复议办结率, unit: "%", group: 行政复议, explainAbove: 30%}
                        aid.funds: {name: "=政策<资金>", unit: 元, from: 2022, to: 2030}
                        checks:
                          - {id: review.rate, rule: "review.rate = review.closed / 83"}
                        """)
                .with("reports/law/2022/county.md", """
                        ---
                        title: 示例县2022年法治政府建设情况报告
                        date: 2023-01-20
                        ---
                        办结[70件]{#review.closed}。
                        """)
                .with("reports/law/2023/county.md", """
                        ---
                        title: 示例县2023年法治政府建设情况报告
                        date: 2024-02-18 09:30
                        written: 2024-02-01
                        documentNumber: 示府〔2024〕1号
                        keywords: [法治政府, 年度报告]
                        description: 说明</script><b>
                        notes: {review.closed: "=1+1，含3件, 见\\"附表\\""}
                        ---
                        一、主要工作

                        （一）复议应诉

                        一是办结[77件]{#review.closed}，再说一次[77件]{#review.closed}。

                        办结率[92.8%]{#review.rate}。

                        二、其他

                        资金[3500余万元]{#aid.funds}。
                        """)
                .with("reports/law/2023/justice.md", """
                        ---
                        title: 示例县司法局2023年法治政府建设情况报告
                        date: 2024-01-10
                        figures:
                          aid.funds: -1.5元
                        ---
                        办结[约2.2万件]{#review.closed}，办结率[超过90%]{#review.rate}。
                        """)
                .with("reports/open/2023/county.md", """
                        ---
                        title: 示例县2023年政府信息公开工作年度报告
                        date: 2024-01-31
                        ---
                        办结[一百件]{#review.closed}。
                        """);
    }
}
