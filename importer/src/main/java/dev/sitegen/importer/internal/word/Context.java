package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.internal.word.WordPackage.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * State that the parts of one file share while they are read.
 *
 * @param relations what the part that is read refers to
 */
record Context(
        Styles styles,
        Numbering numbering,
        Map<String, Relation> relations,
        Pictures pictures,
        Fields fields,
        Findings findings) {

    /** Counts that are kept while a file is read, for its account. */
    static final class Findings {
        int insertions;
        int deletions;
        final List<String> hidden = new ArrayList<>();
        final List<String> objects = new ArrayList<>();
        final List<String> links = new ArrayList<>();
        boolean contents;

        /** The numbers of footnotes by their keys in the file, in the order of their marks. */
        final Map<String, Integer> footnotes = new LinkedHashMap<>();
    }

    /** The same for a part that refers to other things. */
    Context withRelations(Map<String, Relation> others) {
        return new Context(styles, numbering, others, pictures, fields, findings);
    }
}
