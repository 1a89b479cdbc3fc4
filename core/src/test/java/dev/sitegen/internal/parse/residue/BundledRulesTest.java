package dev.sitegen.internal.parse.residue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.config.ResidueRule;
import dev.sitegen.internal.read.config.SiteInfoReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that come with the program: what spares the search for their patterns keeps nothing from being found. */
class BundledRulesTest {

    private static final String PIECES =
            "待 补充 填写 填报 完善 核实 定 （ ） 【 】 此处 插入 省略 请 在此 TODO TBD FIXME X XX x × ×× ○ 〇 〇〇 __ ＿"
                    + " ： 县 年 月 日 日至 月至 局 某 某某 张 部门 单位 0 1 2 3 7 9 12 20 19 2023 2021 20212025 20231 1231 202 . .5 30.0 43.9 % ％ 万元"
                    + " 微克 mg 公里 学年 其中 主要 包括 为 信息 〔 〕 ［ ］ 号 PAGEREF _Toc1234 HYPERLINK \" MERGEFORMAT 错误! 错误！ 未找到引用源"
                    + " Error! Bookmark ? ???? ？？ \uFFFD ， 。 ** [ ]( ` \\ 领域 20条 7件 条 件 项 文件 事项";

    private static final List<ResidueRule> RULES = new SiteInfoReader(new Problems())
            .read(Mapping.empty(SourcePosition.ofFile("site.yaml")))
            .texts()
            .residue();

    @Test
    void nothingIsFoundOnlyWhereNoWordOfItsRuleIsNear() {
        ResidueCheck near = new ResidueCheck(RULES);
        ResidueCheck anywhere = new ResidueCheck(
                RULES.stream().map(BundledRulesTest::withoutWhen).toList());
        Set<String> rules = new HashSet<>();
        Random random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random);
            List<String> expected = found(anywhere, text);
            assertEquals(expected, found(near, text), text);
            expected.forEach(problem -> rules.add(problem.substring(problem.lastIndexOf(' ') + 1)));
        }
        assertEquals(RULES.stream().map(ResidueRule::id).collect(Collectors.toSet()), rules);
    }

    /** A pattern of a site's own has words, not shapes. */
    @Test
    void zeroIsNoOtherDigitInARuleOfASite() {
        ResidueRule own = new ResidueRule(
                "own",
                true,
                List.of(),
                Optional.of(Pattern.compile("[0-9]级")),
                Optional.of(SourcePosition.ofFile("site.yaml")),
                List.of("0级"),
                Map.of());
        assertEquals(List.of(), found(new ResidueCheck(List.of(own)), "7级"));
        assertTrue(found(new ResidueCheck(List.of(own)), "0级").get(0).contains("0级"));
    }

    private static ResidueRule withoutWhen(ResidueRule rule) {
        return new ResidueRule(
                rule.id(), rule.strict(), rule.words(), rule.pattern(), rule.place(), List.of(), rule.measures());
    }

    /** Some pieces, and now and then so much between them that what is before is not near. */
    private static String text(Random random) {
        String[] pieces = PIECES.split(" ");
        return Stream.generate(() -> switch (random.nextInt(12)) {
                    case 0 -> "各部门做好全年的工作".repeat(1 + random.nextInt(9));
                    case 1 -> random.nextBoolean() ? " " : "\n";
                    default -> pieces[random.nextInt(pieces.length)];
                })
                .limit(5 + random.nextInt(40))
                .collect(Collectors.joining());
    }

    private static List<String> found(ResidueCheck check, String text) {
        DocumentSource source = new DocumentSource(SourceFile.of("report.md", text), Optional.empty(), 0);
        Problems problems = new Problems();
        check.check(source, problems);
        return problems.all().stream()
                .map(d -> d.position() + " " + String.join(" ", d.arguments()))
                .toList();
    }
}
