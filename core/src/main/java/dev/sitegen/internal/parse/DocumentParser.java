package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.parse.markdown.MarkdownReader;
import dev.sitegen.internal.parse.markdown.ParsedText;
import dev.sitegen.internal.parse.pasted.TextSetting;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.parse.residue.PersonalDataCheck;
import dev.sitegen.internal.parse.residue.ResidueCheck;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree.PageFile;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.KnownNames.Guess;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.config.FrontMatterReader;
import dev.sitegen.internal.read.config.FrontMatterReader.PageFront;
import dev.sitegen.internal.read.config.FrontMatterReader.ReportFront;
import dev.sitegen.internal.read.config.SectionRules;
import dev.sitegen.internal.read.config.TextRules;
import dev.sitegen.internal.read.config.form.FormLibrary;
import dev.sitegen.internal.read.table.FilledTable;
import dev.sitegen.internal.read.table.FormTableFile;
import dev.sitegen.internal.read.table.ReportTables;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.TextPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses reports and pages. Safe to share between threads; never fails on what an author wrote. */
public final class DocumentParser {

    private final SiteInfo site;
    private final Map<String, Column> columns;
    private final KnownNames columnNames;
    private final KnownNames organizationNames;
    private final Map<String, Organization> organizations;
    private final Map<String, Indicator> dictionary;
    private final Forms forms;
    private final TextRules texts;
    private final ResidueCheck residue;
    private final PersonalDataCheck personal;
    private final TitleCheck titles;
    private final MarkdownReader markdown;

    public DocumentParser(Configuration configuration) {
        this.site = configuration.site();
        this.columns = configuration.columns();
        this.columnNames = configuration.columnNames();
        this.organizationNames = configuration.organizationNames();
        this.organizations = configuration.organizations();
        this.dictionary = configuration.dictionary();
        this.forms = configuration.forms();
        this.texts = configuration.texts();
        this.residue = new ResidueCheck(texts.residue());
        this.personal = new PersonalDataCheck(texts.allowed());
        this.titles = new TitleCheck(organizations);
        this.markdown = new MarkdownReader(site, dictionary, texts.units());
    }

    /** Parses a report that brings no tables. */
    public ParsedDocument report(ReportFile file, byte[] bytes) {
        return report(file, bytes, Map.of());
    }

    /**
     * Parses a report.
     *
     * @param tables the files that hold the tables of its form, by path
     */
    public ParsedDocument report(ReportFile file, byte[] bytes, Map<String, byte[]> tables) {
        Problems found = new Problems();
        ReportKey key = file.key();
        boolean placed = checkPlace(file, found);
        SourceFile text = SourceFile.decode(file.source(), bytes, found);
        Problems ofFile = ofText(text, found);
        DocumentSource source = DocumentSource.cut(text, ofFile);
        Problems problems = ofDocument(source, ofFile);
        ReportFront front = new FrontMatterReader(source, problems)
                .readReport(key, site.dates().defaultTime(), texts.fields());
        String day = front.published().map(at -> at.toLocalDate().toString()).orElse("");
        // That a text is missing whose beginning is not known is no further problem.
        Problems ofText = source.isOpen() ? new Problems() : problems;
        ParsedText parsed = markdown.read(
                source,
                new TextSetting(
                        front.title(),
                        day,
                        organization(key),
                        front.lines(),
                        tables(key, front, tables, problems),
                        formFiles(key, source, tables)),
                ofText);
        FigureReader reader = new FigureReader(dictionary, texts.units(), problems);
        List<Figure> figures = FrontFigures.join(parsed.facts().figures(), front.figures(), reader, problems);
        checkNotes(front, figures, problems);
        front.published().ifPresent(at -> checkDate(key, at.toLocalDate(), front, problems));
        if (!placed) {
            return new ParsedDocument(Optional.empty(), ContentHtml.EMPTY, found.all());
        }
        checkInOffice(file, problems);
        titles.check(
                key, Optional.ofNullable(columns.get(key.column())), front.title(), front.titlePosition(), problems);
        if (!front.front().draft()) {
            checkText(key, source, front, parsed, problems);
        }
        Report report = new Report(
                key,
                file.source(),
                Addresses.report(key),
                front.title(),
                // Without a date there is an error already; the end of the year keeps the rest of the run going.
                front.published().orElse(LocalDate.of(key.year(), 12, 31).atStartOfDay()),
                front.front(),
                FigureList.of(figures),
                parsed.facts(),
                front.datePosition(),
                front.positions());
        return new ParsedDocument(Optional.of(report), parsed.html(), found.all());
    }

    /** Parses an ordinary page. */
    public ParsedDocument page(PageFile file, byte[] bytes) {
        Problems found = new Problems();
        SourceFile text = SourceFile.decode(file.source(), bytes, found);
        Problems ofFile = ofText(text, found);
        DocumentSource source = DocumentSource.cut(text, ofFile);
        Problems problems = ofDocument(source, ofFile);
        PageFront front = new FrontMatterReader(source, problems).readPage();
        ParsedText parsed = markdown.read(
                source, new TextSetting(front.title(), "", "", front.lines(), List.of(), List.of()), problems);
        personal.check(text, front.aliases(), problems);
        String description = front.description().isEmpty() ? parsed.facts().summary() : front.description();
        TextPage page = new TextPage(
                file.source(),
                file.path(),
                front.title(),
                description,
                front.aliases(),
                front.layout(),
                front.layoutPosition(),
                parsed.facts());
        return new ParsedDocument(Optional.of(page), parsed.html(), found.all());
    }

