package dev.sitegen.browser;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A little site whose figures have all that a card can show. */
final class CardSite {

    static final String REPORT = "law/2023/justice.html";

    private static final Map<String, String> FILES = Map.of(
            "site.yaml",
            """
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn/xxgk/
            columns:
              law: {name: 法治政府建设年度报告}
              open: {name: 政府信息公开年度报告}
            """,
            "organizations.yaml",
            "justice: {name: 示例县司法局, kind: department}\n",
            "indicators.yaml",
            """
            review.accepted: {name: 受理数, unit: 件}
            review.closed: {name: 办结数, unit: 件}
            review.rate: {name: 办结率, unit: "%"}
            fines.sum: {name: 罚没款, unit: 元}
            visits.received: {name: 来访, unit: 人次}
            lawyers.public: {name: 律师, unit: 名}
            checks:
              - {id: other, severity: warning, rule: review.closed <= column('open').review.closed}
            """,
            "reports/law/2022/justice.md",
            """
            ---
            title: 示例县司法局2022年法治政府建设年度报告
            date: 2023-01-20
            ---
            全年受理[4300件]{#review.accepted}，办结[3900件]{#review.closed}，办结率[90.7%]{#review.rate}。
            """,
            "reports/open/2023/justice.md",
            """
            ---
            title: 示例县司法局2023年政府信息公开年度报告
            date: 2024-01-20
            ---
            办结[4150件]{#review.closed}。
            """,
            "reports/law/2023/justice.md",
            """
            ---
            title: 示例县司法局2023年法治政府建设年度报告
            date: 2024-01-20
            ---
            一、主要举措

            全年受理[4557件]{#review.accepted}，办结[4187件]{#review.closed}，办结率[91.9%]{#review.rate}。
            罚没款[3500余万元]{#fines.sum}，来访[120]{#visits.received}，[律师[18名]{#lawyers.public}](../../open/2023/justice.md)。
            """);

    private CardSite() {}

    /** Builds it from a directory with its content into another. */
    static void build(Path content, Path site) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        BuildResult result = SiteGenerator.create(content).build(BuildOptions.into(site));
        if (!result.published()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
    }
}
