package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.plan.Output.RedirectPage;
import dev.sitegen.model.Alias;
import dev.sitegen.model.Document;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.SitePath;

/** Adds the pages at old addresses. */
final class AliasPlan {

    private final Claims claims;
    private final Problems problems;

    AliasPlan(Claims claims, Problems problems) {
        this.claims = claims;
        this.problems = problems;
    }

    void add(Document document) {
        for (Alias alias : document.aliases()) {
            String path = asPage(alias.path().startsWith("/") ? alias.path().substring(1) : alias.path());
            if (path.contains("#") || FileNames.inPath(path).isPresent()) {
                problems.add(Code.BAD_ADDRESS, alias.position(), alias.path());
            } else {
                claims.claim(new RedirectPage(SitePath.of(path), document), alias.position());
            }
        }
    }

    /** An old address as a file that servers send as HTML: a directory's, or one without an ending, gets an index.html. */
    private static String asPage(String path) {
        if (path.endsWith("/")) {
            return path + "index.html";
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? path : path + "/index.html";
    }
}
