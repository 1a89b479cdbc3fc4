package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.check.OutcomeCounts;
import dev.sitegen.internal.check.Tally;
import dev.sitegen.model.ReportKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Some reports whose figures were judged on some machine.
 *
 * @param tally how their checks came out
 * @param diagnostics what is wrong with their figures
 */
public record JudgedReports(Tally tally, List<Diagnostic> diagnostics) {

    /** The same as bytes. */
    public byte[] encode() {
        FactWriter out = new FactWriter("");
        out.list(tally.byReport().entrySet(), each -> report(each, out));
        out.list(tally.byRule().entrySet(), each -> counts(each.getValue(), out.text(each.getKey())));
        return out.list(diagnostics, out::diagnostic).bytes();
    }

    private static void report(Map.Entry<ReportKey, OutcomeCounts> report, FactWriter out) {
        ReportKey key = report.getKey();
        out.text(key.column()).number(key.year()).text(key.organization());
        counts(report.getValue(), out);
    }

    private static void counts(OutcomeCounts counts, FactWriter out) {
        out.number(counts.passed()).number(counts.withinRounding()).number(counts.failed());
        out.number(counts.uncertain()).number(counts.notAssessable());
    }

    /** Reads several that {@link #encode} wrote, as one. */
    public static JudgedReports join(List<byte[]> judged) {
        Tally.Builder tally = new Tally.Builder();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (byte[] bytes : judged) {
            FactReader in = new FactReader("", bytes);
            for (int count = in.number(); count > 0; count--) {
                tally.addReport(new ReportKey(in.text(), in.number(), in.text()), counts(in));
            }
            for (int count = in.number(); count > 0; count--) {
                tally.addRule(in.text(), counts(in));
            }
            diagnostics.addAll(in.list(in::diagnostic));
        }
        return new JudgedReports(tally.build(), diagnostics);
    }

    private static OutcomeCounts counts(FactReader in) {
        return new OutcomeCounts(in.number(), in.number(), in.number(), in.number(), in.number());
    }
}
