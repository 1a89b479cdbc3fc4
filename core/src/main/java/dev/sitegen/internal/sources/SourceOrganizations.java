package dev.sitegen.internal.sources;

import dev.sitegen.internal.base.web.SiteAddress;
import dev.sitegen.internal.sources.CsvTable.Row;
import dev.sitegen.model.OrganizationKind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organizations of a source: the one at its head, and those that are added up where it states nothing itself. */
final class SourceOrganizations {

    static final List<String> COLUMNS = List.of("id", "kind", "parent", "since", "until", "url");

    /** Beginning of the addresses of organizations, below that of the site. */
    private static final String PAGES = "/organizations/";

    /** An organization of a source. */
    private record Member(String id, OrganizationKind kind, String parent, String since, String until, String url) {

        boolean existedIn(int year) {
            return (since.isEmpty() || LocalDate.parse(since).getYear() <= year)
                    && (until.isEmpty() || LocalDate.parse(until).getYear() >= year);
        }
    }

    private final Map<String, Member> all = new LinkedHashMap<>();

    /** Reads the tables of organizations. */
    static SourceOrganizations of(List<CsvTable> tables) throws BadSourceException {
        SourceOrganizations organizations = new SourceOrganizations();
        for (CsvTable table : tables) {
            for (Row row : table.rows()) {
                Member member = member(table, row);
                organizations.all.put(member.id(), member);
            }
        }
        return organizations;
    }

    private static Member member(CsvTable table, Row row) throws BadSourceException {
        Optional<OrganizationKind> kind = Arrays.stream(OrganizationKind.values())
                .filter(each -> each.key().equals(row.get("kind")))
                .findFirst();
        return new Member(
                row.get("id"),
                // A kind that a later version knows.
                kind.orElse(OrganizationKind.OTHER),
                row.get("parent"),
                date(table, row, "since"),
                date(table, row, "until"),
                row.get("url"));
    }

    private static String date(CsvTable table, Row row, String column) throws BadSourceException {
        String text = row.get(column);
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw table.bad(column, text);
        }
    }

    /** The id of the organization at the head: the only government, or the only one, with nothing above it; empty if several are. */
    Optional<String> head() {
        List<Member> tops = tops();
        List<Member> governments = tops.stream()
                .filter(member -> member.kind() == OrganizationKind.GOVERNMENT)
                .toList();
        List<Member> heads = governments.size() == 1 ? governments : tops;
        return heads.size() == 1 ? Optional.of(heads.get(0).id()) : Optional.empty();
    }

    private List<Member> tops() {
        return all.values().stream().filter(member -> member.parent().isEmpty()).toList();
    }

    /**
     * The organizations that are expected to state something in a year: those right below the head, or those at the top when none is the
     * head, of the kinds of which any states it in any year.
     *
     * @param stating the ids of the organizations that state it in any year
     */
    List<String> expected(Set<String> stating, int year) {
        Optional<String> head = head();
        List<Member> below = new ArrayList<>(
                head.isEmpty()
                        ? tops()
                        : all.values().stream()
                                .filter(member -> member.parent().equals(head.get()))
                                .toList());
        Set<OrganizationKind> kinds = below.stream()
                .filter(member -> stating.contains(member.id()))
                .map(Member::kind)
                .collect(Collectors.toSet());
        return below.stream()
                .filter(member -> kinds.contains(member.kind()) && member.existedIn(year))
                .map(Member::id)
                .toList();
    }

    /** The address of the site as its own data name it, if they do. */
    Optional<URI> address() {
        for (Member member : all.values()) {
            int end = member.url().lastIndexOf(PAGES);
            if (end > 0) {
                return SiteAddress.parse(member.url().substring(0, end + 1)).map(SiteAddress::uri);
            }
        }
        return Optional.empty();
    }
}
