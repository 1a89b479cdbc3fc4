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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports entries of the list of allowed personal data that nothing in the content needs any more. Files are looked through only as long as
 * an entry is not found: those of a list that is right are found soon.
 */
public final class AllowListCheck {

    private final ContentSource content;
    private final AllowedData allowed;

    public AllowListCheck(ContentSource content, AllowedData allowed) {
        this.content = content;
        this.allowed = allowed;
    }

    /**
     * Looks for the entries.
     *
     * @throws IOException if a file cannot be read
     */
    public void check(ContentTree tree, Problems problems) throws IOException {
        Map<String, AllowedData.Entry> left = entries(tree);
        Iterator<String> paths = tree.paths().iterator();
        while (!left.isEmpty() && paths.hasNext()) {
            String path = paths.next();
            if (tree.contains(path)) {
                left.keySet().removeAll(valuesIn(path));
            }
        }
        report(left, problems);
    }

    /**
     * Reports the entries that were not found.
     *
     * @param found what {@link #listedIn} gave for every file
     */
    public void check(ContentTree tree, Set<String> found, Problems problems) {
        Map<String, AllowedData.Entry> left = entries(tree);
        left.keySet().removeAll(found);
        report(left, problems);
    }

    /**
     * The entries that a file needs.
     *
     * @throws IOException if it cannot be read
     */
    public Set<String> listedIn(String path) throws IOException {
        if (allowed.entries().isEmpty()) {
            return Set.of();
        }
        Set<String> listed = valuesIn(path);
        listed.retainAll(
                allowed.entries().stream().map(AllowedData.Entry::value).toList());
        return listed;
    }

    /** The entries that name no file. */
    private Map<String, AllowedData.Entry> entries(ContentTree tree) {
        Map<String, AllowedData.Entry> entries = new HashMap<>();
        allowed.entries().forEach(entry -> entries.put(entry.value(), entry));
        entries.keySet().removeIf(tree::contains);
        return entries;
    }

    private static void report(Map<String, AllowedData.Entry> left, Problems problems) {
        left.values().stream()
                .sorted(Comparator.comparing(AllowedData.Entry::position))
                .forEach(entry -> problems.add(Code.NOTHING_ALLOWED, entry.position(), entry.value()));
    }

    /** Numbers and names of persons in a file. */
    private Set<String> valuesIn(String path) throws IOException {
        Set<String> values = new HashSet<>();
        if (FileMetadata.isKnown(path)) {
            FileMetadata metadata = MetadataCheck.read(path, content);
            values.addAll(metadata.persons());
            metadata.texts().forEach(text -> add(PersonalNumbers.find(text), values));
        }
        if (path.endsWith(".md")) {
            add(PersonalNumbers.find(new String(content.read(path), StandardCharsets.UTF_8)), values);
        } else if (ReportTables.isRead(path)) {
            try (InputStream in = content.open(path)) {
                add(ReportTables.personalNumbers(path, in), values);
            }
        }
        return values;
    }

    private static void add(List<PersonalNumber> found, Set<String> values) {
        found.stream().map(PersonalNumber::digits).forEach(values::add);
    }
}
