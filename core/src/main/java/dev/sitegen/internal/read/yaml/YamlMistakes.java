package dev.sitegen.internal.read.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual mistakes in a line of YAML, found in its raw text, with the line as it should read. Only YAML that cannot be read is looked
 * at, so that what is unusual and sound stays as it is.
 */
final class YamlMistakes {

    /** Length above which only the start of a line is searched. */
    private static final int MAX_LENGTH = 2_000;

    private static final int MAX_CORRECTIONS = 8;

    /** Begins a line: blanks of any kind and dashes. */
    private static final String START = "^[\\s\u00A0\u3000-]*+";

    /** A key as the files of a site have it. */
    private static final String KEY = "[A-Za-z][\\w.-]*+";

    private static final String FLOW_KEY = "[{,，｛]\\s*+" + KEY;
    private static final String WIDE_COLON = "\\s*+(?<at>[：﹕︰])[\\s\u00A0\u3000]*+";
    private static final String WIDE_BLANK = ":\\s*+(?<at>[\u00A0\u2000-\u200A\u202F\u3000])[\\s\u00A0\u3000]*+";

    /** Comes before a value. */
    private static final String BEFORE = "(?:: |- |[\\[{,])\\s*+";

    /** A key of any kind, before a value that is not in brackets. */
    private static final String ANY_KEY = "^[\\s-]*+[^\\s:\"'\\[{][^:]*+: ++";

    /** Mistakes that are looked for in every line: they hardly occur in a sound one. */
    private static final List<Rule> CLEAR = List.of(
            new Rule("TAB", "^ *+(?<at>\t)\\s*+(?=\\S)", text -> text.replace("\t", "  ")),
            new Rule("WIDE_INDENT", "^ *+(?<at>[\u00A0\u3000])[\\s\u00A0\u3000]*+(?=\\S)", text -> "  "),
            new Rule("DASH", "^ *+(?<at>-)(?=[^\\s\\d-])", text -> "- "),
            new Rule("WIDE_COLON", START + KEY + WIDE_COLON, text -> ": "),
            new Rule("WIDE_BLANK", START + KEY + WIDE_BLANK, text -> " "),
            new Rule("NO_BLANK", START + KEY + "(?<at>:)(?=[^\\s/])", text -> ": "));

    /** Mistakes that are looked for where the YAML cannot be read. */
    private static final List<Rule> LIKELY = List.of(
            new Rule("WIDE_COLON", "^[\\s-]*+[^\\s:：#\"'\\[{]{1,40}(?<at>：)(?!.*: )\\s*+", text -> ": "),
            new Rule("WIDE_COLON", FLOW_KEY + WIDE_COLON, text -> ": "),
            new Rule("WIDE_BLANK", FLOW_KEY + WIDE_BLANK, text -> " "),
            new Rule("NO_BLANK", FLOW_KEY + "(?<at>:)(?=[^\\s/,}\\]])", text -> ": "),
            new Rule("WIDE_COMMA", "[\\[{｛].*?(?<at>[，、])\\s*+(?=" + KEY + "\\s*+[:：])", text -> ", "),
            new Rule("WIDE_BRACKET", "(?:[:\\[,{-]|^)\\s*+(?<at>[｛［【].*)", YamlMistakes::halfWidth),
            new Rule("WIDE_BRACKET", "[\\[{][^\\]}]*?(?<at>[｝］】].*)", YamlMistakes::halfWidth),
            new Rule("WIDE_QUOTE", BEFORE + "(?<at>“[^“”\"]*+”)\\s*+(?=$|[,}\\]])", YamlMistakes::straightQuotes),
            new Rule("SIGN", BEFORE + "(?<at>[%@`*!&][^,}\\]]*+)", YamlMistakes::quoted),
            new Rule("COMMENT", "[\\[{][^\"'}\\]]*\\s(?<at>#[^\\s,}\\]]++)", YamlMistakes::quoted),
            new Rule("COLON", ANY_KEY + "(?<value>[^\"'\\[{|>\\s].*?(?<at>:)(?:\\s.*|$))", YamlMistakes::quoted),
            new Rule("COLON", FLOW_KEY + ": ++(?<value>[^\"'\\[{,}\\]:]++(?<at>:)\\s[^,}\\]]*+)", YamlMistakes::quoted),
            new Rule("AFTER_QUOTE", ANY_KEY + "(?<value>\"[^\"]*+\"\\s*+(?<at>[^\\s#\"]).*)", YamlMistakes::inOneQuote),
            new Rule("OPEN_QUOTE", BEFORE + "(?<at>\"[^\"]*?)(?=[}\\]]*+\\s*+$)", text -> text.strip() + '"'),
            new Rule("OPEN_QUOTE", BEFORE + "(?<at>'[^']*?)(?=[}\\]]*+\\s*+$)", text -> text.strip() + "'"));

