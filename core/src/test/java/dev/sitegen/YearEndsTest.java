package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns whose year does not end in December, and columns whose reports come before their year. */
class YearEndsTest {

    private static List<ProblemCode> errors(Content content) throws IOException {
        return SiteGenerator.create(content.source()).check(BuildOptions.defaults()).diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code != Code.NO_BASE_URL)
                .toList();
    }

    @Test
    void aYearMayEndInAutumnOrComeAfterItsReport() throws IOException {
        Content early = Content.site().withReport(2023, "title: 学年报告\ndate: 2023-10-20", "全年工作平稳。");
        assertEquals(List.of(Code.EARLY_DATE), errors(early));
        assertEquals(List.of(), errors(yearEnds(early, "08-31")));
        assertEquals(List.of(Code.EARLY_DATE), errors(yearEnds(early, "10-20")));
        assertEquals(List.of(), errors(yearEnds(early, "none")));
        assertEquals(List.of(Code.EARLY_DATE, Code.BAD_VALUE), errors(yearEnds(early, "8月")));
    }

    private static Content yearEnds(Content content, String day) {
        return content.with("site.yaml", "name: 示例学院\ncolumns:\n  work: {name: 学年报告, yearEnds: " + day + "}\n");
    }
}
