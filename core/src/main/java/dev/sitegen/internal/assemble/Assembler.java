package dev.sitegen.internal.assemble;

import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.rule.RuleBook;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.Reference;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.TextPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one site of the facts of every file. */
public final class Assembler {

    private final Configuration configuration;
    private final RuleBook rules;
    private final List<SourceSite> sources;

    /**
     * @param rules the configuration's rules, read
     * @param sources the sites whose data are added up
     */
    public Assembler(Configuration configuration, RuleBook rules, List<SourceSite> sources) {
        this.configuration = configuration;
        this.rules = rules;
        this.sources = List.copyOf(sources);
    }

    /**
     * @param documents every document that could be read
     * @param files the files that could be published, by source
     * @param withDrafts whether drafts are part of the site
     * @param asOf the day that counts as today, if one does
     */
    public Assembly assemble(
            List<Document> documents, Map<String, ContentFile> files, boolean withDrafts, Optional<LocalDate> asOf) {
        List<Report> reports = new ArrayList<>();
        List<TextPage> pages = new ArrayList<>();
        List<Document> drafts = new ArrayList<>();
        for (Document document : documents) {
            if (document instanceof TextPage page) {
                pages.add(page);
            } else if (document instanceof Report report
                    && (withDrafts || !report.front().draft())) {
                reports.add(report);
            } else {
                drafts.add(document);
            }
        }
        Set<String> used = new HashSet<>();
        reports.forEach(report -> use(report, files, used));
        pages.forEach(page -> use(page, files, used));
        Set<String> ofDrafts = new HashSet<>();
        drafts.forEach(draft -> use(draft, files, ofDrafts));

        List<ContentFile> published = new ArrayList<>();
        List<ContentFile> unused = new ArrayList<>();
        files.values().stream()
                .filter(file -> used.contains(file.source()) || !ofDrafts.contains(file.source()))
                .forEach(file -> {
                    boolean asset = file.source().startsWith("assets/");
                    (asset || used.contains(file.source()) ? published : unused).add(file);
                });
        Site site = new IndexedSite(
                configuration.site(),
                configuration.columns(),
                configuration.organizations(),
                configuration.dictionary(),
                reports,
                pages,
                published,
                configuration.rules(),
                rules::judge,
                asOf,
                sources);
        Map<String, Document> bySource = Stream.concat(reports.stream(), pages.stream())
                .collect(Collectors.toMap(Document::source, Function.identity()));
        return new Assembly(site, bySource, drafts, unused);
    }

    private static void use(Document document, Map<String, ContentFile> files, Set<String> used) {
        if (files.isEmpty()) {
            return;
        }
        for (Reference reference : document.text().references()) {
            use(document, reference.target(), files, used);
        }
        if (document instanceof Report report) {
            for (Attachment attachment : report.front().attachments()) {
                use(document, attachment.target(), files, used);
            }
        }
    }

    private static void use(Document document, String target, Map<String, ContentFile> files, Set<String> used) {
        String path = SourcePaths.Target.of(target).path();
        SourcePaths.candidates(document, path)
                .filter(files::containsKey)
                .findFirst()
                .ifPresent(used::add);
    }
}