    private static final Rule NO_DASH = new Rule("NO_DASH", "^ *+(?<at>\\{)", text -> "- {");

    private YamlMistakes() {}

    /**
     * A mistake in a line.
     *
     * @param reason the name of its sentence in the messages
     * @param offset where in the line it is
     * @param sign the character there
     * @param corrected the line as it should read
     */
    record Mistake(String reason, int offset, String sign, String corrected) {}

    /**
     * A kind of mistake.
     *
     * @param pattern finds it: {@code at} begins at the place, and what is replaced is {@code value}, or else all from the place
     */
    private record Rule(String reason, Pattern pattern, boolean hasValue, UnaryOperator<String> correction) {

        Rule(String reason, String pattern, UnaryOperator<String> correction) {
            this(reason, Pattern.compile(pattern), pattern.contains("(?<value>"), correction);
        }

        Optional<Mistake> in(String line) {
            Matcher found = pattern.matcher(line);
            if (!found.find()) {
                return Optional.empty();
            }
            int at = found.start("at");
            int from = hasValue ? found.start("value") : at;
            String better = correction.apply(line.substring(from, found.end()));
            return Optional.of(
                    mistake(reason, line, at, line.substring(0, from) + better + line.substring(found.end())));
        }
    }

    private static Mistake mistake(String reason, String line, int at, String corrected) {
        return new Mistake(reason, at, line.substring(at, line.offsetByCodePoints(at, 1)), corrected);
    }

    /** The first mistake of a line that is one wherever it occurs. */
    static Optional<Mistake> clear(String line) {
        return first(CLEAR, line).map(YamlMistakes::withAllCorrected);
    }

    /** The first mistake of a line at which reading fails. */
    static Optional<Mistake> likely(String line) {
        return first(line)
                .or(() -> openBracket(line))
                .or(() -> NO_DASH.in(line))
                .map(YamlMistakes::withAllCorrected);
    }

    private static Optional<Mistake> first(String line) {
        return first(CLEAR, line).or(() -> line.length() > MAX_LENGTH ? Optional.empty() : first(LIKELY, line));
    }

    private static Optional<Mistake> first(List<Rule> rules, String line) {
        return rules.stream().flatMap(rule -> rule.in(line).stream()).findFirst();
    }

    /** The mistake with a line that has no other mistake either. */
    private static Mistake withAllCorrected(Mistake mistake) {
        String line = mistake.corrected();
        Optional<Mistake> next = first(line);
        for (int i = 0; i < MAX_CORRECTIONS && next.isPresent(); i++) {
            line = next.get().corrected();
            next = first(line);
        }
        return new Mistake(mistake.reason(), mistake.offset(), mistake.sign(), line.strip());
    }

    /** The outermost bracket that is not closed in its line; brackets in quotes are text. */
    private static Optional<Mistake> openBracket(String line) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '[' || c == '{')) {
                open.push(i);
            } else if (!quoted && (c == ']' || c == '}') && !open.isEmpty()) {
                open.pop();
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder closed = new StringBuilder(line.stripTrailing());
        open.forEach(i -> closed.append(line.charAt(i) == '[' ? ']' : '}'));
        return Optional.of(mistake("OPEN_BRACKET", line, open.peekLast(), closed.toString()));
    }

    private static String halfWidth(String text) {
        String brackets =
                text.replace("｛", "{").replace("｝", "}").replaceAll("[［【]", "[").replaceAll("[］】]", "]");
        return brackets.replaceAll("[，、]\\s*+", ", ");
    }

    private static String straightQuotes(String text) {
        return text.replace('“', '"').replace('”', '"');
    }

    private static String inOneQuote(String text) {
        String plain = text.replace("\"", "");
        return plain.matches("[\\d :-]++") ? quoted(plain) : quoted(text);
    }

    /** A value as it is written when it has characters that YAML takes for its own. */
    private static String quoted(String text) {
        String value = text.strip();
        if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
            return '"' + value + '"';
        }
        return "'" + value.replace("'", "''") + "'";
    }
}
