package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that a report states more than once, and relations between rounded figures. */
class RepeatedFiguresTest {

    private static final String DICTIONARY = """
            docs.items: {name: 公开信息数, unit: 条}
            aid.all: {name: 资金总额, unit: 万元}
            aid.rest: {name: 结余, unit: 万元}
            aid.rate: {name: 使用率, unit: "%"}
            checks:
              - {id: aid.rate, rule: "aid.rate = aid.rest / aid.all"}
            """;

    private static Content report(String text) {
        return Content.site()
                .with("indicators.yaml", DICTIONARY)
                .withReport(2023, "title: 二〇二三年工作报告\ndate: 2024-01-10", text);
    }

    private static List<ProblemCode> errors(Content content) throws IOException {
        return SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code != Code.UNUSED_INDICATOR && code != Code.NO_BASE_URL)
                .toList();
    }

    @Test
    void theMoreExactStatementCounts() throws IOException {
        Content content = report("全年公开[2.2万条]{#docs.items}。\n\n其中网站公开占全部[22345条]{#docs.items}的一半。");
        assertEquals(List.of(), errors(content));
        Site site = SiteGenerator.create(content.source()).load();
        assertEquals(
                new BigDecimal("22345"),
                site.observations("docs.items").get(0).figure().quantity().value());
        assertEquals(2, site.reports().get(0).figures().size());
    }

    @Test
    void whatCannotBothBeTrueIsAnError() throws IOException {
        assertEquals(
                List.of(Code.CONTRADICTING_FIGURE),
                errors(report("全年公开[2.2万条]{#docs.items}。\n\n全部[22345条]{#docs.items}，又称[22400条]{#docs.items}。")));
    }

    @Test
    void aWholeNumberBesideFinerOnesIsNoRoundedOne() throws IOException {
        assertEquals(
                List.of(Code.CHECK_FAILED),
                errors(report("资金[1万元]{#aid.all}，结余[0.53万元]{#aid.rest}，占[47%]{#aid.rate}。")));
        assertEquals(List.of(), errors(report("资金[1万元]{#aid.all}，结余[0.53万元]{#aid.rest}，占[53%]{#aid.rate}。")));
        assertEquals(List.of(), errors(report("资金[1万元]{#aid.all}。结余[0.53万元]{#aid.rest}，占[47%]{#aid.rate}。")));
    }
}