    /** Takes the problems of a text: of a file that is no text, there is one problem already, and whatever it lacks is none. */
    private static Problems ofText(SourceFile file, Problems found) {
        return file.isReadable() ? found : new Problems();
    }

    /** Takes the problems of a document: where neither front matter nor text was found, that is one problem already. */
    private static Problems ofDocument(DocumentSource source, Problems found) {
        return source.front().isEmpty() && source.isBlank() ? new Problems() : found;
    }

    /** Looks for what a finished report must have, and must not. */
    private void checkText(
            ReportKey key, DocumentSource source, ReportFront front, ParsedText parsed, Problems problems) {
        SectionRules sections = texts.sections(key.column());
        // An empty text is one problem; that each part is missing too is none.
        if (sections.applyTo(key.year()) && !source.isBlank()) {
            new SectionCheck(sections, problems).check(parsed.facts().headings(), source.file(), front.titlePosition());
        }
        residue.check(source, front.front().aliases(), problems);
        personal.check(source.file(), front.front().aliases(), problems);
    }

    /**
     * The tables of a report's form; a draft may be without them, and the report of an organization that need not
     * report at all.
     */
    private List<FilledTable> tables(ReportKey key, ReportFront front, Map<String, byte[]> files, Problems problems) {
        if (files.isEmpty() && (front.front().draft() || isExempt(key))) {
            return List.of();
        }
        return Optional.ofNullable(columns.get(key.column()))
                .flatMap(column -> forms.of(column, key.year()))
                .map(form -> ReportTables.read(form, key, files, texts.allowed(), problems))
                .orElse(List.of());
    }

    /** The files of the tables of a report's form, whether or not they are there. */
    private List<FormTableFile> formFiles(ReportKey key, DocumentSource source, Map<String, byte[]> files) {
        return Optional.ofNullable(columns.get(key.column()))
                .flatMap(column -> column.form().isEmpty()
                        ? FormLibrary.pastedInto(source.file().text(), source.textStart(), key.year())
                        : forms.of(column, key.year()))
                .map(form -> ReportTables.files(form, key, files.keySet()))
                .orElse(List.of());
    }

    private String organization(ReportKey key) {
        return Optional.ofNullable(organizations.get(key.organization()))
                .map(Organization::name)
                .orElse("");
    }

    private boolean isExempt(ReportKey key) {
        Organization organization = organizations.get(key.organization());
        return organization != null && organization.exempt().contains(key.column());
    }

    private boolean checkPlace(ReportFile file, Problems problems) {
        SourcePosition position = SourcePosition.ofFile(file.source());
        String column = file.key().column();
        String organization = file.key().organization();
        if (!columns.containsKey(column)) {
            add(Code.UNKNOWN_COLUMN, column, columnNames.guess(column), position, problems);
        }
        if (!organizations.containsKey(organization)) {
            add(Code.UNKNOWN_ORGANIZATION, organization, organizationNames.guess(organization), position, problems);
        }
        return columns.containsKey(column) && organizations.containsKey(organization);
    }

    private static void add(Code code, String word, Guess guess, SourcePosition position, Problems problems) {
        problems.add(code, position, word, guess.ids(), guess.certainty().name(), "ONE", "1", guess.name());
    }

    private void checkInOffice(ReportFile file, Problems problems) {
        Organization organization = organizations.get(file.key().organization());
        int year = file.key().year();
        organization
                .since()
                .filter(day -> day.getYear() > year)
                .ifPresent(since -> addNotInOffice(file, organization, "SINCE", since, problems));
        organization
                .until()
                .filter(day -> day.getYear() < year)
                .ifPresent(until -> addNotInOffice(file, organization, "UNTIL", until, problems));
    }

    private static void addNotInOffice(
            ReportFile file, Organization organization, String key, LocalDate day, Problems problems) {
        problems.add(
                Code.NOT_IN_OFFICE,
                SourcePosition.ofFile(file.source()),
                organization.name(),
                String.valueOf(file.key().year()),
                key,
                day.toString());
    }

    private void checkDate(ReportKey key, LocalDate published, ReportFront front, Problems problems) {
        Optional.ofNullable(columns.get(key.column()))
                .flatMap(column -> column.lastDayOf(key.year()))
                .filter(last -> !published.isAfter(last))
                .ifPresent(last -> problems.add(
                        Code.EARLY_DATE,
                        front.datePosition(),
                        published.toString(),
                        String.valueOf(key.year()),
                        last.toString()));
    }

    private void checkNotes(ReportFront front, List<Figure> figures, Problems problems) {
        if (front.notes().isEmpty()) {
            return;
        }
        Set<String> stated = figures.stream().map(Figure::indicator).collect(Collectors.toSet());
        front.notes().forEach((id, position) -> {
            if (!stated.contains(id)) {
                problems.add(Code.NOTE_WITHOUT_FIGURE, position, id);
            }
        });
    }
}
