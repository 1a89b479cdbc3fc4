package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.rule.RuleInWords;
import dev.sitegen.model.Site;

/** The names of the site in its rules, in the words of the theme. */
record RuleNames(Site site, ThemeTexts words) implements RuleInWords.Names {

    @Override
    public String indicator(String id) {
        return site.indicators().get(id).name();
    }

    @Override
    public String previous(String figure) {
        return words.fill("rulePrevious", figure);
    }

    @Override
    public String inColumn(String column, String figure) {
        return words.fill("ruleColumn", site.columns().get(column).name()).replace("{1}", figure);
    }

    @Override
    public String below(String figure) {
        return words.fill("ruleBelow", figure);
    }

    @Override
    public String undisclosed() {
        return words.get("ruleUndisclosed");
    }
}
