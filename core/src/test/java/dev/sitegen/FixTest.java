package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.FileChange;
import dev.sitegen.build.FixResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.author.ContentEdits;
import dev.sitegen.internal.problem.Problems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mends of what is beyond doubt. */
class FixTest {

    private static final String REPORT = "reports/law/2023/shili.md";
    private static final String FRONT = "---\ntitle: 示例\n---\n";

    @TempDir
    Path content;

    private FixResult fix(boolean apply) throws IOException {
        return ContentEditor.of(content).fix(apply);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String mended(String path, String text) throws IOException {
        write(path, text);
        FixResult result = fix(false);
        assertEquals(text, Files.readString(content.resolve(path)));
        fix(true);
        String mended = Files.readString(content.resolve(path));
        assertEquals(
                mended,
                result.changes().isEmpty() ? text : result.changes().get(0).after());
        assertEquals(List.of(), fix(false).changes());
        return mended;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办结【77件】{#review.closed}。 | 办结[77件]{#review.closed}。",
                "办结［77件］｛＃review．closed｝。 | 办结[77件]{#review.closed}。",
                "办结[77件] { # review.closed }。 | 办结[77件]{#review.closed}。",
                "办结[77件]{#review.closed　value＝77件}。 | 办结[77件]{#review.closed value=77件}。",
                "见国办发（2017）47号、示府发[2023]第5号。 | 见国办发〔2017〕47号、示府发〔2023〕第5号。",
                "办结\u200B77件，\u00A0详见下文。 | 办结77件， 详见下文。"
            })
    void marksNumbersAndInvisibleCharactersAreMended(String before, String after) throws IOException {
        assertEquals(FRONT + after + "\n", mended(REPORT, FRONT + before + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办结[77件]{#review.closed}，见国办发〔2017〕47号。",
                "（2017）年、[1](a.md)、【重点】工作、示例（2017）说明5号楼",
                "`【77件】{#review.closed}` 是写错的标记",
                "```\n【77件】{#review.closed}\n```",
                "【重点】{不是标记}",
                "👩\u200D💻 办公"
            })
    void whatMayBeMeantStays(String text) throws IOException {
        assertEquals(FRONT + text + "\n", mended(REPORT, FRONT + text + "\n"));
    }

    @Test
    void colonsOfFrontMatterAreMendedAndLineEndsStay() throws IOException {
        assertEquals(
                "\uFEFF---\r\ntitle: 示例：说明\r\ndate: 2024-01-02\r\n---\r\n正文：不变\r\n",
                mended(REPORT, "\uFEFF---\r\ntitle：示例：说明\r\ndate:2024-01-02\r\n---\r\n正文：不变\r\n"));
        assertEquals("name: 示例县\nbaseUrl: https://a.cn/\n", mended("site.yaml", "name：示例县\nbaseUrl: https://a.cn/\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row;made;total\\nnew;1;1\\n | row,made,total\\nnew,1,1\\n",
                "row，made\\nnew，１２．５\\n | row,made\\nnew,12.5\\n",
                "row;made\\nnew;1,280\\n | row,made\\nnew,\"1,280\"\\n",
                "row,made\\nnew,1;2\\n | row,made\\nnew,1;2\\n",
                "row;made\\nnew;1;2\\n | row;made\\nnew;1;2\\n"
            })
    void separatorsOfTablesAreMended(String before, String after) throws IOException {
        assertEquals(
                after.replace("\\n", "\n"),
                mended("reports/law/2023/shili/applications.csv", before.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16"})
    void encodingsBecomeUtf8(String charset) throws IOException {
        write(REPORT, (FRONT + "办结77件。\n").getBytes(Charset.forName(charset)));
        FileChange change = fix(true).changes().get(0);
        assertTrue(
                change.diff().get(0).startsWith("--- " + REPORT + " (" + charset),
                change.diff().get(0));
        assertEquals(FRONT + "办结77件。\n", Files.readString(content.resolve(REPORT)));
    }

    @Test
    void picturesAndOtherFilesStay() throws IOException {
        write("assets/a.csv", "a;b\n1;2\n");
        write(REPORT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF});
        assertEquals(List.of(), fix(true).changes());
    }

    @Test
    void aFileThatWasChangedMeanwhileIsLeft() throws IOException {
        write(REPORT, "now\n");
        Problems problems = new Problems();
        boolean written = new ContentEdits(content)
                .write(
                        List.of(new FileChange(REPORT, "before\n", "after\n", "")),
                        Map.of(REPORT, "before\n".getBytes(StandardCharsets.UTF_8)),
                        problems);
        assertFalse(written);
        assertEquals(Code.CHANGED_MEANWHILE, problems.all().get(0).code());
        assertEquals("now\n", Files.readString(content.resolve(REPORT)));
    }
}
