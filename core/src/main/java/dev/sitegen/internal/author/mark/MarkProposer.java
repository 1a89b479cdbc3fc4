package dev.sitegen.internal.author.mark;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.FileChange;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import dev.sitegen.internal.author.RequestedNames;
import dev.sitegen.internal.author.mark.MarkedSentences.OfReport;
import dev.sitegen.internal.author.mark.ReportProposals.Unmarked;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Matches the quantities of reports with the dictionary, and writes the sure marks. */
public final class MarkProposer {

    /** Reports of others whose sentences are compared: more of them say nothing new. */
    private static final int MOST_OTHERS = 300;

    private final ContentSource content;
    private final Path directory;
    private final BuildOptions options;
    private final Problems problems = new Problems();

    /** The marked figures of the reports that were looked at last; those of neighbours are looked at again and again. */
    private final Map<String, OfReport> marked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OfReport> eldest) {
            return size() > 2 * MOST_OTHERS;
        }
    };

    /** @param directory where the content is, and is written */
    public MarkProposer(ContentSource content, Path directory, BuildOptions options) {
        this.content = content;
        this.directory = directory;
        this.options = options;
    }

    /** Proposes marks for the reports that are asked for. */
    public MarkResult propose(MarkRequest request) throws IOException {
        try {
            ContentTree tree = ContentTree.of(content, new Problems());
            // What else is wrong with the site does not matter here; a check reports it.
            Configuration configuration =
                    Configuration.read(tree, content, options.baseUrl(), options.theme(), new Problems());
            List<ReportFile> wanted = wanted(request, configuration, tree);
            NotFigures notFigures = NotFigures.read(
                    tree.contains(NotFigures.FILE) ? content.read(NotFigures.FILE) : new byte[0], problems);
            return propose(request, configuration, notFigures, tree, problems.hasErrors() ? List.of() : wanted);
        } finally {
            content.release();
        }
    }

    private List<ReportFile> wanted(MarkRequest request, Configuration configuration, ContentTree tree) {
        RequestedNames names = new RequestedNames(configuration, problems);
        Optional<String> column = request.column().flatMap(names::column);
        Optional<String> organization = request.organization().flatMap(names::organization);
        OptionalInt year = request.year().map(names::year).orElse(OptionalInt.empty());
        return tree.reports().stream()
                .filter(report ->
                        column.isEmpty() || column.get().equals(report.key().column()))
                .filter(report -> organization.isEmpty()
                        || organization.get().equals(report.key().organization()))
                .filter(report ->
                        year.isEmpty() || year.getAsInt() == report.key().year())
                .toList();
    }

    private MarkResult propose(
            MarkRequest request,
            Configuration configuration,
            NotFigures notFigures,
            ContentTree tree,
            List<ReportFile> wanted)
            throws IOException {
        Dictionary dictionary = new Dictionary(configuration);
        List<MarkProposal> proposals = new ArrayList<>();
        List<FileChange> changes = new ArrayList<>();
        Map<String, byte[]> read = new HashMap<>();
        for (ReportFile report : wanted) {
            byte[] bytes = content.read(report.source());
            Optional<String> text = Utf8.strictly(bytes);
            if (text.isEmpty()) {
                continue;
            }
            MarkedFile file = marked(report, text.get(), dictionary, notFigures, tree, request.newEntries());
            proposals.addAll(file.proposals());
            file.change().ifPresent(change -> {
                changes.add(change);
                read.put(change.path(), bytes);
                if (request.newEntries()) {
                    // What is new in this report may be known in the next one.
                    marked.put(report.source(), new OfReport(report.key(), text(change.after())));
                }
            });
        }
        return new MarkChanges(content, directory, problems)
                .result(proposals, changes, read, dictionary, request.apply());
    }

    private MarkedFile marked(
            ReportFile report,
            String text,
            Dictionary dictionary,
            NotFigures notFigures,
            ContentTree tree,
            boolean newEntries)
            throws IOException {
        ReportText lines = text(text);
        Candidates candidates = new Candidates(dictionary.words(), sentences(report.key(), tree));
        List<Unmarked> unmarked =
                new ReportProposals(dictionary.finder(), candidates, notFigures).of(report.key(), lines);
        MarkedFile file = new MarkedFile(report.source(), text, unmarked, dictionary.units());
        if (!newEntries) {
            return file;
        }
        NewFigures.Result result = new NewFigures(report.source(), lines, dictionary).of(unmarked, file);
        dictionary.add(result.proposed());
        return new MarkedFile(report.source(), text, result.unmarked(), dictionary.units());
    }

    private static ReportText text(String text) {
        return ReportText.of(List.of(text.split("\n", -1)));
    }

    /** The marked sentences of the other reports of an organization, and of others of the same column, the nearest years first. */
    private MarkedSentences sentences(ReportKey key, ContentTree tree) throws IOException {
        MarkedSentences sentences = new MarkedSentences();
        List<ReportFile> near = tree.reports().stream()
                .filter(report -> !report.key().equals(key))
                .filter(report -> isOwn(report, key) || report.key().column().equals(key.column()))
                .sorted(Comparator.comparing((ReportFile report) -> !isOwn(report, key))
                        .thenComparing(report -> Math.abs(report.key().year() - key.year()))
                        .thenComparing(ReportFile::source))
                .limit(MOST_OTHERS)
                .toList();
        for (ReportFile report : near) {
            if (!marked.containsKey(report.source())) {
                String text = Utf8.strictly(content.read(report.source())).orElse("");
                marked.put(report.source(), new OfReport(report.key(), text(text)));
            }
            sentences.add(marked.get(report.source()));
        }
        return sentences;
    }

    private static boolean isOwn(ReportFile report, ReportKey key) {
        return report.key().organization().equals(key.organization());
    }
}
