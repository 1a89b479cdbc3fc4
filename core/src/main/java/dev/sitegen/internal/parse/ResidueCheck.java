package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.DocumentSource;
import dev.sitegen.internal.config.ResidueRule;
import dev.sitegen.internal.config.ResidueRule.Kind;
import dev.sitegen.internal.config.ResidueRule.Part;
import dev.sitegen.internal.source.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is left over from writing: in the words a reader sees, the title and the rest of the front matter included. */
final class ResidueCheck {

    private static final int MOST_SHOWN = 20;

    private final List<ResidueRule> rules;
    private final Problems problems;

    ResidueCheck(List<ResidueRule> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void check(DocumentSource source) {
        VisibleText visible = VisibleText.of(source.file().text(), 0);
        String text = visible.text();
        for (ResidueRule rule : rules) {
            rule.pattern().ifPresent(pattern -> words(rule, pattern, visible, source.file()));
            rule.measures()
                    .forEach((measure, words) -> LostNumbers.of(measure, words, text)
                            .forEach(found ->
                                    tell(rule, found.shown(), Kind.NUMBER, visible.offset(found.at()), source.file())));
        }
    }

    private void words(ResidueRule rule, Pattern pattern, VisibleText visible, SourceFile file) {
        String text = visible.text();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (Part part : rule.parts(text)) {
            matcher.region(part.from(), part.to());
            while (matcher.find()) {
                tell(rule, matcher.group(), Kind.WORDS, visible.offset(matcher.start()), file);
            }
        }
    }

    private void tell(ResidueRule rule, String found, Kind kind, int offset, SourceFile file) {
        String shown = found.length() <= MOST_SHOWN ? found : found.substring(0, MOST_SHOWN) + "…";
        problems.add(
                rule.strict() ? Code.RESIDUE : Code.RESIDUE_WARNING,
                file.position(offset),
                shown,
                kind.name(),
                rule.id());
    }
}
