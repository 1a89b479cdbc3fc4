package dev.sitegen.importer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every note has its sentences in both languages and a row in both manuals. */
class ImportNoteTest {

    @ParameterizedTest
    @EnumSource(ImportCode.class)
    void everyNoteSaysWhatIsAndWhatToDo(ImportCode code) {
        ImportNote note = ImportNote.of(code, "a.docx", "WRITTEN", "x", "y", "z", "w");
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertFalse(note.message(locale).isBlank());
            assertTrue(code.severity() == Severity.INFO || !note.hint(locale).isBlank());
            assertFalse(note.summary(locale).contains("{"), note.summary(locale));
        }
    }

    @ParameterizedTest
    @CsvSource({"manual.md,error,warning,info", "manual.zh-CN.md,错误,警告,提示"})
    void everyCodeHasARowInOrderWithItsSeverity(String manual, String error, String warning, String info)
            throws IOException {
        Map<Severity, String> words = Map.of(Severity.ERROR, error, Severity.WARNING, warning, Severity.INFO, info);
        List<String> rows = Files.readAllLines(Path.of("..", "docs", manual)).stream()
                .filter(line -> line.startsWith("| IM"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip() + " " + cells[2].strip())
                .toList();
        assertEquals(
                Arrays.stream(ImportCode.values())
                        .map(code -> code.id() + " " + words.get(code.severity()))
                        .toList(),
                rows);
    }

    @Test
    void aNoteIsOneLineWhateverTheFileSays() {
        ImportNote note = ImportNote.of(ImportCode.BOILERPLATE, "a.txt", "甲\n乙");
        assertEquals(1, note.summary(Locale.ENGLISH).lines().count());
    }
}
