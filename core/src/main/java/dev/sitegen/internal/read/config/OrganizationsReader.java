package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdEntries;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.Column;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads organizations.yaml: a mapping from the id of each organization to its facts. */
public final class OrganizationsReader {

    private static final int LONGEST = 1_000;

    private final Map<String, Column> columns;
    private final Problems problems;

    /** The names of the organizations, once a parent is looked for among them. */
    private Optional<KnownNames> names = Optional.empty();

    /**
     * @param columns the site's columns by id
     */
    public OrganizationsReader(Map<String, Column> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** Content of organizations.yaml: the organizations by id, in order, and the ids that could not be read. */
    public record OrganizationsFile(Map<String, Organization> organizations, Set<String> unread) {}

    /** Reads organizations.yaml. */
    public OrganizationsFile read(Mapping root) {
        IdEntries ids = IdEntries.of(root, IdKind.ORGANIZATION, Set.of(), problems);
        Map<String, Organization> organizations = new LinkedHashMap<>();
        for (YamlValue.Entry entry : ids.entries()) {
            String id = entry.key().text();
            organization(id, entry).ifPresent(organization -> organizations.put(id, organization));
        }
        Set<String> checked = new HashSet<>();
        organizations.values().forEach(organization -> checkParents(organization, organizations, checked));
        return new OrganizationsFile(organizations, ids.unread());
    }

    private Optional<Organization> organization(String id, YamlValue.Entry entry) {
        if (!(entry.value() instanceof Mapping mapping)) {
            problems.add(Code.WRONG_TYPE, entry.value().position(), id, "mapping");
            return Optional.empty();
        }
        Fields fields = Fields.of(mapping, problems, "name", "kind", "parent", "code", "since", "until", "exempt");
        if (fields.text("kind").isEmpty()) {
            fields.reportMissing("kind");
        }
        return Optional.of(new Organization(
                id,
                name(fields),
                fields.choice("kind", OrganizationKind.class).orElse(OrganizationKind.OTHER),
                fields.scalar("parent").map(Scalar::text),
                fields.text("code"),
                fields.scalar("since").flatMap(s -> Values.date(s, problems)),
                fields.scalar("until").flatMap(s -> Values.date(s, problems)),
                exempt(fields),
                entry.key().position()));
    }

    /** The name, which is on every page of the organization and in many tables. */
    private String name(Fields fields) {
        String name = fields.required("name");
        return name.isEmpty()
                ? name
                : fields.scalar("name")
                        .map(n -> Limits.cut(LONGEST, "name", n, problems))
                        .orElse(name);
    }

    private List<String> exempt(Fields fields) {
        List<Scalar> exempt = fields.list("exempt");
        for (Scalar column : exempt) {
            if (!columns.containsKey(column.text())) {
                Expected.CHOICE.report(
                        problems,
                        column.position(),
                        "exempt",
                        column.text(),
                        () -> KnownNames.of(columns, Column::name).shown(column.text()));
            }
        }
        return exempt.stream().map(Scalar::text).toList();
    }

    private static String reason(String parent, Map<String, Organization> all) {
        return all.containsKey(parent) ? "CIRCLE" : "UNKNOWN";
    }

    /** The organizations that a parent may mean, by their ids and names. */
    private String meant(String parent, Map<String, Organization> all) {
        if (names.isEmpty()) {
            names = Optional.of(KnownNames.of(all, Organization::name));
        }
        return names.get().shown(parent);
    }

    /**
     * Checks that a parent is there and that nobody is above themselves. A circle is reported once, at the organization by which
     * it is entered.
     *
     * @param checked the organizations whose parents have been followed; each is followed once
     */
    private void checkParents(Organization organization, Map<String, Organization> all, Set<String> checked) {
        Set<String> path = new HashSet<>();
        Organization at = organization;
        while (at != null && at.parent().isPresent() && checked.add(at.id())) {
            path.add(at.id());
            String parent = at.parent().get();
            if (!all.containsKey(parent) || path.contains(parent)) {
                Organization child = at;
                problems.add(
                        Code.UNKNOWN_PARENT,
                        child.position(),
                        () -> List.of(child.id(), parent, meant(parent, all), reason(parent, all)));
                return;
            }
            at = all.get(parent);
        }
    }
}
