package dev.sitegen.internal.check;

import dev.sitegen.model.Identity;
import dev.sitegen.model.Rule;
import java.util.Optional;

/**
 * Entry of a list of checks: one check of the dictionary, or all that judge a line of one identity, in whatever version of its form.
 *
 * @param id the id of the check; empty for an identity
 * @param name the name of the check or of the identity
 * @param rule the rule as written
 */
public record CheckEntry(String id, String name, String rule) {

    /** The entry under which a check is listed. */
    public static CheckEntry of(Rule rule) {
        Optional<Identity> identity = rule.identity();
        return identity.isPresent()
                ? new CheckEntry("", identity.get().name(), identity.get().rule())
                : new CheckEntry(rule.id(), rule.name(), rule.text());
    }
}
