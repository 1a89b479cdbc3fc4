package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.model.Column;
import dev.sitegen.model.Organization;
import dev.sitegen.model.ReportKey;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Warns of a title that names another year or organization than its path. Of organizations only a full name at the start counts,
 * and only where nothing speaks for the organization of the path.
 */
final class TitleCheck {

    private static final Pattern BLANKS = Pattern.compile("[\\s《“\"]+");

    /** A year before the name. */
    private static final Pattern YEAR = Pattern.compile("^(?:(?:19|20)\\d{2}|[〇○零一二三四五六七八九]{4})年?度?");

    /** Words between a name and what follows it that make the name a part of a longer one, of an organization that may not be listed. */
    private static final Pattern LONGER_NAME =
            Pattern.compile("^[^\\d〇]*?(?:局|委|委员会|办|办公室|中心|学校|中学|小学|大学|学院|医院|馆|所|站|院|公司|镇|乡|街道|政府|厅|部|队|会|社|处|科)"
                    + "(?=\\d|[〇○零一二三四五六七八九]{4}年|关于|$)");

    private static final int SHORTEST_NAME = 3;

    private final Map<String, Organization> organizations;

    /** The organizations by name as it is compared; of several with one name none. */
    private final Map<String, Optional<Organization>> byName = new HashMap<>();

    private final int longest;

    TitleCheck(Map<String, Organization> organizations) {
        this.organizations = organizations;
        for (Organization organization : organizations.values()) {
            String name = fold(organization.name());
            if (name.length() >= SHORTEST_NAME) {
                byName.merge(name, Optional.of(organization), (one, other) -> Optional.empty());
            }
        }
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    void check(ReportKey key, Optional<Column> column, String title, SourcePosition position, Problems problems) {
        TitleYears.of(title)
                .filter(years -> !years.admit(key.year(), column))
                .ifPresent(years -> problems.add(
                        Code.OTHER_YEAR_IN_TITLE,
                        position,
                        years.words(),
                        String.valueOf(key.year()),
                        ContentTree.source(
                                new ReportKey(key.column(), years.nearest(key.year()), key.organization()))));
        otherOrganization(key, title)
                .ifPresent(other -> problems.add(
                        Code.OTHER_ORGANIZATION_IN_TITLE,
                        position,
                        other.name(),
                        organizations.get(key.organization()).name(),
                        ContentTree.source(new ReportKey(key.column(), key.year(), other.id()))));
    }

    private Optional<Organization> otherOrganization(ReportKey key, String title) {
        String words = YEAR.matcher(fold(title)).replaceFirst("");
        Optional<String> name = longestName(words);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String own = fold(organizations.get(key.organization()).name());
        String rest = words.substring(name.get().length());
        return byName.get(name.get())
                .filter(other -> !other.id().equals(key.organization()))
                .filter(other -> !own.equals(name.get()) && !isNamed(own, name.get(), rest));
    }

    /** The longest name of an organization that the words begin with, unless an unlisted one with more words is meant. */
    private Optional<String> longestName(String words) {
        for (int end = Math.min(longest, words.length()); end >= SHORTEST_NAME; end--) {
            String name = words.substring(0, end);
            if (byName.containsKey(name)) {
                String rest = words.substring(end);
                boolean goesOn = !rest.isEmpty() && isLatin(rest.charAt(0))
                        || LONGER_NAME.matcher(rest).find();
                return goesOn ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the rest of a title has the name of the path's organization, or what it has and the other name has not. */
    private static boolean isNamed(String own, String other, String rest) {
        int shared = 0;
        while (shared < Math.min(own.length(), other.length()) && own.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return rest.contains(own) || shared < own.length() && rest.contains(own.substring(shared));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static String fold(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
