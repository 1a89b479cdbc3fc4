package dev.sitegen.internal.rule.syntax;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A rule in short words, such as the ids of a table's columns, to be written out with ids of the dictionary in their place. */
public final class RuleTemplate {

    private static final List<String> BEFORE_A_WORD = List.of("previous.", "children.");

    /** A short word with its place in the text. */
    private record Word(String word, int start, int end) {}

    private final String text;
    private final List<Word> words;

    private RuleTemplate(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * Reads a rule in short words. One that cannot be read is reported as {@link Code#BAD_RULE}.
     *
     * @param id what the rule is called in messages
     * @param known the short words
     * @param position where the rule begins
     */
    public static Optional<RuleTemplate> read(
            String id, String text, Set<String> known, SourcePosition position, Problems problems) {
        try {
            RuleParser.parse(text, known, Set.of());
            List<Word> words = new ArrayList<>();
            for (Token token : Tokenizer.tokens(text, known::contains)) {
                word(token, known).ifPresent(words::add);
            }
            return Optional.of(new RuleTemplate(text, words));
        } catch (BadRuleException e) {
            e.report(id, position, word -> Optional.empty(), problems);
            return Optional.empty();
        }
    }

    private static Optional<Word> word(Token token, Set<String> known) {
        String word = token.text();
        for (String before : BEFORE_A_WORD) {
            word = word.startsWith(before) ? word.substring(before.length()) : word;
        }
        return token.kind() == Token.Kind.WORD && known.contains(word)
                ? Optional.of(new Word(word, token.end() - word.length(), token.end()))
                : Optional.empty();
    }

    /** The short words in it, each once, in order. */
    public Set<String> words() {
        return words.stream().map(Word::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rule with an id in place of each short word. */
    public String with(UnaryOperator<String> id) {
        StringBuilder rule = new StringBuilder();
        int from = 0;
        for (Word word : words) {
            rule.append(text, from, word.start).append(id.apply(word.word));
            from = word.end;
        }
        return rule.append(text, from, text.length()).toString();
    }
}
