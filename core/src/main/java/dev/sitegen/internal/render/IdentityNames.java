package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.model.Identity;
import dev.sitegen.model.Rule;
import java.util.Optional;

/** Names of rules. The identities of the statutory forms, which are Chinese, have names in the language of the site. */
final class IdentityNames {

    private IdentityNames() {}

    /**
     * The name of a rule.
     *
     * @param line whether the line of a form is named that the rule is about
     */
    static String of(Rule rule, boolean line, ThemeTexts words) {
        Optional<String> translated = rule.identity().flatMap(identity -> translated(identity, words));
        if (translated.isPresent()) {
            return line ? translated.get() + words.bracketed(rule.line()) : translated.get();
        }
        return line ? rule.name() : rule.identity().map(Identity::name).orElse(rule.name());
    }

    /** The theme has a name for what is written in Chinese only if its language is another. */
    private static Optional<String> translated(Identity identity, ThemeTexts words) {
        String id = identity.id();
        String key = "identity" + Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return Optional.of(words.all().getOrDefault(key, ""))
                .filter(name -> !name.isEmpty())
                .filter(name -> identity.name().codePoints().anyMatch(Character::isIdeographic));
    }
}
