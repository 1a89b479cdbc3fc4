package dev.sitegen.internal.author.mark;

import dev.sitegen.build.FileChange;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkResult;
import dev.sitegen.build.ProposedCheck;
import dev.sitegen.build.ProposedEntry;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.author.ContentEdits;
import dev.sitegen.internal.author.dictionary.DictionaryText;
import dev.sitegen.internal.author.dictionary.NewCheck;
import dev.sitegen.internal.author.dictionary.NewEntry;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.SourceLines;
import dev.sitegen.internal.read.config.IndicatorsReader;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.model.Rule;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that proposals change, the dictionary before the reports, and their writing. */
final class MarkChanges {

    private final ContentSource content;
    private final Path directory;
    private final Problems problems;

    MarkChanges(ContentSource content, Path directory, Problems problems) {
        this.content = content;
        this.directory = directory;
        this.problems = problems;
    }

    /**
     * The result, with all changes written if that is asked for. No report is written unless its entries are.
     *
     * @param reports the reports with their marks
     * @param read the bytes of these as they were read
     */
    MarkResult result(
            List<MarkProposal> proposals,
            List<FileChange> reports,
            Map<String, byte[]> read,
            Dictionary dictionary,
            boolean apply)
            throws IOException {
        List<FileChange> changes = new ArrayList<>();
        Map<String, byte[]> before = new HashMap<>(read);
        if (!dictionary.newEntries().isEmpty() || !dictionary.newChecks().isEmpty()) {
            dictionaryChange(dictionary, before).ifPresent(changes::add);
        }
        ContentEdits edits = new ContentEdits(directory);
        boolean written = apply
                && !problems.hasErrors()
                && edits.write(changes, before, problems)
                && edits.write(reports, before, problems);
        changes.addAll(reports);
        return new MarkResult(
                SourceLines.addTo(problems.all(), content),
                proposals,
                dictionary.newEntries().stream()
                        .filter(NewEntry::first)
                        .map(MarkChanges::proposed)
                        .toList(),
                dictionary.newChecks().stream()
                        .map(check -> new ProposedCheck(check.id(), check.name(), check.rule(), check.sentence()))
                        .toList(),
                changes,
                written);
    }

    private static ProposedEntry proposed(NewEntry entry) {
        return new ProposedEntry(
                entry.indicator().id(),
                entry.indicator().name(),
                entry.indicator().unit(),
                entry.indicator().group(),
                entry.quantity().position());
    }

    /** The dictionary with the new entries and checks; a report of why they cannot be added, if they cannot. */
    private Optional<FileChange> dictionaryChange(Dictionary dictionary, Map<String, byte[]> read) throws IOException {
        boolean there =
                content.entries().stream().anyMatch(entry -> entry.path().equals(DictionaryText.FILE));
        byte[] bytes = there ? content.read(DictionaryText.FILE) : new byte[0];
        if (there) {
            read.put(DictionaryText.FILE, bytes);
        }
        Optional<String> before = Utf8.strictly(bytes);
        Optional<String> after =
                before.map(text -> new DictionaryText(text).with(dictionary.newEntries(), dictionary.newChecks()));
        if (after.isEmpty() || !holds(after.get(), dictionary)) {
            problems.add(Code.ENTRIES_NOT_ADDED, SourcePosition.ofFile(DictionaryText.FILE));
            return Optional.empty();
        }
        return Optional.of(new FileChange(DictionaryText.FILE, before.get(), after.get(), ""));
    }

    /** Returns whether a text is read as all entries and checks, without a problem. */
    private static boolean holds(String text, Dictionary dictionary) {
        Problems found = new Problems();
        SourceFile file = SourceFile.decode(DictionaryText.FILE, text.getBytes(StandardCharsets.UTF_8), found);
        return YamlReader.read(file, found)
                .map(root -> new IndicatorsReader(found).read(root))
                .filter(read -> read.indicators()
                        .keySet()
                        .containsAll(dictionary.entries().keySet()))
                .filter(read -> read.rules().stream()
                        .map(Rule::text)
                        .toList()
                        .containsAll(dictionary.newChecks().stream()
                                .map(NewCheck::rule)
                                .toList()))
                .isPresent();
    }
}
