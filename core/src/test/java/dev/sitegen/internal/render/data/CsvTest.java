package dev.sitegen.internal.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final List<String> PIECES =
            List.of("", "a", "#", ",", "\"", "\r", "\n", " ", "'", "=", "é", "件", "𠀀", "一句话".repeat(700));

    @Test
    void rowsAreThoseOfTheLibrary() throws IOException {
        Random random = new Random(4);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(row(random));
        }
        StringWriter expected = new StringWriter();
        try (CsvWriter library =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(expected)) {
            rows.forEach(library::writeRecord);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        for (List<String> row : rows) {
            row.forEach(csv::cell);
            csv.end();
        }
        csv.flush();
        assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> row(Random random) {
        List<String> cells = new ArrayList<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            StringBuilder cell = new StringBuilder();
            for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
                cell.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            cells.add(cell.toString());
        }
        return cells;
    }
}
