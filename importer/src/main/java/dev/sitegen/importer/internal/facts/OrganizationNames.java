package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.facts.Candidates.Choice;
import dev.sitegen.model.Organization;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The organization that a title, a signature or a record names. */
final class OrganizationNames {

    /** Words that may follow the name of an organization in a title; anything else is a part of a longer name. */
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?:[\\s\\d〇（(《:：,，、—-]|$|二[〇○零]|关于|年度?|的|法治|政府信息|信息公开|政务公开|依法|上?一?年|工作|贯彻|落实|推进|annual|'s|’s).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** An organization at the beginning of a title, before its year or subject. */
    private static final Pattern ANY_NAME = Pattern.compile(
            "^(?:中共)?[\\p{IsHan}（）()]{1,28}(?:政府|办公室|局|委员会|委|厅|院|中心|镇|乡|街道|办事处|处|会|公司|学校|大学|学院|中学|小学|医院|站)"
                    + "(?=[\\s\\d〇]|二[〇○零]|关于|年度|上?一?年|工作|法治|政府信息|信息公开|政务公开|依法|贯彻|落实|推进)");

    private static final int MOST_LISTED = 30;

    private final Collection<Organization> organizations;

    OrganizationNames(Collection<Organization> organizations) {
        this.organizations = organizations;
    }

    /** The id that a given word names: an id, a name, or the end of only one name. */
    Optional<String> named(String word) {
        Optional<String> exact = organizations.stream()
                .filter(each -> each.id().equals(word) || each.name().equals(word))
                .map(Organization::id)
                .findFirst();
        return exact.isPresent() ? exact : only(each -> each.name().endsWith(word));
    }

    private Optional<String> only(java.util.function.Predicate<Organization> isMeant) {
        List<String> ids = organizations.stream()
                .filter(isMeant)
                .map(Organization::id)
                .limit(2)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** Ids with their names. */
    String list() {
        String listed = organizations.stream()
                .limit(MOST_LISTED)
                .map(each -> each.id() + " (" + each.name() + ")")
                .collect(Collectors.joining(", "));
        return organizations.size() > MOST_LISTED ? listed + ", …" : listed;
    }

    /** The organization of a report: of its title, else of its signature and its record, if they agree. */
    Choice of(String title, Facts facts) {
        String words = title.replaceAll("[\\s\u3000\u00A0]", "");
        Optional<String> inTitle = inTitle(words);
        if (inTitle.isPresent()) {
            return Choice.of(inTitle.get());
        }
        if (ANY_NAME.matcher(words).find()) {
            return Choice.doubt(title);
        }
        Set<String> named = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Fact fact : List.of(Fact.SIGNATURE, Fact.PUBLISHER, Fact.SOURCE)) {
            Optional<String> value = facts.get(fact);
            value.ifPresent(seen::add);
            value.flatMap(this::byName).ifPresent(named::add);
            if (fact == Fact.PUBLISHER && !named.isEmpty()) {
                break;
            }
        }
        if (named.isEmpty() && seen.isEmpty() && organizations.size() == 1) {
            return Choice.of(organizations.iterator().next().id());
        }
        return Candidates.only(named, seen.isEmpty() ? title : String.join(", ", seen));
    }

    private Optional<String> byName(String value) {
        String words = value.replaceAll("[\\s\u3000\u00A0]", "");
        return only(each -> each.name().equals(words))
                .or(() -> words.length() < 4
                        ? Optional.empty()
                        : only(each -> each.name().endsWith(words)));
    }

    /** The longest name in a title that is no part of a longer one. */
    private Optional<String> inTitle(String title) {
        Optional<Organization> found = Optional.empty();
        for (Organization each : organizations) {
            boolean longer =
                    found.isEmpty() || each.name().length() > found.get().name().length();
            if (longer && isIn(title, each.name())) {
                found = Optional.of(each);
            }
        }
        return found.map(Organization::id);
    }

    private static boolean isIn(String title, String written) {
        String name = written.replaceAll("\\s", "");
        int at = title.indexOf(name);
        return at >= 0
                && !name.isEmpty()
                && BEHIND_NAME.matcher(title.substring(at + name.length())).matches();
    }
}
