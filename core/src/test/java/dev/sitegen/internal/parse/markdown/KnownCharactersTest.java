package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Mutator;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.value.LineBreaks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading of texts of which it is known what characters they have, which spares checks that begin at others. */
class KnownCharactersTest {

    private static final List<String> LINES = List.of(
            "## 一、工作情况（2023年）",
            "办理复议案件[77件]{#n.plain}，[12件](#n.plain2)，[13件]（#n.plain3），[14件]｛＃n.plain4｝。",
            "[链接]（https://own.example.org/a.html）和[链接](b.md)、![图]（图.png）",
            "| 指标 | 本年 |\n| --- | --- |\n| 办结 | [5件]{#n.plain5} |",
            "｜指标｜本年｜\n｜办结｜5｜",
            "指标\t本年\n办结\t5",
            "指标  本年\n办结  5",
            "指标　本年\n办结　5",
            "引用&#1;与&amp;和<br>",
            "```\n{#n.plain}\n```",
            "全县办理行政许可一千件，一是简化程序；二是公开结果。",
            "扫一扫在手机打开当前页",
            "- 项目（{# a}）\n- 项目｛#b｝");

    @Test
    void makesNoDifference() {
        Mutator mutator =
                new Mutator(20261129, List.of("{#", "｛", "（#", "]（", "｜", "\t", "　", "&#", "<", "`", "~~~", "\\"));
        int problems = 0;
        for (int round = 0; round < 4_000; round++) {
            String written = mutator.mutate(String.join("\n\n", LINES.subList(round % 7, 7 + round % 7)), LINES);
            String text = decoded(written).text();
            SourceFile known = decoded(text);
            SourceFile unknown = SourceFile.of("report.md", text);
            Readings.Reading expected = Readings.read(unknown, "示例报告", "2024-01-10", LineBreaks.AUTOMATIC);
            assertEquals(expected, Readings.read(known, "示例报告", "2024-01-10", LineBreaks.AUTOMATIC), text);
            problems += expected.diagnostics().size();
        }
        assertTrue(problems > 4_000, "problems: " + problems);
    }

    private static SourceFile decoded(String text) {
        return SourceFile.decode("report.md", text.getBytes(StandardCharsets.UTF_8), new Problems());
    }
}
