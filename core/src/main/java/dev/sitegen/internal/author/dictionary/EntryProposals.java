package dev.sitegen.internal.author.dictionary;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.author.dictionary.QuantityNames.Named;
import dev.sitegen.internal.author.dictionary.QuantityNames.Role;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.parse.quantity.MarkEdge;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes an entry of the dictionary for each quantity of a report that has none, and keeps their ids and names apart. */
public final class EntryProposals {

    private static final Pattern MONEY = Pattern.compile("(?:额|资金|金|投资|款|资产|收入|产值|支出|损失)$");

    /** 在5个工作日内 is a limit and no figure. */
    private static final Pattern LIMIT = Pattern.compile("^(?:之?内|以内|前|之前|后|周岁|岁)");

    private static final Pattern TIME = Pattern.compile("天|日|月|个月|年|周|小时|分钟|秒|工作日|个工作日|自然日|个自然日|个小时|季度|个季度");

    private final OwnUnits units;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    /** The last number of each section, and of each name that several things have. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, Proposal> proposed = new HashMap<>();
    private final Set<String> stated = new HashSet<>();
    private final List<NewEntry> entries = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    /** An entry with the quantity that it was proposed for first. */
    private record Proposal(Indicator indicator, Quantity quantity) {}

    public EntryProposals(Collection<Indicator> dictionary, OwnUnits units) {
        this.units = units;
        dictionary.forEach(indicator -> {
            ids.add(indicator.id());
            names.add(indicator.name());
        });
    }

    /**
     * Entries of a report, and the checks on its figures.
     *
     * @param entries the entries, in the order of their quantities; one that two quantities state is there twice
     */
    public record Proposed(List<NewEntry> entries, List<NewCheck> checks) {}

    /**
     * Proposes entries and checks.
     *
     * @param quantities the quantities of one report, in order
     * @param rules the texts of the checks that are there, by their ids
     */
    public Proposed of(List<StatedQuantity> quantities, Map<String, String> rules) {
        QuantityNames paragraph = new QuantityNames();
        int line = 0;
        for (int i = 0; i < quantities.size(); i++) {
            StatedQuantity quantity = quantities.get(i);
            if (quantity.position().line() != line) {
                line = quantity.position().line();
                paragraph = new QuantityNames();
            }
            if (quantity.known().isPresent()) {
                Indicator indicator = quantity.known().get();
                paragraph.known(quantity.words(), indicator.name());
                reading(quantity, indicator, "")
                        .ifPresent(read -> facts.add(new Fact(indicator, read, quantity, Role.OWN)));
            } else if (!isLimit(quantity)) {
                propose(quantity, i, paragraph);
            }
        }
        return new Proposed(
                List.copyOf(entries),
                new CheckProposals(facts, rules)
                        .checks().stream().filter(this::hasNewFigure).toList());
    }

    /** Returns whether a check has a figure that no other report states yet, so that it cannot fail in one of these. */
    private boolean hasNewFigure(NewCheck check) {
        return Stream.of(check.rule().replace("previous.", "").split("[^\\w.-]+"))
                .anyMatch(stated::contains);
    }

    private static boolean isLimit(StatedQuantity quantity) {
        return TIME.matcher(quantity.unit()).matches()
                && LIMIT.matcher(quantity.words().behind()).find();
    }

    private void propose(StatedQuantity quantity, int index, QuantityNames paragraph) {
        String unit = quantity.unit().equals("％") ? "%" : quantity.unit();
        Named named = paragraph.next(quantity.words(), quantity.raw(), unit);
        String ownUnit = unit.isEmpty() ? unstatedUnit(quantity, named.name()) : unit;
        if (named.name().length() < 2) {
            return;
        }
        String direction = direction(quantity, named.role());
        String group = Phrase.heading(quantity.words().heading());
        entry(quantity, named.name(), ownUnit, group, direction).ifPresent(indicator -> {
            entries.add(new NewEntry(quantity, index, indicator, isFirst(indicator), direction.length()));
            facts.add(
                    new Fact(indicator, reading(quantity, indicator, direction).orElseThrow(), quantity, named.role()));
            named.also().stream()
                    .limit(1)
                    .forEach(name -> entry(quantity, name, ownUnit, group, direction)
                            .ifPresent(other -> entries.add(
                                    new NewEntry(quantity, index, other, isFirst(other), direction.length()))));
        });
    }

