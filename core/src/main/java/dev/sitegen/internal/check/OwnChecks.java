package dev.sitegen.internal.check;

import dev.sitegen.build.SiteCheck;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.OwnCode;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The checks of the program that embeds the library: those it gives, and those that are installed beside the themes. */
public final class OwnChecks {

    private final List<SiteCheck> checks;

    private OwnChecks(List<SiteCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * Finds the checks.
     *
     * @param given those that the program gives
     * @param installed where others are installed
     * @throws java.util.ServiceConfigurationError if one that is installed cannot be made
     */
    public static OwnChecks of(List<SiteCheck> given, ClassLoader installed) {
        List<SiteCheck> all = new ArrayList<>(given);
        ServiceLoader.load(SiteCheck.class, installed).forEach(all::add);
        return new OwnChecks(all);
    }

    /** Returns whether there is any; what one depends on besides the site is not known. */
    public boolean any() {
        return !checks.isEmpty();
    }

    /** Returns whether all that was found in a site is found again if the site is the same. */
    public boolean allowReuse(List<Diagnostic> found) {
        return checks.isEmpty() && found.stream().noneMatch(problem -> problem.code() instanceof OwnCode);
    }

    /**
     * Runs all of them.
     *
     * @throws IllegalStateException if one reports a problem under a code of site-gen
     */
    public void check(Site site, Problems problems) {
        for (SiteCheck check : checks) {
            List<Diagnostic> found = check.check(site);
            for (Diagnostic problem : found) {
                if (!(problem.code() instanceof OwnCode)) {
                    throw new IllegalStateException(check.getClass().getName() + " reports "
                            + problem.code().id() + ", which is no code of its own");
                }
            }
            problems.addAll(found);
        }
    }
}
