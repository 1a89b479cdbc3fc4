package dev.sitegen.bench.corpus;

import dev.sitegen.bench.corpus.Manuscript.Part;
import dev.sitegen.bench.corpus.Manuscript.Related;
import dev.sitegen.bench.corpus.Manuscript.Section;
import java.util.List;

/** Writes a report in Markdown, with everything that reports use of it. */
final class MarkdownText {

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(Manuscript manuscript) {
        MarkdownText out = new MarkdownText();
        out.text.append("---\n").append(manuscript.front()).append("---\n\n");
        out.block(manuscript.opening() + "主要情况见下表[^1]。");
        out.table(manuscript.table());
        for (Section section : manuscript.sections()) {
            out.block("## " + section.title());
            section.parts().forEach(out::part);
        }
        out.block("## 相关报告");
        out.related(manuscript.related());
        out.block("[^1]: " + manuscript.note());
        return out.text.toString();
    }

    private void part(Part part) {
        block("### " + part.title());
        if (!part.lead().isEmpty()) {
            block("**" + part.title() + "情况。**" + part.lead());
        }
        part.paragraphs().forEach(this::block);
        if (!part.points().isEmpty()) {
            part.points().forEach(point -> line("- " + point + "。"));
            line("");
        }
    }

    private void table(List<List<String>> rows) {
        row(rows.get(0));
        line("|---" + "|---:".repeat(rows.get(0).size() - 1) + "|");
        rows.subList(1, rows.size()).forEach(this::row);
        line("");
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void related(List<Related> links) {
        links.forEach(link -> line("- [" + link.words() + "](" + link.target() + ")"));
        line("");
    }

    private void block(String words) {
        line(words);
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
