package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of one report, beside its page. */
public record ReportData(Report report, DataFormat format) implements DataFile {

    private static final int SMALL = 4_096;

    static List<ReportData> of(Planning site) {
        List<ReportData> files = new ArrayList<>();
        for (Report report : site.site().reports()) {
            if (!report.figures().isEmpty()) {
                DataFiles.OF_REPORT.forEach(format -> files.add(new ReportData(report, format)));
            }
        }
        return files;
    }

    @Override
    public SitePath path() {
        return Addresses.reportData(report.key(), format);
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(SourcePosition.ofFile(report.source()));
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.of(report.key().year());
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.configuration();
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.results(List.of(report));
    }

    /** The file at once: those of a report are small, and there are thousands. */
    @Override
    public Rendered render(RenderContext context) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(SMALL);
        write(context.data().orElseThrow(), bytes);
        return new Rendered.Whole(bytes.toByteArray());
    }

    @Override
    public void write(DataFiles files, OutputStream out) throws IOException {
        files.write(report, format, out);
    }
}
