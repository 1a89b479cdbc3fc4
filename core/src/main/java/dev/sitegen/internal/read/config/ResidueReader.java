package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the rules for leftovers in a text: by id, each with {@code words}, a {@code pattern} or {@code measures}, and
 * its severity.
 */
final class ResidueReader {

    /** The most rules of a site; each is tried on every report. */
    private static final int MOST_RULES = 200;

    /** The most words of a rule. */
    private static final int MOST_WORDS = 1_000;

    private static final int LONGEST_WORD = 100;

    /** Severity of a rule. */
    private enum Weight {
        ERROR,
        WARNING,
        NONE
    }

    private final Problems problems;
    private final boolean trusted;

    ResidueReader(Problems problems) {
        this(problems, false);
    }

    private ResidueReader(Problems problems, boolean trusted) {
        this.problems = problems;
        this.trusted = trusted;
    }

    /** The rules that come with the program. */
    static List<ResidueRule> shipped() {
        return BundledRules.read(
                "residue.yaml", (rules, problems) -> new ResidueReader(problems, true).read(rules, List.of()));
    }

    /**
     * @param mapping the rules a site writes
     * @param known the rules that hold without it
     */
    List<ResidueRule> read(Mapping mapping, List<ResidueRule> known) {
        Map<String, ResidueRule> rules = new LinkedHashMap<>();
        known.forEach(rule -> rules.put(rule.id(), rule));
        List<Map.Entry<String, YamlValue>> own = Limits.upTo(
                MOST_RULES,
                "residue",
                List.copyOf(Fields.unique(mapping, problems).entrySet()),
                entry -> entry.getValue().position(),
                problems);
        for (Map.Entry<String, YamlValue> entry : own) {
            String id = entry.getKey();
            if (entry.getValue() instanceof Mapping keys) {
                Fields fields = Fields.of(keys, problems, "severity", "words", "pattern", "when", "measures");
                Optional<ResidueRule> rule = rule(id, fields, Optional.ofNullable(rules.remove(id)));
                rule.ifPresent(r -> rules.put(id, r));
            } else {
                problems.add(Code.WRONG_TYPE, entry.getValue().position(), id, "mapping");
            }
        }
        return List.copyOf(rules.values());
    }

    private Optional<ResidueRule> rule(String id, Fields fields, Optional<ResidueRule> known) {
        Optional<Weight> weight = fields.choice("severity", Weight.class);
        boolean strict = weight.map(w -> w == Weight.ERROR)
                .orElseGet(() -> known.map(ResidueRule::strict).orElse(true));
        List<String> words = texts(fields, "words");
        Optional<Pattern> pattern = words.isEmpty() ? pattern(fields) : Optional.empty();
        Map<String, List<String>> measures = measures(fields);
        if (weight.filter(w -> w == Weight.NONE).isPresent()) {
            return Optional.empty();
        }
        if (words.isEmpty() && pattern.isEmpty() && measures.isEmpty()) {
            if (known.isEmpty() && !fields.has("pattern")) {
                fields.reportMissing("words");
            }
            return known.map(
                    k -> new ResidueRule(id, strict, k.words(), k.pattern(), k.place(), k.when(), k.measures()));
        }
        List<String> when = words.isEmpty() ? texts(fields, "when") : List.of();
        Optional<SourcePosition> place = trusted || pattern.isEmpty()
                ? Optional.empty()
                : fields.scalar("pattern").map(Scalar::position);
        return Optional.of(new ResidueRule(id, strict, words, pattern, place, when, measures));
    }

    /** The texts of a list, which has as many as can be looked for, none of them too long to be. */
    private List<String> texts(Fields fields, String key) {
        return Limits.upTo(MOST_WORDS, key, fields.list(key), Scalar::position, problems).stream()
                .map(word -> Limits.cut(LONGEST_WORD, key, word, problems))
                .toList();
    }

    private Optional<Pattern> pattern(Fields fields) {
        Optional<Scalar> scalar = fields.scalar("pattern");
        try {
            return scalar.map(s -> Pattern.compile(s.text(), Pattern.MULTILINE));
        } catch (PatternSyntaxException e) {
            String text = Fields.shown(scalar.orElseThrow().text());
            Expected.LIKE.report(problems, fields.positionOf("pattern"), "pattern", text, "(XX|××)县");
            return Optional.empty();
        }
    }

    private Map<String, List<String>> measures(Fields fields) {
        Mapping all = fields.mapping("measures");
        List<YamlValue.Entry> entries = Limits.upTo(
                MOST_WORDS, "measures", all.entries(), entry -> entry.key().position(), problems);
        String[] words = entries.stream()
                .map(entry -> entry.key().text())
                .filter(word -> !word.isBlank())
                .toArray(String[]::new);
        Fields measures = Fields.of(new Mapping(entries, all.position()), problems, words);
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String word : words) {
            read.put(word, texts(measures, word));
        }
        return read;
    }
}
