package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.table.TableProblem.OfFile;
import java.util.List;
import java.util.Optional;

/** Decodes CSV files, and recognizes what a spreadsheet writes in place of one in UTF-8 with commas. */
final class CsvBytes {

    private CsvBytes() {}

    /** The table of a file; an empty one, with one problem that names the reason, if it is something else than CSV in UTF-8. */
    static Grid read(String path, byte[] bytes, Problems problems) {
        Optional<OfFile> other = other(bytes);
        if (other.isPresent()) {
            return refuse(other.get(), SourcePosition.ofFile(path), "", problems);
        }
        Problems decoding = new Problems();
        SourceFile file = SourceFile.decode(path, bytes, decoding);
        problems.addAll(decoding.all());
        if (decoding.hasErrors()) {
            return new Grid(List.of());
        }
        int separator = Separators.find(file.text()).orElse(-1);
        if (separator >= 0) {
            char written = file.text().charAt(separator);
            OfFile problem = written == '\t' ? OfFile.TAB : OfFile.SEPARATOR;
            return refuse(problem, file.position(separator), String.valueOf(written), problems);
        }
        return CsvGrid.read(file, problems);
    }

    private static Grid refuse(OfFile problem, SourcePosition position, String detail, Problems problems) {
        problems.add(Code.UNREADABLE_TABLE, position, problem.name(), detail);
        return new Grid(List.of());
    }

    /** The format that the first bytes of a file belong to, if it is none of text in UTF-8. */
    private static Optional<OfFile> other(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of(OfFile.RENAMED);
        }
        return OleFile.problem(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        boolean starts = bytes.length >= magic.length;
        for (int i = 0; starts && i < magic.length; i++) {
            starts = (bytes[i] & 0xFF) == magic[i];
        }
        return starts;
    }
}
