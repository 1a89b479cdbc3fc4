package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.table.Grid.Text;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormHead.Group;
import dev.sitegen.model.FormHead.Single;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids of the rows or of the columns of a table, and the names that people know them by. For one table and one thread; names
 * are only collected when something else is written than a new table has.
 */
public final class LineNames {

    /** The number before a label: 一、 （一） 1. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]|[（(](?:[一二三四五六七八九十]+|\\d+)[）)]|\\d+[.．、])\\s*");

    /** The remark behind a label: （单位：万元） */
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]$");

    /** The characters that people leave out, add or exchange. */
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Axis axis;
    private final List<FormHead> heads;
    private final List<FormLine> lines;
    private final List<String> ids;

    /** The name of each line in a new table, by id. */
    private final Map<String, String> written = new HashMap<>();

    private Names names;

    private enum Axis {
        ROW,
        COLUMN
    }

    private LineNames(Axis axis, List<FormHead> heads) {
        this.axis = axis;
        this.heads = heads;
        this.lines = FormHead.lines(heads);
        this.ids = lines.stream().map(FormLine::id).toList();
    }

    /** The rows of a table. A new table names the group of a row as well: "1.其他" follows many of them. */
    public static LineNames ofRows(FormTable table) {
        LineNames names = new LineNames(Axis.ROW, table.rowHeads());
        table.rowHeads().forEach(head -> names.write(head, "", Set.of()));
        return names;
    }

    /** The columns of a table. A new table names the group of a column where the label alone is that of several. */
    public static LineNames ofColumns(FormTable table) {
        LineNames names = new LineNames(Axis.COLUMN, table.columnHeads());
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        names.lines.stream()
                .map(FormLine::label)
                .filter(label -> !once.add(label))
                .forEach(twice::add);
        once.removeAll(twice);
        table.columnHeads().forEach(head -> names.write(head, "", once));
        return names;
    }

    private void write(FormHead head, String group, Set<String> clear) {
        if (head instanceof Group inner) {
            inner.parts().forEach(part -> write(part, inner.label() + "·", clear));
        } else if (head instanceof Single single) {
            String label = single.line().label();
            written.put(single.line().id(), clear.contains(label) ? label : group + label);
        }
    }

    /** The name that a line has in a new table. */
    public String written(FormLine line) {
        return written.get(line.id());
    }

    /** The names of the lines as they are compared: those that were given, and those without number and remark. */
    private record Names(Map<String, Set<FormLine>> whole, Map<String, Set<FormLine>> bare) {

        Names() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void add(String name, FormLine line) {
            put(whole, fold(name), line);
            put(bare, fold(bare(name)), line);
        }

        private static void put(Map<String, Set<FormLine>> names, String name, FormLine line) {
            if (!name.isEmpty()) {
                names.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(line);
            }
        }

        /** The lines that have a name; if none has, those that have it but for number and remark. */
        Set<FormLine> of(String name) {
            Set<FormLine> exact = whole.getOrDefault(fold(name), Set.of());
            return exact.isEmpty() ? bare.getOrDefault(fold(bare(name)), Set.of()) : exact;
        }

        private static String fold(String name) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            return MARKS.matcher(plain).replaceAll("");
        }

        private static String bare(String name) {
            String numberless = NUMBER.matcher(name.strip()).replaceFirst("");
            return REMARK.matcher(numberless).replaceFirst("");
        }
    }

    /** The ids, in order. */
    List<String> ids() {
        return ids;
    }

    /** The lines, in order. */
    List<FormLine> lines() {
        return lines;
    }

    /** The lines that a text means: the one with that id, or those with that name; none or several are a mistake. */
    List<FormLine> meant(String text) {
        int index = ids.indexOf(text);
        if (index >= 0) {
            return List.of(lines.get(index));
        }
        return text.isEmpty() ? List.of() : List.copyOf(names().of(text));
    }

    /** Reports a name that is written beside the id of a line and is that of another one, or of none. */
    void check(Text name, FormLine line, Problems problems) {
        String text = name.text();
        if (!text.isEmpty() && !isName(text, line)) {
            String others = meant(text).stream().map(FormLine::id).collect(Collectors.joining(", "));
            problems.add(
                    Code.WRONG_NAME,
                    name.position(),
                    axis.name(),
                    text,
                    line.id(),
                    written(line),
                    others.isEmpty() ? "NONE" : "OTHER",
                    others);
        }
    }

    private boolean isName(String text, FormLine line) {
        return text.equals(written(line))
                || names().of(text).contains(line)
                || names().bare()
                        .getOrDefault(Names.fold(Names.bare(text)), Set.of())
                        .contains(line);
    }

    /** The ids that a text may be a slip for; all of them if none is near. */
    String near(String text) {
        List<String> slips = Nearest.to(Names.fold(text), names().whole().keySet());
        Set<String> near = slips.stream()
                .flatMap(name -> names().whole().get(name).stream())
                .map(FormLine::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return near.isEmpty() || text.isEmpty() ? Nearest.orAll(text, ids) : String.join(", ", near);
    }

    private Names names() {
        if (names == null) {
            Names collected = new Names();
            heads.forEach(head -> collect(head, List.of(), collected));
            names = collected;
        }
        return names;
    }

    private static void collect(FormHead head, List<String> groups, Names names) {
        if (head instanceof Group group) {
            List<String> inside = new ArrayList<>(groups);
            inside.add(group.label());
            group.parts().forEach(part -> collect(part, inside, names));
        } else if (head instanceof Single single) {
            FormLine line = single.line();
            names.add(line.label(), line);
            names.add(line.name(), line);
            // The label behind those of its groups, from the nearest one to all of them.
            String path = line.label();
            for (int i = groups.size() - 1; i >= 0; i--) {
                path = groups.get(i) + path;
                names.add(path, line);
            }
        }
    }
}
