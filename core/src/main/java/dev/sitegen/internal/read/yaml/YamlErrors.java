package dev.sitegen.internal.read.yaml;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlMistakes.Mistake;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reports YAML that cannot be read: by the mistakes in its lines, or else by the sentence for the problem of the parser, whose own
 * words are English and about tokens.
 */
public final class YamlErrors {

    /** The most lines with mistakes that are reported of one file. */
    private static final int MAX_MISTAKES = 20;

    private static final int MAX_SHOWN = 160;

    /** Problems of SnakeYAML, by words that only one of them has, and the names of their sentences. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("mapping values are not allowed", "COLON_HERE"),
            Map.entry("could not find expected ':'", "NO_COLON"),
            Map.entry("expected ',' or", "NOT_CLOSED"),
            Map.entry("unexpected end of stream", "NOT_CLOSED"),
            Map.entry("expected <block end>", "INDENT"),
            Map.entry("cannot start any token", "SIGN_HERE"),
            Map.entry("expected the node content", "NO_VALUE"),
            Map.entry("undefined alias", "SIGN_HERE"),
            Map.entry("unknown escape character", "ESCAPE"),
            Map.entry("expected a single document", "DOCUMENTS"),
            Map.entry("but found another document", "DOCUMENTS"),
            Map.entry("Nesting Depth", "TOO_DEEP"));

    /** The reasons whose place is where the quote, bracket or line begins that does not end. */
    private static final Set<String> OPENED = Set.of("NOT_CLOSED", "NO_COLON");

    private static final Pattern INDENTED_KEY = Pattern.compile("( *)([A-Za-z][\\w.-]*: .*)");

    private final SourceFile lines;
    private final int firstLine;
    private final Problems problems;

    /**
     * Reads nothing yet.
     *
     * @param yaml the part of the file that is YAML
     * @param firstLine the line of the file at which it begins
     */
    YamlErrors(String path, String yaml, int firstLine, Problems problems) {
        this.lines = SourceFile.of(path, yaml);
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * Reports the mistake in a text that YAML takes for one key.
     *
     * @return the text as it should read; empty if no mistake is found
     */
    public static Optional<String> report(String key, SourcePosition position, Problems problems) {
        Optional<Mistake> mistake = YamlMistakes.clear(key);
        mistake.ifPresent(found -> new YamlErrors(position.path(), key, position.line(), problems)
                .report(
                        found,
                        new SourcePosition(position.path(), position.line(), position.column() + found.offset())));
        return mistake.map(Mistake::corrected);
    }

    /** Reports what the parser came upon. */
    void report(MarkedYAMLException error) {
        if (reportClear()) {
            return;
        }
        Mark mark = error.getProblemMark() != null ? error.getProblemMark() : error.getContextMark();
        Mark context = error.getContextMark() == null ? mark : error.getContextMark();
        for (int line : suspects(mark.getLine(), context.getLine())) {
            Optional<Mistake> mistake = YamlMistakes.likely(lines.line(line + 1));
            if (mistake.isPresent()) {
                report(line, mistake.get());
                return;
            }
        }
        String reason = reason(error.getProblem());
        if (reason.equals("COLON_HERE") && reportIndented(mark.getLine())) {
            return;
        }
        Mark place = OPENED.contains(reason) ? context : mark;
        report(reason, position(place.getLine(), place.getColumn()));
    }

    /** Reports a key that has more blanks before it than the key above it, and says whether it is one. */
    private boolean reportIndented(int line) {
        Matcher below = INDENTED_KEY.matcher(lines.line(line + 1));
        Matcher above = INDENTED_KEY.matcher(line == 0 ? "" : lines.line(line));
        boolean indented = below.matches()
                && above.matches()
                && below.group(1).length() > above.group(1).length();
        if (indented) {
            report(line, new Mistake("INDENTED", 0, "", above.group(1) + below.group(2)));
        }
        return indented;
    }

    /** Reports YAML that the parser has no place for. */
    void report(String problem) {
        report(reason(problem), position(0, 0));
    }

    /** Reports an escape that the end of the text cuts off. */
    void reportEscape() {
        if (reportClear()) {
            return;
        }
        SourcePosition escape = lines.position(Math.max(0, lines.text().lastIndexOf('\\')));
        report("ESCAPE", position(escape.line() - 1, escape.column() - 1));
    }

    /** Reports YAML that is no mapping. */
    void reportNoMapping(YamlValue value) {
        if (!reportClear()) {
            report(value instanceof YamlValue.Sequence ? "LIST" : "NO_KEYS", value.position());
        }
    }

    /** Reports the mistakes that are such in any line, and says whether there are any. */
    private boolean reportClear() {
        int count = 0;
        int last = lastLine();
        for (int line = 0; line <= last && count < MAX_MISTAKES; line++) {
            Optional<Mistake> mistake = YamlMistakes.clear(lines.line(line + 1));
            if (mistake.isPresent()) {
                report(line, mistake.get());
                count++;
            }
        }
        return count > 0;
    }

    /**
     * The lines that may have the mistake: where reading ended, where what was read there began, those between, and the one before,
     * which a line without a key is read together with.
     */
    private Set<Integer> suspects(int problem, int context) {
        int last = lastLine();
        Set<Integer> suspects = new LinkedHashSet<>();
        if (problem <= last) {
            suspects.add(problem);
        }
        suspects.add(Math.min(context, last));
        for (int line = Math.min(problem, last); line > context && suspects.size() < MAX_MISTAKES; line--) {
            suspects.add(line);
        }
        suspects.add(Math.max(0, Math.min(problem, last) - 1));
        return suspects;
    }

    /** The last line that is not blank, counted from 0. */
    private int lastLine() {
        return lines.position(lines.text().stripTrailing().length()).line() - 1;
    }

    private static String reason(String problem) {
        String words = problem == null ? "" : problem;
        return REASONS.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OTHER");
    }

    private void report(int line, Mistake mistake) {
        report(mistake, position(line, mistake.offset()));
    }

    private void report(Mistake mistake, SourcePosition position) {
        String shown = mistake.corrected();
        String corrected = shown.length() > MAX_SHOWN ? shown.substring(0, MAX_SHOWN) + "…" : shown;
        problems.add(Code.YAML_SYNTAX, position, mistake.reason(), mistake.sign(), corrected);
    }

    private void report(String reason, SourcePosition position) {
        problems.add(Code.YAML_SYNTAX, position, reason);
    }

    private SourcePosition position(int line, int column) {
        return new SourcePosition(lines.path(), firstLine + line, column + 1);
    }
}
