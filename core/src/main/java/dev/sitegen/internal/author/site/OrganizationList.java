package dev.sitegen.internal.author.site;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.table.Spreadsheet;
import dev.sitegen.internal.read.table.Spreadsheet.Cell;
import dev.sitegen.model.OrganizationKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a list of organizations: a line with the names of its columns, then one for each organization. */
final class OrganizationList {

    /** Columns of a list, each with the names that it may have. */
    private enum Field {
        NAME("名称", "机构名称", "单位名称", "机构", "单位", "name"),
        KIND("类别", "机构类别", "类型", "kind"),
        PARENT("上级", "上级机构", "上级单位", "主管单位", "parent"),
        CODE("统一社会信用代码", "信用代码", "代码", "code"),
        ID("标识", "id");

        private final Set<String> names;

        Field(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Map<String, OrganizationKind> KINDS = Map.of(
            "政府", OrganizationKind.GOVERNMENT,
            "部门", OrganizationKind.DEPARTMENT,
            "乡镇", OrganizationKind.TOWN,
            "街道", OrganizationKind.SUBDISTRICT,
            "事业单位", OrganizationKind.INSTITUTION,
            "其他", OrganizationKind.OTHER);

    private final Problems problems;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    OrganizationList(Problems problems) {
        this.problems = problems;
    }

    /** The organizations of a spreadsheet, in order; what is wrong is reported. */
    List<ListedOrganization> read(Spreadsheet sheet) {
        List<List<Cell>> rows = sheet.rows();
        if (!rows.isEmpty()) {
            findColumns(rows.get(0));
        }
        if (!columns.containsKey(Field.NAME)) {
            problems.add(Code.MISSING_KEY, SourcePosition.ofFile(sheet.path()), "name（名称）", "ABSENT");
            return List.of();
        }
        Map<String, String> idsByName = new HashMap<>();
        List<ListedOrganization> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<Cell> row : rows.subList(1, rows.size())) {
            String name = text(row, Field.NAME);
            if (name.isEmpty()) {
                continue;
            }
            String given = text(row, Field.ID);
            String id = idOf(given.isEmpty() ? name : given);
            SourcePosition place = row.get(columns.get(Field.NAME)).position();
            if (!ids.add(id)) {
                problems.add(Code.DUPLICATE_KEY, place, id);
                continue;
            }
            idsByName.put(name, id);
            read.add(new ListedOrganization(
                    id, name, kind(row, name), text(row, Field.PARENT), text(row, Field.CODE), place));
        }
        if (read.isEmpty()) {
            problems.add(Code.MISSING_KEY, SourcePosition.ofFile(sheet.path()), "name（名称）", "EMPTY");
        }
        return read.stream()
                .map(o -> new ListedOrganization(
                        o.id(),
                        o.name(),
                        o.kind(),
                        idsByName.getOrDefault(o.parent(), o.parent().isEmpty() ? "" : idOf(o.parent())),
                        o.code(),
                        o.position()))
                .toList();
    }

    private void findColumns(List<Cell> head) {
        for (int i = 0; i < head.size(); i++) {
            String name = head.get(i).text().strip().toLowerCase(Locale.ROOT);
            for (Field field : Field.values()) {
                if (field.names.contains(name)) {
                    columns.putIfAbsent(field, i);
                }
            }
        }
    }

    private String text(List<Cell> row, Field field) {
        Integer column = columns.get(field);
        return column == null || column >= row.size()
                ? ""
                : row.get(column).text().strip();
    }

    /** The kind that is written, or that follows from the name. */
    private OrganizationKind kind(List<Cell> row, String name) {
        String written = text(row, Field.KIND);
        if (written.isEmpty()) {
            return kindOf(name);
        }
        Optional<OrganizationKind> kind = Optional.ofNullable(KINDS.get(written))
                .or(() -> KINDS.values().stream()
                        .filter(k -> k.name().equalsIgnoreCase(written))
                        .findFirst());
        if (kind.isEmpty()) {
            SourcePosition place = row.get(columns.get(Field.KIND)).position();
            Expected.CHOICE.report(problems, place, "kind", written, String.join(", ", allowed()));
        }
        return kind.orElse(OrganizationKind.OTHER);
    }

    private static List<String> allowed() {
        return List.of(OrganizationKind.values()).stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static OrganizationKind kindOf(String name) {
        if (name.endsWith("镇人民政府") || name.endsWith("乡人民政府")) {
            return OrganizationKind.TOWN;
        }
        if (name.endsWith("街道办事处")) {
            return OrganizationKind.SUBDISTRICT;
        }
        if (name.endsWith("政府")) {
            return OrganizationKind.GOVERNMENT;
        }
        boolean institution = name.endsWith("学校") || name.endsWith("中学") || name.endsWith("小学") || name.endsWith("医院");
        return institution ? OrganizationKind.INSTITUTION : OrganizationKind.DEPARTMENT;
    }

    /** A text as an id: its letters and digits of any script. */
    private static String idOf(String text) {
        StringBuilder id = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                .forEach(id::appendCodePoint);
        return id.toString();
    }
}
