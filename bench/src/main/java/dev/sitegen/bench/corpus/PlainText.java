package dev.sitegen.bench.corpus;

import dev.sitegen.bench.corpus.Manuscript.Part;
import dev.sitegen.bench.corpus.Manuscript.Section;
import java.util.List;

/** Writes a report as it is pasted from a page: numbers make the headings, 一是 二是 the points, an indent the paragraphs. */
final class PlainText {

    private static final String INDENT = "　　";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Manuscript manuscript) {
        PlainText out = new PlainText();
        out.text.append("---\n").append(manuscript.front()).append("---\n");
        out.paragraph(manuscript.opening());
        int number = 1;
        for (Section section : manuscript.sections()) {
            out.text.append(Numbers.chinese(number++)).append('、').append(section.title());
            out.text.append('\n');
            out.parts(section.parts());
        }
        return out.text.toString();
    }

    private void parts(List<Part> parts) {
        int number = 1;
        for (Part part : parts) {
            paragraph("（" + Numbers.chinese(number++) + "）" + part.title() + "。" + part.lead());
            part.paragraphs().forEach(this::paragraph);
            if (!part.points().isEmpty()) {
                paragraph(points(part.points()));
            }
        }
    }

    private static String points(List<String> points) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            line.append(Numbers.chinese(i + 1)).append('是').append(points.get(i));
            line.append(i + 1 < points.size() ? '；' : '。');
        }
        return line.toString();
    }

    private void paragraph(String words) {
        text.append(INDENT).append(words).append('\n');
    }
}
