package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.facts.Candidates.Choice;
import dev.sitegen.model.Column;
import dev.sitegen.model.Organization;
import dev.sitegen.model.ReportKey;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a report is from its facts. What is in doubt is noted with the parameter that settles it, and never guessed. */
public final class Identification {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?度?");
    private static final int MOST_LISTED = 30;

    private final Collection<Column> columns;
    private final Collection<Organization> organizations;

    public Identification(Collection<Column> columns, Collection<Organization> organizations) {
        this.columns = columns;
        this.organizations = organizations;
    }

    /** The identity of a report; empty if something of it is in doubt, which is noted. */
    public Optional<Identity> of(Facts facts, Wanted wanted, Account account) {
        Optional<String> title = wanted.title().or(() -> facts.get(Fact.TITLE)).or(() -> facts.get(Fact.FILE_TITLE));
        if (title.isEmpty()) {
            account.add(ImportCode.NO_TITLE);
        }
        String words = title.orElse("");
        Optional<String> column = column(words, facts, wanted, account);
        Optional<Integer> year = year(words, wanted, account);
        Optional<String> organization = organization(words, facts, wanted, account);
        Optional<String> date = date(facts, wanted, account);
        if (title.isEmpty() || column.isEmpty() || year.isEmpty() || organization.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        ReportKey key = new ReportKey(column.get(), year.get(), organization.get());
        account.add(
                ImportCode.RECOGNIZED, words, key.column(), String.valueOf(key.year()), key.organization(), date.get());
        return Optional.of(new Identity(key, words, date.get()));
    }

    private Optional<String> column(String title, Facts facts, Wanted wanted, Account account) {
        String list = columns.stream()
                .map(column -> column.id() + " (" + column.name() + ")")
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
        if (wanted.column().isPresent()) {
            String word = wanted.column().get();
            Optional<String> id = columns.stream()
                    .filter(column -> column.id().equals(word) || column.name().equals(word))
                    .map(Column::id)
                    .findFirst();
            if (id.isEmpty()) {
                account.add(ImportCode.UNKNOWN_NAME, "-Dsite-gen.column", word, "site.yaml", list);
            }
            return id;
        }
        Choice choice =
                new ColumnNames(columns).of(title, facts.get(Fact.COLUMN).orElse(""));
        if (choice.id().isEmpty()) {
            account.add(ImportCode.COLUMN_IN_DOUBT, choice.seen(), list);
        }
        return choice.id();
    }

    private Optional<String> organization(String title, Facts facts, Wanted wanted, Account account) {
        OrganizationNames names = new OrganizationNames(organizations);
        if (wanted.organization().isPresent()) {
            String word = wanted.organization().get();
            Optional<String> id = names.named(word);
            if (id.isEmpty()) {
                account.add(
                        ImportCode.UNKNOWN_NAME, "-Dsite-gen.organization", word, "organizations.yaml", names.list());
            }
            return id;
        }
        Choice choice = names.of(title, facts);
        if (choice.id().isEmpty()) {
            account.add(ImportCode.ORGANIZATION_IN_DOUBT, choice.seen(), names.list());
        }
        return choice.id();
    }

    private static Optional<Integer> year(String title, Wanted wanted, Account account) {
        if (wanted.year().isPresent()) {
            var year = YEAR.matcher(wanted.year().get());
            if (year.matches()) {
                return Optional.of(Integer.parseInt(year.group(1)));
            }
            account.add(ImportCode.YEAR_IN_DOUBT, wanted.year().get());
            return Optional.empty();
        }
        Choice choice = Years.of(title);
        if (choice.id().isEmpty()) {
            account.add(ImportCode.YEAR_IN_DOUBT, choice.seen());
        }
        return choice.id().map(Integer::parseInt);
    }

    /** The day of publication; an empty text if none is known, empty if the given one cannot be read. */
    private static Optional<String> date(Facts facts, Wanted wanted, Account account) {
        if (wanted.date().isPresent()) {
            Optional<String> day = Dates.first(wanted.date().get());
            if (day.isEmpty()) {
                account.add(ImportCode.BAD_DATE, wanted.date().get());
            }
            return day;
        }
        Optional<String> published = facts.get(Fact.PUBLISHED).flatMap(Dates::first);
        if (published.isPresent()) {
            return published;
        }
        Optional<String> written = facts.get(Fact.WRITTEN).flatMap(Dates::first);
        Optional<String> created = facts.get(Fact.CREATED).flatMap(Dates::first);
        if (written.isPresent()) {
            account.add(ImportCode.DATE_OF_ORIGIN, "WRITTEN", written.get());
        } else if (created.isPresent()) {
            account.add(ImportCode.DATE_OF_ORIGIN, "CREATED", created.get());
        } else {
            account.add(ImportCode.NO_DATE);
        }
        return Optional.of(written.or(() -> created).orElse(""));
    }
}
