package dev.sitegen.internal.data;

import dev.sitegen.model.Observation;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.Verdict;

/** The addresses that data names: absolute when the site's own is known, else relative to its root. */
record WebAddresses(String root) {

    static WebAddresses of(Site site) {
        return new WebAddresses(site.info().baseUrl().map(Object::toString).orElse(""));
    }

    boolean areAbsolute() {
        return !root.isEmpty();
    }

    String of(SitePath path) {
        return root + path.encoded();
    }

    /** The sentence that states a figure. */
    String of(Observation observation) {
        String anchor = observation.figure().anchor();
        String page = of(observation.report().path());
        return anchor.isEmpty() ? page : page + SitePath.fragment(anchor);
    }

    /** The first sentence of the report that its verdict used; the report when it used none. */
    String of(Verdict verdict) {
        return verdict.used().stream()
                .filter(o -> o.report().key().equals(verdict.report().key()))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> of(verdict.report().path()));
    }
}
