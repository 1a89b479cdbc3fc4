package dev.sitegen.internal.parse.markdown;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.parse.pasted.TextSetting;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.config.IndicatorsReader;
import dev.sitegen.internal.read.config.SiteInfoReader;
import dev.sitegen.internal.read.config.value.LineBreaks;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.TextFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Report texts read on their own, without a site around them. */
final class Readings {

    private static final String SITE = """
            name: 示例县人民政府
            baseUrl: https://own.example.org/xxgk/
            externalHosts: [known.example.org]
            columns: {work: {name: 年度工作报告}}
            """;

    private static final String DICTIONARY = """
            review.closed: {name: 办结数, unit: 件}
            review.rate: {name: 办结率, unit: "%"}
            review.suits: {name: 被诉率, unit: "%"}
            aid.all: {name: 资金总额, unit: 元}
            aid.part: {name: 其中, unit: 万元}
            n.mille: {name: 千分率, unit: "‰"}
            n.rate: {name: 率, unit: "%"}
            n.rate2: {name: 率二, unit: "%"}
            n.money: {name: 资金, unit: 元}
            n.unsigned: {name: 降幅, unit: "%", signed: false}
            n.signedCount: {name: 增减, unit: 件, signed: true}
            n.signed: {name: 增速, unit: "%", signed: true}
            n.signed2: {name: 增速2, unit: "%", signed: true}
            n.signed3: {name: 增速3, unit: "%", signed: true}
            n.signed4: {name: 增速4, unit: "%", signed: true}
            n.plain: {name: 数, unit: 件}
            n.plain2: {name: 数2, unit: 件}
            n.plain3: {name: 数3, unit: 件}
            n.plain4: {name: 数4, unit: 件}
            n.plain5: {name: 数5, unit: 件}
            """;

    private Readings() {}

    /** A report text as it was read; {@code html} has the targets of its references in their slots. */
    record Reading(String html, TextFacts facts, List<Diagnostic> diagnostics) {}

    /** A problem as the examples write it: {@code ! 3:5 SG422}. */
    static String line(Diagnostic problem) {
        return "! " + problem.position().line() + ":" + problem.position().column() + " "
                + problem.code().id();
    }

    static Reading read(String text) {
        return read(text, "示例报告", "2024-01-10");
    }

    static Reading read(String text, String title, String date) {
        return read(text, title, date, LineBreaks.AUTOMATIC);
    }

    static Reading read(String text, String title, String date, LineBreaks lines) {
        return read(SourceFile.of("report.md", text), title, date, lines);
    }

    static Reading read(SourceFile file, String title, String date, LineBreaks lines) {
        Problems problems = new Problems();
        MarkdownReader reader = new MarkdownReader(
                new SiteInfoReader(problems).read(yaml(SITE, problems)).info(),
                new IndicatorsReader(problems).read(yaml(DICTIONARY, problems)).indicators(),
                OwnUnits.NONE);
        ParsedText parsed = reader.read(
                new DocumentSource(file, Optional.empty(), 0),
                new TextSetting(title, date, "示例县司法局", lines, List.of(), List.of()),
                problems);
        byte[] html = ContentHtml.fill(
                parsed.html().bytes(),
                slot -> parsed.facts().references().get(slot).target(),
                figure -> "");
        return new Reading(
                new String(html, StandardCharsets.UTF_8),
                parsed.facts(),
                problems.all().stream().sorted().toList());
    }

    private static Mapping yaml(String text, Problems problems) {
        return YamlReader.read(SourceFile.of("settings.yaml", text), problems).orElseThrow();
    }
}
