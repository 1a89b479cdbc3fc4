package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recall and precision of proposals: the marks of the sample site, taken out and proposed again, and a real report without any. */
class MarkRecallTest {

    private static final Path SAMPLE = Path.of("../content");
    private static final Path SEED = Path.of("../../shared/seed");
    private static final Pattern MARK =
            Pattern.compile("\\[([^\\[\\]]+)]\\{#([\\w.]+)(?: value=\\S+?)?(?: also=([\\w.]+))?}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?=\\s*(?:[余万亿%件份个项条人次批名家篇]))");

    /** The indicators of the figures of the real report, in the order of its table. */
    private static final List<String> INDICATORS =
            List.of(("bodies.towns supervision.units supervision.issues decisions.legalityRate service.powerItems "
                            + "service.publicItems service.townItems inspection.joint service.packages service.packageCases window.general "
                            + "window.zones window.reduction service.onceItems service.onceRate service.onlineRate aid.cadres aid.firms "
                            + "aid.funds aid.contracts aid.risks aid.opinions aid.consultations penalty.mitigated penalty.exempted "
                            + "penalty.relief food.sampled food.rapid docs.issued docs.inForce docs.county docs.department docs.town "
                            + "docs.cleanups docs.repealed decisions.catalogue exam.sampled exam.online exam.attendance exam.passRate "
                            + "bodies.towns rectification.clues rectification.listed files.reviewed files.excellent files.good "
                            + "files.qualified files.unqualified files.goodRate enforcement.opinions training.online training.offline "
                            + "training.rotation satisfaction.initial satisfaction.current proposals.deputies proposals.members "
                            + "proposals.replyRate proposals.satisfactionRate contracts.cleaned contracts.private contracts.amount "
                            + "disclosure.items requests.handled disclosure.interpretations training.disclosure review.accepted review.closed "
                            + "review.closeRate review.mediated review.corrected review.suits review.suitRate review.lost court.appearances "
                            + "court.appearRate disputes.transferred disputes.resolved mediation.cases mediation.rate mediation.hard "
                            + "study.sessions")
                    .split(" "));

    @TempDir
    Path content;

