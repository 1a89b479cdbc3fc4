package dev.sitegen.internal.author;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.config.Configuration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns, organizations and years as a user asks for them, to ids and numbers. Words that are not understood are reported. */
public final class RequestedNames {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?");

    /** The words that leave a column or an organization open. */
    private static final Set<String> ALL = Set.of("all", "全部", "所有");

    private static final SourcePosition SITE = SourcePosition.ofFile("site.yaml");
    private static final SourcePosition ORGANIZATIONS = SourcePosition.ofFile("organizations.yaml");

    private final Configuration configuration;
    private final Problems problems;

    public RequestedNames(Configuration configuration, Problems problems) {
        this.configuration = configuration;
        this.problems = problems;
    }

    /** The id of a column; nothing for all of them, or for a word that names none. */
    public Optional<String> column(String word) {
        return one(word, configuration.columns().keySet())
                .flatMap(name -> known(name, configuration.columnNames(), Code.UNKNOWN_COLUMN, SITE));
    }

    /** The id of an organization; nothing for all of them, or for a word that names none. */
    public Optional<String> organization(String word) {
        return one(word, configuration.organizations().keySet())
                .flatMap(name ->
                        known(name, configuration.organizationNames(), Code.UNKNOWN_ORGANIZATION, ORGANIZATIONS));
    }

    /** The word for one column or organization; empty if all are meant. */
    private static Optional<String> one(String word, Set<String> ids) {
        return Optional.of(word.strip())
                .filter(text -> !text.isEmpty())
                .filter(text -> ids.contains(text) || !ALL.contains(text));
    }

    private Optional<String> known(String word, KnownNames names, Code code, SourcePosition position) {
        Optional<String> id = names.named(word);
        if (id.isEmpty()) {
            problems.add(code, position, word, names.list(word), "NEW", "ONE", "1", "");
        }
        return id;
    }

    /** The number of a year; nothing if it is none. */
    public OptionalInt year(String written) {
        Matcher year = YEAR.matcher(written.strip());
        if (!year.matches()) {
            problems.add(Code.BAD_YEAR, SITE, written, "NEW");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(year.group(1)));
    }
}