    private boolean isFirst(Indicator indicator) {
        return stated.add(indicator.id());
    }

    /** The unit of a number that has none: yuan of an amount, otherwise that of the quantity before it. */
    private String unstatedUnit(StatedQuantity quantity, String name) {
        if (quantity.raw().equals("零") && !facts.isEmpty()) {
            String unit = facts.get(facts.size() - 1).indicator().unit();
            return facts.get(facts.size() - 1).isRate() ? "件" : unit;
        }
        return MONEY.matcher(name).find() ? "元" : "";
    }

    /** The word before a change that says whether it is a rise. */
    private static String direction(StatedQuantity quantity, Role role) {
        return role == Role.CHANGE
                ? MarkEdge.direction(quantity.words().near(), quantity.raw()).orElse("")
                : "";
    }

    /** The entry for a name: the one that was proposed for the same number before, or a new one. */
    private Optional<Indicator> entry(
            StatedQuantity quantity, String name, String unit, String group, String direction) {
        Optional<Boolean> signed = direction.isEmpty() ? Optional.empty() : Optional.of(true);
        Optional<Proposal> readable = List.of(signed, Optional.of(false)).stream()
                .map(way -> indicator("s.0", name, unit, group, way, quantity.position()))
                .flatMap(indicator ->
                        reading(quantity, indicator, direction).map(read -> new Proposal(indicator, read)).stream())
                .findFirst();
        if (readable.isEmpty()) {
            return Optional.empty();
        }
        Quantity read = readable.get().quantity;
        Proposal same = proposed.get(name);
        if (same != null && same.quantity.sameAs(read)) {
            return Optional.of(same.indicator);
        }
        Indicator entry = indicator(
                freeId(quantity.section()),
                freeName(name, group),
                unit,
                group,
                readable.get().indicator.numbers().signed(),
                quantity.position());
        proposed.put(entry.name(), new Proposal(entry, read));
        return Optional.of(entry);
    }

    private static Indicator indicator(
            String id, String name, String unit, String group, Optional<Boolean> signed, SourcePosition position) {
        return new Indicator(
                id,
                name,
                unit,
                group,
                "",
                List.of(),
                new Indicator.Numbers(OptionalInt.empty(), Indicator.Better.NONE, false, signed, Optional.empty()),
                new Indicator.Lifetime(OptionalInt.empty(), OptionalInt.empty(), new TreeMap<>()),
                Indicator.Standing.ENTRY,
                position);
    }

    /** The quantity as a build reads it; empty if that reports a problem. */
    private Optional<Quantity> reading(StatedQuantity quantity, Indicator indicator, String direction) {
        Problems problems = new Problems();
        FigureReader reader = new FigureReader(Map.of(indicator.id(), indicator), units, problems);
        String near = quantity.words().near();
        String raw = direction + quantity.raw();
        Optional<Quantity> read = reader.quantity(raw, indicator, quantity.position());
        reader.checkEdges(
                near.substring(0, near.length() - direction.length()),
                raw,
                quantity.words().behind(),
                indicator,
                quantity.position());
        return problems.all().isEmpty() ? read : Optional.empty();
    }

    private String freeId(String section) {
        String id;
        do {
            id = "s%s.%02d".formatted(section, numbers.merge(section, 1, Integer::sum));
        } while (!ids.add(id));
        return id;
    }

    private String freeName(String name, String group) {
        String free = name;
        while (!names.add(free)) {
            String inGroup = name + "（" + group + "）";
            free = group.isEmpty() || names.contains(inGroup)
                    ? name + "（" + numbers.merge(name, 2, (last, two) -> last + 1) + "）"
                    : inGroup;
        }
        return free;
    }
}
