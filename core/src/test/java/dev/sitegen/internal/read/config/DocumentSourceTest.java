package dev.sitegen.internal.read.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

public class DocumentSourceTest {

    private final Problems problems = new Problems();

    private DocumentSource cut(String text) {
        return DocumentSource.cut(SourceFile.of("a.md", text), problems);
    }

    private List<ProblemCode> codes() {
        return problems.all().stream().map(d -> d.code()).toList();
    }

    @Test
    void partsFrontMatterFromText() {
        DocumentSource source = cut("---\ntitle: 甲\n---\n\n乙\n");
        assertEquals("\n乙\n", source.text());
        assertEquals(
                "title", source.front().orElseThrow().entries().get(0).key().text());
        assertEquals(
                2,
                source.front().orElseThrow().entries().get(0).key().position().line());
        assertEquals(List.of(), codes());
    }

    @Test
    void blanksBehindAFenceDoNotMatter() {
        assertEquals("乙", cut("---  \ntitle: 甲\n---\t\n乙").text());
        assertEquals(List.of(), codes());
    }

    @Test
    void aFenceInsideAValueIsNone() {
        assertEquals("乙", cut("---\ntitle: a --- b\nsource: \"---\"\n---\n乙").text());
        assertEquals(List.of(), codes());
    }

    @Test
    void theFileMayEndWithTheFence() {
        assertEquals("", cut("---\ntitle: 甲\n---").text());
        assertEquals(List.of(), codes());
    }

    @Test
    void aRuleInTheTextIsNoFence() {
        assertEquals("甲\n\n---\n\n乙", cut("---\ntitle: 甲\n---\n甲\n\n---\n\n乙").text());
    }

    @Test
    void withoutAFenceEverythingIsText() {
        for (String text : List.of("", "甲", " ---\ntitle: 甲\n---\n", "\n---\ntitle: 甲\n---\n", "----\n", "+++\n")) {
            Problems none = new Problems();
            DocumentSource source = DocumentSource.cut(SourceFile.of("a.md", text), none);
            assertEquals(text, source.text());
            assertTrue(source.front().isEmpty());
            assertEquals(Code.NO_FRONT_MATTER, none.all().get(0).code());
        }
    }

    @Test
    void aFenceThatIsNeverClosedIsReportedWhereItOpens() {
        for (String text : List.of("---", "---\n", "---\ntitle: 甲\n", "---\ntitle: 甲\n ---\n")) {
            Problems open = new Problems();
            DocumentSource source = DocumentSource.cut(SourceFile.of("a.md", text), open);
            assertEquals("", source.text());
            assertEquals(1, open.all().size());
            assertEquals(Code.OPEN_FRONT_MATTER, open.all().get(0).code());
            assertEquals("a.md:1:1", open.all().get(0).position().toString());
        }
    }
}
