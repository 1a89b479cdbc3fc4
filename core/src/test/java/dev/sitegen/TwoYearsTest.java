package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.MarkProposal;
import dev.sitegen.build.MarkRequest;
import dev.sitegen.build.MarkResult;
import dev.sitegen.build.ProposedCheck;
import dev.sitegen.build.ProposedEntry;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first report of a county, from no dictionary to a checked site, and the next one by its marks. Each quantity of {@code first.md}
 * and {@code next.md} has the name of its entry in braces behind it, and empty ones if the dictionary has none.
 */
class TwoYearsTest {

    private static final Pattern QUANTITY = Pattern.compile("\\[([^\\]]*)]\\{([^}]*)}");

    /** Relations that the first report states, as wholes, rates and parts. */
    private static final Set<String> CHECKS = Set.of(
            "集中公开现行有效行政规范性文件 = 现行有效行政规范性文件：县政府 + 现行有效行政规范性文件：县政府部门 + 现行有效行政规范性文件：乡镇人民政府",
            "抽取案卷 = 优秀案卷 + 良好案卷 + 合格案卷 + 不合格案卷",
            "案卷优良率 = (优秀案卷 + 良好案卷) / 抽取案卷",
            "行政复议案件办结率 = 行政复议案件办结 / 办理行政复议案件",
            "行政复议案件办结 <= 办理行政复议案件",
            "涉及民营企业合同 <= 清理县级部门合同",
            "行政争议案件成功化解 <= 承接法院移送行政争议案件",
            "政务服务满意率 >= 政务服务满意率（最初）");

    @TempDir
    Path directory;

    private MarkedSite site;
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, String> next = new LinkedHashMap<>();

    @BeforeEach
    void makeSite() throws IOException {
        site = new MarkedSite(directory);
        site.write("reports/law/2023/shili.md", plain("first.md", first));
    }

    /** The text of a resource without its braces; takes the names of the quantities by line and column. */
    private static String plain(String resource, Map<String, String> names) throws IOException {
        StringBuilder plain = new StringBuilder();
        try (InputStream file = TwoYearsTest.class.getResourceAsStream("/marking/" + resource)) {
            Matcher quantity = QUANTITY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (quantity.find()) {
                quantity.appendReplacement(plain, "");
                String before = plain.toString();
                long line = before.chars().filter(c -> c == '\n').count() + 1;
                names.put(line + ":" + (before.length() - before.lastIndexOf('\n')), quantity.group(2));
                plain.append(quantity.group(1));
            }
            return quantity.appendTail(plain).toString();
        }
    }

    private MarkResult mark(int year, boolean newEntries, boolean apply) throws IOException {
        MarkResult result = ContentEditor.of(site.content)
                .mark(
                        new MarkRequest(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(String.valueOf(year)),
                                newEntries,
                                apply),
                        BuildOptions.defaults());
        assertEquals(List.of(), result.diagnostics());
        return result;
    }

    private static String at(MarkProposal proposal) {
        return proposal.position().line() + ":" + proposal.position().column();
    }

    private static String name(MarkProposal proposal) {
        return proposal.candidates().isEmpty()
                ? ""
                : proposal.candidates().get(0).name();
    }

    /** The problems of a check, without the theme that tests of core do not have. */
    private List<String> problems() throws IOException {
        return SiteGenerator.create(site.content).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(problem -> problem.code() != Code.UNKNOWN_THEME && problem.code() != Code.NO_BASE_URL)
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void everyFigureOfTheFirstReportGetsTheNameThatAPersonKeeps() throws IOException {
        MarkResult result = mark(2023, true, true);
        Map<String, String> names = new LinkedHashMap<>();
        result.proposals().forEach(proposal -> names.put(at(proposal), name(proposal)));
        assertEquals(first, names);
        assertEquals(
                names.size(),
                result.proposals().stream().filter(MarkProposal::sure).count());
        assertEquals(List.of(), problems());
    }

    @Test
    void theChecksOfTheFirstReportAreThoseOfItsSentences() throws IOException {
        MarkResult result = mark(2023, true, false);
        Map<String, String> names =
                result.entries().stream().collect(Collectors.toMap(ProposedEntry::id, ProposedEntry::name));
        List<String> rules = new ArrayList<>();
        for (ProposedCheck check : result.checks()) {
            rules.add(Pattern.compile("s\\d[\\d-]*\\.\\d+")
                    .matcher(check.rule())
                    .replaceAll(id -> names.get(id.group())));
        }
        assertEquals(CHECKS, Set.copyOf(rules));
    }

    @Test
    void nineOfTenFiguresThatRecurAreMarkedWithoutAQuestion() throws IOException {
        mark(2023, true, true);
        site.write("reports/law/2024/shili.md", plain("next.md", next));
        MarkResult result = mark(2024, false, true);
        Map<String, String> wrong = new HashMap<>();
        int right = 0;
        for (MarkProposal proposal : result.proposals()) {
            boolean same = name(proposal).equals(next.get(at(proposal)));
            right += proposal.sure() && same ? 1 : 0;
            if (proposal.sure() && !same) {
                wrong.put(at(proposal) + " " + proposal.words(), name(proposal));
            }
        }
        long recurring = next.values().stream().filter(name -> !name.isEmpty()).count();
        assertEquals(Map.of(), wrong);
        assertTrue(recurring > 70, "recurring: " + recurring);
        assertTrue(right >= 0.95 * recurring, right + " of " + recurring);
        assertEquals(List.of(), problems());
    }

    /**
     * The actions of a clerk from an imported text to a site without a problem: a command, a look at a proposal, a place that is
     * edited by hand are one each. {@code docs/manual.md} has the table.
     */
    @Test
    void theActionsOfAClerkAreFew() throws IOException {
        MarkResult made = mark(2023, true, true);
        int commands = 5;
        int looks = made.entries().size() + made.checks().size();
        assertEquals(List.of(), problems());
        assertTrue(commands + looks <= 150, commands + " commands, " + looks + " looks");

        site.write("reports/law/2024/shili.md", plain("next.md", next));
        MarkResult sure = mark(2024, false, true);
        long unsure = sure.proposals().stream()
                .filter(proposal ->
                        !proposal.sure() && !next.getOrDefault(at(proposal), "").isEmpty())
                .count();
        MarkResult added = mark(2024, true, true);
        int newLooks = added.entries().size() + added.checks().size();
        assertEquals(List.of(), problems());
        assertTrue(commands + 1 + unsure + newLooks <= 15, unsure + " unsure, " + newLooks + " new");
    }
}
