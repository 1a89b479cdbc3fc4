package dev.sitegen.internal.read.config.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.rule.syntax.RuleTemplate;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Identity;
import dev.sitegen.model.Identity.Each;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Additions of forms to the dictionary: an indicator for every cell, and a check for every line of every identity. */
public final class FormDictionary {

    /** The versions, the newest of each form first: what is called otherwise than before is called as now. */
    private final List<Form> newestFirst;

    private final Problems problems;

    public FormDictionary(Forms forms, Problems problems) {
        List<Form> versions = new ArrayList<>(forms.all());
        Collections.reverse(versions);
        this.newestFirst = versions;
        this.problems = problems;
    }

    /**
     * A cell that one or several versions have.
     *
     * @param newest the newest of them
     * @param from the first year of the oldest
     */
    private record Entry(Form newest, FormTable table, FormCell cell, int from) {

        Entry since(Entry older) {
            return new Entry(newest, table, cell, older.from);
        }

        Indicator indicator() {
            return new Indicator(
                    cell.indicator(),
                    cell.name(),
                    cell.unit(),
                    table.name(),
                    "",
                    List.of(newest.name() + (newest.source().isEmpty() ? "" : "（" + newest.source() + "）")),
                    Indicator.Numbers.plain(true),
                    new Indicator.Lifetime(OptionalInt.of(from), newest.to(), new TreeMap<>()),
                    cell.headline() ? Indicator.Standing.HEADLINE : Indicator.Standing.CELL,
                    newest.position());
        }
    }

    /** The indicators of the dictionary, and behind them those of the cells. */
    public Map<String, Indicator> addTo(Map<String, Indicator> dictionary) {
        Map<String, Entry> cells = new LinkedHashMap<>();
        for (Form form : newestFirst) {
            for (FormTable table : form.tables()) {
                table.cells()
                        .forEach(cell ->
                                cells.merge(cell.indicator(), new Entry(form, table, cell, form.from()), Entry::since));
            }
        }
        Map<String, Indicator> all = new LinkedHashMap<>(dictionary);
        cells.forEach((id, entry) -> {
            Indicator own = all.put(id, entry.indicator());
            if (own != null) {
                problems.add(Code.CELL_IN_DICTIONARY, own.position(), id, entry.newest.id());
            }
        });
        return all;
    }

    /** The checks of the dictionary, and behind them those of the identities. */
    public List<Rule> addTo(List<Rule> checks) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Form form : newestFirst) {
            for (FormTable table : form.tables()) {
                table.identities().stream()
                        .flatMap(identity -> rules(form, table, identity).stream())
                        .forEach(rule -> add(rule, form, rules));
            }
        }
        List<Rule> all = new ArrayList<>(checks);
        all.addAll(rules.values());
        return all;
    }

    /** Adds a rule; the same rule in an older version of the form is no second check. */
    private static void add(Rule rule, Form form, Map<String, Rule> rules) {
        Rule newer = rules.putIfAbsent(rule.id(), rule);
        if (newer != null && !newer.text().equals(rule.text())) {
            String id = rule.id() + "@" + form.version();
            rules.put(
                    id,
                    new Rule(
                            id,
                            rule.name(),
                            rule.text(),
                            rule.severity(),
                            rule.position(),
                            rule.identity(),
                            rule.line()));
        }
    }

    private static List<Rule> rules(Form form, FormTable table, Identity identity) {
        boolean eachRow = identity.each() == Each.ROW;
        List<FormLine> lines = eachRow ? table.rows() : table.columns();
        List<FormLine> across = eachRow ? table.columns() : table.rows();
        Set<String> words = across.stream().map(FormLine::id).collect(Collectors.toSet());
        // Its problems were reported when the form was read.
        RuleTemplate template = RuleTemplate.read(
                        identity.id(), identity.rule(), words, identity.position(), new Problems())
                .orElseThrow();
        Map<String, Map<String, FormCell>> cells = table.cellsByRow();
        List<Rule> rules = new ArrayList<>();
        for (FormLine line : lines) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String word : template.words()) {
                FormCell cell = eachRow
                        ? cells.get(line.id()).get(word)
                        : cells.get(word).get(line.id());
                if (cell != null) {
                    ids.put(word, cell.indicator());
                }
            }
            if (ids.keySet().equals(template.words())) {
                rules.add(new Rule(
                        String.join(".", form.id(), table.id(), identity.id(), line.id()),
                        identity.name() + "（" + line.name() + "）",
                        template.with(ids::get),
                        identity.severity(),
                        identity.position(),
                        Optional.of(identity),
                        line.name()));
            }
        }
        return rules;
    }
}
