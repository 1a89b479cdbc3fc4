package dev.sitegen.bench.corpus;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files that describe the site as a whole. */
final class SiteFiles {

    static final String COLUMN = "rule-of-law";

    private SiteFiles() {}

    static String site() {
        return """
                # 基准测试用的虚构站点
                name: 示例县政府信息公开
                description: 机构、数字和文字均为虚构，仅用于测量
                baseUrl: https://www.example.gov.cn/xxgk/
                language: zh-CN
                columns:
                  %s: {name: 法治政府建设年度报告, keywords: [法治政府, 年度报告]}
                """.formatted(COLUMN);
    }

    static String organizations(int organizations) {
        return IntStream.range(0, organizations)
                .mapToObj(number -> new Organization(number).entry())
                .collect(Collectors.joining());
    }
}
