package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.personal.FileMetadata;
import dev.sitegen.internal.read.personal.PersonalNumber;
import dev.sitegen.internal.read.personal.PersonalNumbers;
import dev.sitegen.internal.read.table.ReportTables;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reports entries of the list of allowed personal data that nothing in the content needs any more. Files are looked through only as long as
 * an entry is not found: those of a list that is right are found soon.
 */
public final class AllowListCheck {

    private final ContentSource content;
    private final Map<String, AllowedData.Entry> left = new HashMap<>();

    public AllowListCheck(ContentSource content, AllowedData allowed) {
        this.content = content;
        allowed.entries().forEach(entry -> left.put(entry.value(), entry));
    }

    /**
     * Looks for the entries.
     *
     * @throws IOException if a file cannot be read
     */
    public void check(ContentTree tree, Problems problems) throws IOException {
        left.keySet().removeIf(tree::contains);
        Iterator<String> paths = tree.paths().iterator();
        while (!left.isEmpty() && paths.hasNext()) {
            String path = paths.next();
            if (tree.contains(path)) {
                look(path);
            }
        }
        left.values().stream()
                .sorted(Comparator.comparing(AllowedData.Entry::position))
                .forEach(entry -> problems.add(Code.NOTHING_ALLOWED, entry.position(), entry.value()));
    }

    private void look(String path) throws IOException {
        if (FileMetadata.isKnown(path)) {
            FileMetadata metadata = MetadataCheck.read(path, content);
            metadata.persons().forEach(left::remove);
            metadata.texts().forEach(text -> remove(PersonalNumbers.find(text)));
        }
        if (path.endsWith(".md")) {
            remove(PersonalNumbers.find(new String(content.read(path), StandardCharsets.UTF_8)));
        } else if (ReportTables.isRead(path)) {
            try (InputStream in = content.open(path)) {
                remove(ReportTables.personalNumbers(path, in));
            }
        }
    }

    private void remove(List<PersonalNumber> found) {
        found.stream().map(PersonalNumber::digits).forEach(left::remove);
    }
}
