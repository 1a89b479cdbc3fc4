package dev.sitegen.internal.author.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sitegen.build.Checksum;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.FileEdit;
import dev.sitegen.internal.author.FileEdit.Replacement;
import java.util.List;
import java.util.Optional;

/** Finds the mends of problems of one file: what is beyond doubt in the line, and the id that an unknown one is nearest to. */
public final class ProblemMends {

    /** Kinds of unknown ids for which one is proposed, the nearest first: {@code review.closed (办结数), …}. */
    private static final List<String> MEANT = List.of("NEAR", "NAME");

    private final String path;
    private final byte[] bytes;
    private final String checksum;
    private final DecodedText text;
    private final List<String> lines;
    private final List<String> mended;

    private ProblemMends(String path, byte[] bytes, DecodedText text) {
        this.path = path;
        this.bytes = bytes;
        this.checksum = Checksum.of(bytes).toString();
        this.text = text;
        this.lines = lines(text.text());
        List<String> all = lines(ContentFixer.mended(path, text.text()));
        this.mended = all.size() == lines.size() ? all : lines;
    }

    /** Mends of a file as it is now; of one that is no text that authors write, there are none. */
    public static ProblemMends of(String path, byte[] bytes) {
        Optional<DecodedText> text = ContentFixer.isText(path) ? DecodedText.of(bytes) : Optional.empty();
        return new ProblemMends(path, bytes, text.orElse(new DecodedText("", "")));
    }

    /** The checksum of the file as it is now. */
    public String checksum() {
        return checksum;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** The mend of a problem, if there is one. */
    public Optional<Mend> of(Diagnostic problem) {
        int line = problem.position().line();
        if (!text.encoding().isEmpty()) {
            return Optional.of(new Mend(Mend.WHOLE_FILE, text.encoding(), "UTF-8"));
        }
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        String before = lines.get(line - 1);
        String after = problem.code() == Code.UNKNOWN_INDICATOR ? withMeant(before, problem) : mended.get(line - 1);
        return after.equals(before) ? Optional.empty() : Optional.of(new Mend(line, before, after));
    }

    /** The mend as an edit of the file. */
    public Optional<FileEdit> edit(Diagnostic problem) {
        return of(problem).map(mend -> new FileEdit(path, bytes, List.of(replacement(mend))));
    }

    private Replacement replacement(Mend mend) {
        if (mend.line() == Mend.WHOLE_FILE) {
            return new Replacement(0, bytes, text.text().getBytes(UTF_8));
        }
        int at = lines.subList(0, mend.line() - 1).stream()
                .mapToInt(line -> line.getBytes(UTF_8).length + 1)
                .sum();
        return new Replacement(at, mend.before().getBytes(UTF_8), mend.after().getBytes(UTF_8));
    }

    private static String withMeant(String line, Diagnostic problem) {
        List<String> arguments = problem.arguments();
        String meant = arguments.size() > 2 && MEANT.contains(arguments.get(2)) ? arguments.get(1) : "";
        int from = Math.min(line.length(), Math.max(0, problem.position().column() - 1));
        int at = meant.isEmpty() ? -1 : line.indexOf(arguments.get(0), from);
        String id = meant.replaceFirst(" \\(.*", "");
        return at < 0
                ? line
                : line.substring(0, at)
                        + id
                        + line.substring(at + arguments.get(0).length());
    }
}
