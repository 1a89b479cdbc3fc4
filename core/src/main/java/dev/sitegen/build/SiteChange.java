package dev.sitegen.build;

import java.util.Set;

/**
 * A change of an open site.
 *
 * @param addresses the addresses, relative to the root of the site, whose files may be others now, those that are new and those that
 *     are gone included: few after a change that no other page shows, otherwise all. None while an error keeps the last site without
 *     one in its place
 */
public record SiteChange(Set<String> addresses) {

    /**
     * Copies the addresses.
     *
     * @param addresses relative to the root of the site
     */
    public SiteChange {
        addresses = Set.copyOf(addresses);
    }
}
