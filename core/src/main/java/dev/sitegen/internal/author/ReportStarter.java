package dev.sitegen.internal.author;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.SourceLines;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.ReportKey;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the files of new reports into a content directory. */
public final class ReportStarter {

    private final ContentSource content;
    private final Path directory;
    private final BuildOptions options;

    public ReportStarter(ContentSource content, Path directory, BuildOptions options) {
        this.content = content;
        this.directory = directory;
        this.options = options;
    }

    public NewReportsResult start(NewReports wanted) throws IOException {
        try {
            return startReports(wanted);
        } finally {
            content.release();
        }
    }

    private NewReportsResult startReports(NewReports wanted) throws IOException {
        Problems problems = new Problems();
        // What is wrong with other reports does not matter here.
        ContentTree tree = ContentTree.of(content, new Problems());
        Configuration configuration = Configuration.read(tree, content, options.baseUrl(), options.theme(), problems);
        ReportStart start = new ReportStart(configuration, tree, content, problems);
        List<ReportKey> reports = start.reports(wanted.column(), wanted.organization(), wanted.year(), options.asOf());
        NewFiles newFiles = new NewFiles(directory);
        List<String> written = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (ReportKey report : reports) {
            Map<String, byte[]> files = start.files(report, wanted.tables());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                (newFiles.create(file.getKey(), file.getValue()) ? written : left).add(file.getKey());
            }
        }
        return new NewReportsResult(SourceLines.addTo(problems.all(), content), written, left);
    }
}
