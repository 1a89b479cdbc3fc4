package dev.sitegen.internal.assemble;

import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Site;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A site, and what of the content is no part of it.
 *
 * @param site the site
 * @param documents every document of the site by its source
 * @param drafts the drafts that are left out
 * @param unused the files beside reports that nothing refers to
 */
public record Assembly(Site site, Map<String, Document> documents, List<Document> drafts, List<ContentFile> unused) {

    public Assembly {
        // A hash map compares hashes before it compares paths, which begin alike.
        documents = Collections.unmodifiableMap(new HashMap<>(documents));
        drafts = List.copyOf(drafts);
        unused = List.copyOf(unused);
    }
}
