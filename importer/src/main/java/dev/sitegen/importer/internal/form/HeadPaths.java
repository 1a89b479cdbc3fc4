package dev.sitegen.importer.internal.form;

import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormHead.Group;
import dev.sitegen.model.FormHead.Single;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows or columns of a form's table with the labels that they are known by. */
final class HeadPaths {

    private final Map<String, Path> paths = new LinkedHashMap<>();

    /**
     * The labels of a row or column.
     *
     * @param label its own label, with its number
     * @param bare its own label without number
     * @param groups the labels of the groups that it is in, with their numbers, the nearest last
     */
    record Path(String label, String bare, List<String> groups) {}

    HeadPaths(List<FormHead> heads) {
        add(heads, List.of());
    }

    private void add(List<FormHead> heads, List<String> groups) {
        for (FormHead head : heads) {
            if (head instanceof Single single) {
                String label = single.label();
                paths.put(single.line().id(), new Path(Labels.folded(label), Labels.bare(label), groups));
            } else if (head instanceof Group group) {
                List<String> inside = new ArrayList<>(groups);
                inside.add(Labels.folded(group.label()));
                add(group.parts(), inside);
            }
        }
    }

    /** The labels by the ids of the rows or columns, in order. */
    Map<String, Path> all() {
        return paths;
    }

    /** Returns whether one of them has a label, with or without its number, or a group has it. */
    boolean knows(String text) {
        String folded = Labels.folded(text);
        String bare = Labels.bare(text);
        return paths.values().stream()
                .anyMatch(path -> path.label.equals(folded)
                        || path.bare.equals(bare)
                        || path.groups.contains(folded)
                        || path.groups.stream()
                                .anyMatch(group -> Labels.bare(group).equals(bare)));
    }

    /** Number of heads that have their label among some texts. */
    long found(List<String> texts) {
        List<String> folded = texts.stream().map(Labels::folded).toList();
        List<String> bare = texts.stream().map(Labels::bare).toList();
        return paths.values().stream()
                .filter(path -> folded.contains(path.label) || bare.contains(path.bare))
                .count();
    }

    /**
     * The row or column that texts beside a cell name, the nearest first: the one with the nearest label; where several have it, the one
     * whose groups are there, too. Empty if none has, or several.
     */
    List<String> named(List<String> texts) {
        List<String> folded = texts.stream().map(Labels::folded).toList();
        List<String> bare = texts.stream().map(Labels::bare).toList();
        for (int i = 0; i < texts.size(); i++) {
            String label = folded.get(i);
            String plain = bare.get(i);
            List<String> ids = ids(path -> path.label.equals(label));
            if (ids.isEmpty()) {
                ids = ids(path -> path.bare.equals(plain));
            }
            if (ids.size() > 1) {
                List<String> grouped = ids.stream()
                        .filter(id -> folded.containsAll(paths.get(id).groups))
                        .toList();
                ids = grouped.isEmpty() ? ids : grouped;
            }
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    private List<String> ids(java.util.function.Predicate<Path> isMeant) {
        return paths.entrySet().stream()
                .filter(entry -> isMeant.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
