package dev.sitegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.Server;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions of the browser are written into the files, and nothing else is; over real connections. */
@Timeout(60)
class EditTest {

    @TempDir
    Path temp;

    private MarkedSite site;
    private Server server;
    private EditingClient client;

    @BeforeEach
    void serve() throws IOException {
        site = MarkedSite.withReport(temp);
        start();
    }

    private void start() throws IOException {
        server = site.serve();
        client = new EditingClient(server.address());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private EditingClient opened() throws IOException, InterruptedException {
        return client.open(MarkedSite.PAGE);
    }

    private String report() throws IOException {
        return site.read(MarkedSite.REPORT);
    }

    @Test
    void theQuantitiesOfTheReportAreGivenWithTheirCandidates() throws IOException, InterruptedException {
        assertEquals(
                List.of("83件", "77件", "92.8%", "12场", "5次"),
                opened().quantities().stream()
                        .map(quantity -> quantity.get("words"))
                        .toList());
        Map<String, Object> first = client.quantity("83件");
        assertEquals("办理行政复议案件", first.get("before"));
        assertEquals("，办结77件、办结率92.8%。", first.get("after"));
        assertTrue(first.get("candidates").toString().contains("review.accepted"), first.toString());
        assertEquals(Map.of(), client.undo());
    }

    @Test
    void lastYearsFigureIsGivenWithItsSentence() throws IOException, InterruptedException {
        site.write(
                "reports/law/2023/shili.md",
                MarkedSite.FRONT.replace("2024", "2023")
                        + "一、行政复议\n\n共受理[91件]{#review.accepted}。办结[85件]{#review.closed}。\n");
        opened();
        assertEquals("2023", client.fact("previousYear"));
        assertEquals(
                "{review.accepted={sentence=共受理91件, words=91件}, review.closed={sentence=办结85件, words=85件}}",
                new TreeMap<>(client.lastYear()).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void acceptingChangesNothingButTheMark(String lineEnd) throws IOException, InterruptedException {
        String before = "\uFEFF" + (MarkedSite.FRONT + MarkedSite.TEXT).replace("\n", lineEnd) + "末尾  ";
        site.write(MarkedSite.REPORT, before);
        assertEquals(200, opened().post("accept", client.about("77件", "entry", "review.closed")));
        assertEquals(before.replace("77件", "[77件]{#review.closed}"), report());
        assertEquals(200, opened().undoLast());
        assertEquals(before, report());
        assertEquals(Map.of(), opened().undo());
    }

    @Test
    void anotherUnitThatMeansTheSameIsWrittenAsValueAndAnyOtherRefused() throws IOException, InterruptedException {
        assertEquals(200, opened().post("accept", client.about("77件", "entry", "files.good")));
        assertTrue(report().contains("[77件]{#files.good value=77份}"), report());
        assertEquals(422, opened().post("accept", client.about("83件", "entry", "review.closeRate")));
        assertEquals(422, client.post("accept", client.about("83件", "entry", "review.unknown")));
    }

    @Test
    void whatIsLeftAfterADecisionIsWhatAnotherServerFinds() throws IOException, InterruptedException {
        assertEquals(200, opened().post("accept", client.about("83件", "entry", "review.accepted")));
        assertEquals(200, opened().post("accept", client.about("92.8%", "entry", "review.closeRate")));
        List<Map<String, Object>> left = opened().quantities();
        assertEquals(200, client.post("accept", client.about("77件", "entry", "review.closed")));
        List<Map<String, Object>> afterwards = opened().quantities();
        server.close();
        start();
        assertEquals(afterwards, opened().quantities());
        assertEquals(3, left.size());
        site.write("indicators.yaml", site.read("indicators.yaml") + "law.talks: {name: 法治讲座, unit: 场}\n");
        assertTrue(opened().quantity("12场").get("candidates").toString().contains("law.talks"));
    }

    @Test
    void allSureOnesAreOneEdit() throws IOException, InterruptedException {
        String before = report();
        opened();
        String about =
                "{\"source\":\"" + client.fact("source") + "\",\"checksum\":\"" + client.fact("checksum") + "\"}";
        long sure = client.quantities().stream()
                .filter(quantity -> quantity.get("sure").equals(true))
                .count();
        assertTrue(sure > 0);
        assertEquals(200, client.post("accept-sure", about));
        assertEquals(sure, report().split("\\{#", -1).length - 1);
        assertEquals(String.valueOf(sure), opened().undo().get("subject"));
        assertEquals(200, client.undoLast());
        assertEquals(before, report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatIsNoFigureIsRememberedAndProposedNoMore(String lineEnd) throws IOException, InterruptedException {
        site.write(MarkedSite.REPORT, report().replace("\n", lineEnd));
        assertEquals(200, opened().post("reject", client.about("12场")));
        assertEquals(
                "  - {report: \"law/2024/shili\", words: \"12场\", before: \"开展讲座\", after: \"，受益5次。\"}",
                site.read("not-figures.yaml").lines().reduce("", (one, other) -> other));
        assertEquals(200, opened().post("reject", client.about("5次")));
        assertEquals(
                List.of("83件", "77件", "92.8%"),
                opened().quantities().stream()
                        .map(quantity -> quantity.get("words"))
                        .toList());
        site.write(MarkedSite.REPORT, report().replace("办理", "去年办理"));
        assertEquals(3, opened().quantities().size(), "an edit elsewhere");
        assertEquals(
                3,
                ContentEditor.of(site.content)
                        .mark(MarkRequest.all(), site.options)
                        .proposals()
                        .size());
        assertEquals(200, opened().undoLast());
        assertEquals(4, opened().quantities().size());
        assertEquals(200, opened().undoLast());
        assertFalse(site.files().containsKey("not-figures.yaml"), "as it was before");
    }

    @Test
    void aMistakeInTheFileOfNoFiguresIsReportedAndNothingIsAdded() throws IOException, InterruptedException {
        opened();
        String wrong = "not-figures:\n  - {report: law/2024/shili, word: 12场}\n";
        site.write("not-figures.yaml", wrong);
        assertEquals(422, client.post("reject", client.about("12场")));
        assertEquals(wrong, site.read("not-figures.yaml"));
        assertEquals(List.of(), opened().quantities());
        assertTrue(client.problems().get(0).get("place").toString().startsWith("not-figures.yaml:2:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aNewEntryIsAddedAtTheEndOfTheDictionaryAndMarked(String lineEnd) throws IOException, InterruptedException {
        String dictionary =
                ("# 词典\n" + site.read("indicators.yaml")).replace("\n", lineEnd).strip();
        site.write("indicators.yaml", dictionary);
        String before = report();
        assertEquals(
                200,
                opened().post(
                                "entry",
                                client.about(
                                        "12场", "id", "law.talks", "name", "法治讲座", "unit", "场", "group", "学法: 讲座")));
        assertEquals(dictionary + """

                        # reports/law/2024/shili.md: 开展讲座12场，受益5次
                        law.talks:
                          name: 法治讲座
                          unit: 场
                          group: '学法: 讲座'
                        """.replace("\n", lineEnd), site.read("indicators.yaml"));
        assertEquals(before.replace("12场", "[12场]{#law.talks}"), report());
        assertEquals(200, opened().undoLast());
        assertEquals(dictionary, site.read("indicators.yaml"));
        assertEquals(before, report());
    }

    @ParameterizedTest
    @CsvSource({
        "review.closed, 法治讲座, 场", // There is one by this id.
        "讲座, 法治讲座, 场",
        "law.talks, '', 场",
        "law.talks, 法治讲座, '%'",
        "'x: {}\n\nreview.closed', 法治讲座, 场"
    })
    void anEntryThatTheDictionaryCannotHaveIsRefused(String id, String name, String unit)
            throws IOException, InterruptedException {
        Map<String, String> before = site.files();
        assertEquals(
                422, opened().post("entry", client.about("12场", "id", id, "name", name, "unit", unit, "group", "")));
        assertEquals(before, site.files());
    }

    @Test
    void aProblemWithOneMendIsMended() throws IOException, InterruptedException {
        String wrong = report().replace("83件", "[83件]{#review.acepted}").replace("77件", "【77件】{#review.closed}");
        site.write(MarkedSite.REPORT, wrong);
        server.close();
        start();
        assertEquals(200, opened().mend("SG204"), client.problems().toString());
        assertEquals(wrong.replace("acepted", "accepted"), report());
        server.close();
        start();
        assertEquals(200, opened().mend("SG231"), client.problems().toString());
        assertEquals(wrong.replace("acepted", "accepted").replace("【77件】", "[77件]"), report());
        assertEquals(200, opened().undoLast());
        assertEquals(wrong.replace("acepted", "accepted"), report());
    }

    @Test
    void anotherEncodingIsMended() throws IOException, InterruptedException {
        byte[] bytes = (MarkedSite.FRONT + MarkedSite.TEXT).getBytes("GB18030");
        site.write(MarkedSite.REPORT, bytes);
        server.close();
        start();
        Map<String, Object> problem = opened().problems().get(0);
        assertEquals(200, client.mend(problem.get("problem").toString()), problem.toString());
        assertEquals(MarkedSite.FRONT + MarkedSite.TEXT, report());
    }

    @Test
    void aFileThatWasChangedMeanwhileIsLeft() throws IOException, InterruptedException {
        String about = opened().about("77件", "entry", "review.closed");
        String changed = report().replace("办理", "共办理");
        site.write(MarkedSite.REPORT, changed);
        assertEquals(409, client.post("accept", about));
        assertEquals(changed, report());
        assertEquals(Map.of(), opened().undo());
    }

    @Test
    void undoKeepsWhatSomebodyElseWroteElsewhereAndRefusesAtItsPlace() throws IOException, InterruptedException {
        assertEquals(200, opened().post("accept", client.about("77件", "entry", "review.closed")));
        site.write(MarkedSite.REPORT, report().replace("一、行政复议\n", "一、行政复议工作\n\n新的一段。\n"));
        String elsewhere = report();
        assertEquals(200, opened().undoLast());
        assertEquals(elsewhere.replace("[77件]{#review.closed}", "77件"), report());

        assertEquals(200, opened().post("accept", client.about("77件", "entry", "review.closed")));
        assertEquals(200, opened().post("accept", client.about("83件", "entry", "review.accepted")));
        opened();
        String there = report().replace("{#review.accepted}", "{#review.closeRate}");
        site.write(MarkedSite.REPORT, there);
        assertEquals(409, client.undoLast());
        assertEquals(there, report());
        assertEquals("[77件]{#review.closed}", opened().undo().get("subject"), "the one before it");
        assertEquals(200, client.undoLast());
        assertEquals(there.replace("[77件]{#review.closed}", "77件"), report());
    }

    @Test
    void undoSurvivesARestart() throws IOException, InterruptedException {
        String before = report();
        assertEquals(200, opened().post("accept", client.about("83件", "entry", "review.accepted")));
        assertEquals(200, opened().post("accept", client.about("77件", "entry", "review.closed")));
        server.close();
        start();
        assertEquals("[77件]{#review.closed}", opened().undo().get("subject"));
        assertEquals(200, client.undoLast());
        assertEquals(before.replace("83件", "[83件]{#review.accepted}"), report());
        assertEquals(409, client.undoLast(), "the one before is not the one that was seen");
        assertEquals(200, opened().undoLast());
        assertEquals(before, report());
    }

    /** Its lines begin with {@code done}, and have sums of 64 digits. */
    @Test
    void anEditOfAnOlderVersionCannotBeUndone() throws IOException, InterruptedException {
        assertEquals(200, opened().post("accept", client.about("77件", "entry", "review.closed")));
        Path journal = temp.resolve("target/.site.site-gen-edits");
        String line = Files.readString(journal);
        Files.writeString(journal, line.replaceFirst("edited", "done").replaceAll("(?<=;)[0-9a-f]{32}(?=;)", "$0$0"));
        assertEquals(Map.of(), opened().undo());
        assertEquals(200, client.post("accept", client.about("83件", "entry", "review.accepted")));
        assertEquals("[83件]{#review.accepted}", opened().undo().get("subject"));
        assertEquals(200, client.undoLast());
        assertEquals(Map.of(), opened().undo());
    }

    @Test
    void aJournalThatWasCutOffIsReadUpToThere() throws IOException, InterruptedException {
        String before = report();
        assertEquals(200, opened().post("accept", client.about("83件", "entry", "review.accepted")));
        server.close();
        Path journal = temp.resolve("target/.site.site-gen-edits");
        Files.writeString(journal, Files.readString(journal) + "\nedited\t2\tacc");
        start();
        assertEquals("[83件]{#review.accepted}", opened().undo().get("subject"));
        assertEquals(200, client.undoLast());
        assertEquals(before, report());
    }

    @Test
    void aReportInAnotherEncodingHasNothingToAccept() throws IOException, InterruptedException {
        byte[] bytes = (MarkedSite.FRONT + MarkedSite.TEXT).getBytes("GB18030");
        site.write(MarkedSite.REPORT, bytes);
        assertEquals(List.of(), opened().quantities());
        assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1), site.files().get(MarkedSite.REPORT));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadTheFileMayReadItAfterwards() throws IOException, InterruptedException {
        Path file = site.content.resolve(MarkedSite.REPORT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertEquals(200, opened().post("accept", client.about("83件", "entry", "review.accepted")));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void otherMachinesMayNotReachIt() {
        for (String host : List.of("0.0.0.0", "192.0.2.1")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> SiteGenerator.create(site.content)
                            .serveForEditing(site.options, new InetSocketAddress(host, 0), null),
                    host);
        }
    }

    @Test
    void nothingIsLeftInTheContent() throws IOException, InterruptedException {
        var names = site.files().keySet();
        assertEquals(200, opened().post("accept", client.about("83件", "entry", "review.accepted")));
        assertEquals(names, site.files().keySet());
        assertFalse(report().getBytes(UTF_8).length == 0);
    }
}
