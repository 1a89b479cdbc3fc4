package dev.sitegen.internal.read.config.value;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The entries of a mapping from ids. What is wrong with an id is reported, and what is named by it is not looked for anywhere else. */
public final class IdEntries {

    /** A colon that is none to YAML, so that the value is read as part of the key. */
    private static final Pattern WIDE_COLON = Pattern.compile("[：﹕︰]");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    private IdEntries() {}

    /**
     * Takes the entries of a mapping, of each id the first.
     *
     * @param others the keys that are no ids
     */
    public static IdEntries of(Mapping mapping, IdKind kind, Set<String> others, Problems problems) {
        IdEntries ids = new IdEntries();
        Map<String, YamlValue> values = Fields.unique(mapping, problems);
        for (Entry entry : mapping.entries()) {
            String id = entry.key().text();
            if (values.get(id) == entry.value() && !others.contains(id)) {
                ids.add(entry, kind, problems);
            }
        }
        return ids;
    }

    private void add(Entry entry, IdKind kind, Problems problems) {
        String id = entry.key().text();
        Optional<Entry> meant =
                WIDE_COLON.matcher(id).find() ? SuspectValues.reportKey(entry, problems) : Optional.empty();
        if (meant.isPresent()) {
            unread.add(meant.get().key().text());
            return;
        }
        if (!kind.check(id, entry.key().position(), problems) || !(entry.value() instanceof Mapping)) {
            unread.add(id);
        }
        if (entry.value() instanceof Mapping mapping) {
            // An entry that is indented too far lies in the one before it.
            mapping.entries().stream()
                    .filter(inner -> inner.value() instanceof Mapping nested && isEntry(nested))
                    .forEach(inner -> unread.add(inner.key().text()));
        }
        entries.add(entry);
    }

    private static boolean isEntry(Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals("name"));
    }

    /** The entries whose ids are known, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The ids, as far as they are known, whose entries could not be read. */
    public Set<String> unread() {
        return Set.copyOf(unread);
    }
}
