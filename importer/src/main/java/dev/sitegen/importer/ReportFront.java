package dev.sitegen.importer;

import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.facts.Days;
import dev.sitegen.importer.internal.facts.Identity;
import dev.sitegen.importer.internal.markdown.FrontMatterText;
import dev.sitegen.model.Organization;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The front matter of a report from its facts. */
final class ReportFront {

    private static final Set<String> VALIDITY = Set.of("有效", "失效", "废止", "已修改");

    private final Collection<Organization> organizations;

    ReportFront(Collection<Organization> organizations) {
        this.organizations = organizations;
    }

    String of(Identity identity, Facts facts, List<String> aliases) {
        String publisher = organizations.stream()
                .filter(each -> each.id().equals(identity.key().organization()))
                .map(Organization::name)
                .findFirst()
                .orElse("");
        List<String> keywords = Stream.of(facts.get(Fact.KEYWORDS).orElse("").split("[,，;；、\\s]+"))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
        return new FrontMatterText()
                .add("title", identity.title())
                .addBare("date", identity.date())
                .add(
                        "source",
                        facts.get(Fact.SOURCE)
                                .filter(source -> !source.equals(publisher))
                                .orElse(""))
                .add("author", facts.get(Fact.AUTHOR).orElse(""))
                .add("indexNumber", facts.get(Fact.INDEX_NUMBER).orElse(""))
                .add("documentNumber", facts.get(Fact.DOCUMENT_NUMBER).orElse(""))
                .add("written", facts.get(Fact.WRITTEN).flatMap(Days::first).orElse(""))
                .add(
                        "validity",
                        facts.get(Fact.VALIDITY).filter(VALIDITY::contains).orElse(""))
                .addList("keywords", keywords)
                .addList("aliases", aliases)
                .add("draft", facts.get(Fact.DRAFT).orElse(""))
                .text();
    }
}