    @BeforeEach
    void copySample() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !SAMPLE.relativize(file).startsWith("target"))
                    .toList()) {
                Path copy = content.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve("reports"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private List<MarkProposal> proposals(Path report) throws IOException {
        int names = report.getNameCount();
        String organization = report.getFileName().toString().replace(".md", "");
        return ContentEditor.of(content)
                .mark(
                        new MarkRequest(
                                Optional.of(report.getName(names - 3).toString()),
                                Optional.of(organization),
                                Optional.of(report.getName(names - 2).toString()),
                                false,
                                false),
                        BuildOptions.defaults())
                .proposals();
    }

    private static Set<String> ids(String mark) {
        Matcher ids = MARK.matcher(mark);
        assertTrue(ids.matches(), mark);
        return ids.group(3) == null ? Set.of(ids.group(2)) : Set.of(ids.group(2), ids.group(3));
    }

    @Test
    void theMarksOfTheSampleAreFoundAgain() throws IOException {
        int marks = 0;
        int right = 0;
        int proposed = 0;
        int sureAndWrong = 0;
        for (Path report : reports()) {
            String text = Files.readString(report);
            Map<String, Set<String>> wanted = new HashMap<>();
            StringBuilder plain = new StringBuilder();
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                mark.appendReplacement(plain, "");
                wanted.put(position(plain), ids(mark.group()));
                plain.append(mark.group(1));
            }
            Files.writeString(report, mark.appendTail(plain).toString());
            marks += wanted.size();
            for (MarkProposal proposal : proposals(report)) {
                if (!proposal.mark().isEmpty()) {
                    String at = proposal.position().line() + ":"
                            + proposal.position().column();
                    boolean isRight = ids(proposal.mark()).equals(wanted.get(at));
                    right += isRight ? 1 : 0;
                    proposed++;
                    sureAndWrong += proposal.sure() && !isRight ? 1 : 0;
                }
            }
            Files.writeString(report, text);
        }
        assertTrue(marks > 300, "marks: " + marks);
        assertTrue(right >= 0.97 * marks, right + " of " + marks);
        assertTrue(right >= 0.97 * proposed, right + " of " + proposed + " that were proposed");
        assertEquals(0, sureAndWrong);
    }

    private static String position(StringBuilder text) {
        String before = text.toString();
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    /** The real report as that of the county in the sample, whose own retelling is taken away. */
    private Path realReport() throws IOException {
        assumeTrue(Files.isDirectory(SEED), "the real report is not there");
        for (Path report : reports()) {
            if (report.getFileName().toString().startsWith("dianjiang")) {
                Files.delete(report);
            }
        }
        Path report = content.resolve("reports/rule-of-law/2023/dianjiang.md");
        Files.writeString(report, "---\ntitle: 垫江县2023年法治政府建设情况报告\ndate: 2024-02-18\n---\n" + realText());
        return report;
    }

    private static String realText() throws IOException {
        try (Stream<Path> files = Files.list(SEED)) {
            Path text = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(text);
        }
    }

    @Test
    void theFiguresOfARealReportAreProposedFromTheDictionaryAlone() throws IOException {
        Path report = realReport();
        for (Path other : reports()) {
            if (!other.equals(report)) {
                Files.delete(other);
            }
        }
        List<MarkProposal> proposals = proposals(report);
        int right = 0;
        List<NamedCsvRecord> figures = figures();
        for (int i = 0; i < figures.size(); i++) {
            int line = Integer.parseInt(figures.get(i).getField("line")) + 4;
            String words = figures.get(i).getField("raw");
            String id = INDICATORS.get(i);
            right += proposals.stream()
                            .filter(each -> each.position().line() == line)
                            .filter(each -> each.words().startsWith(words)
                                    && !each.mark().isEmpty())
                            .anyMatch(each -> ids(each.mark()).contains(id))
                    ? 1
                    : 0;
        }
        assertTrue(right >= 78, right + " of " + figures.size());
        List<String> words = new ArrayList<>();
        proposals.stream().filter(each -> !each.mark().isEmpty()).forEach(each -> words.add(each.words()));
        assertTrue(words.size() <= 80, words.toString());
    }

    private static List<NamedCsvRecord> figures() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SEED.resolve("figures-2023.csv"))) {
            return reader.stream().toList();
        }
    }

    @Test
    void nextYearsReportIsMarkedWithoutAQuestion() throws IOException {
        Path report = realReport();
        SiteGenerator generator = SiteGenerator.create(content);
        List<MarkProposal> first = proposals(report);
        String[] lines = Files.readString(report).split("\n", -1);
        Map<String, String> marked = new HashMap<>();
        for (int i = first.size() - 1; i >= 0; i--) {
            MarkProposal proposal = first.get(i);
            if (!proposal.mark().isEmpty()) {
                int line = proposal.position().line() - 1;
                int from = proposal.position().column() - 1;
                lines[line] = lines[line].substring(0, from)
                        + proposal.mark()
                        + lines[line].substring(from + proposal.words().length());
                marked.put(proposal.sentence().replaceAll("\\d", "") + i, proposal.mark());
            }
        }
        Files.writeString(report, String.join("\n", lines));
        Path next = content.resolve("reports/rule-of-law/2024/dianjiang.md");
        String text = NUMBER.matcher(realText().replace("2024年", "2025年").replace("2023年", "2024年"))
                .replaceAll(
                        number -> number.group().length() > 1 && !number.group().startsWith("20")
                                ? number.group().replaceFirst("\\d", "1")
                                : number.group());
        Files.writeString(next, "---\ntitle: 垫江县2024年法治政府建设情况报告\ndate: 2025-02-18\n---\n" + text);
        List<MarkProposal> again = proposals(next);
        long sure = again.stream().filter(MarkProposal::sure).count();
        assertTrue(sure >= 0.9 * marked.size(), sure + " of " + marked.size());
        assertEquals(
                List.of(),
                generator.check(BuildOptions.defaults()).diagnostics().stream()
                        .filter(problem -> problem.code().id().equals("SG218"))
                        .toList());
    }
}
