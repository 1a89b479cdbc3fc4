package dev.sitegen.bench.corpus;

import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.bench.corpus.Manuscript.Part;
import dev.sitegen.bench.corpus.Manuscript.Related;
import dev.sitegen.bench.corpus.Manuscript.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drafts the report of an organization on a year, about 18 KB long, or less than 2 KB. */
final class Drafter {

    /** Measures that a short report states, of {@link Area#MEDIATION} alone. */
    static final List<Measure> SHORTLY_STATED = List.of(Measure.RECEIVED, Measure.HANDLED, Measure.ON_TIME_RATE);

    private static final int SENTENCES = 4;
    private static final int LINKS = 4;

    private final Corpus corpus;
    private final Phrases phrases;

    Drafter(Corpus corpus, Phrases phrases) {
        this.corpus = corpus;
        this.phrases = phrases;
    }

    /**
     * Drafts a report.
     *
     * @param index which of the organization's years, from 0
     * @param work what the organization did in that year, by area
     */
    Manuscript draft(Organization organization, int index, Map<Area, Casework> work) {
        int year = Corpus.FIRST_YEAR + index;
        Prose prose = new Prose(phrases, Chance.at(corpus.seed(), "prose", organization.number(), index));
        String front = front(organization, year, prose.chance());
        if (corpus.variant() == Variant.SHORT) {
            return brief(front, organization, year, work, prose);
        }
        return new Manuscript(
                front,
                year + "年，" + organization.name() + prose.paragraph("work", 2) + "现将有关情况报告如下。",
                List.of(
                        new Section("主要工作和成效", achievements(work, prose)),
                        new Section("存在的不足和原因", List.of(troubles(prose))),
                        new Section("主要负责人履行职责情况", parts("duty", "work", 4, prose)),
                        new Section((year + 1) + "年工作安排", parts("task", "plan", 6, prose))),
                table(work),
                related(prose.chance()),
                "统计时间截至" + year + "年12月31日，" + prose.sentence("aim") + "类事项不重复计算。");
    }

    /** The same parts, with a sentence in each. */
    private Manuscript brief(String front, Organization organization, int year, Map<Area, Casework> work, Prose prose) {
        String opening = year + "年，" + organization.name() + prose.sentence("work") + "现将有关情况报告如下。";
        List<Section> sections = List.of(
                brief("主要工作和成效", "做好" + Area.MEDIATION.title() + "工作", figures(work.get(Area.MEDIATION))),
                brief("存在的不足和原因", "主要不足", prose.sentence("work")),
                brief("主要负责人履行职责情况", "履行职责", prose.sentence("work")),
                brief((year + 1) + "年工作安排", "工作安排", prose.sentence("plan")));
        return new Manuscript(front, opening, sections, List.of(), List.of(), "");
    }

    private static Section brief(String title, String part, String sentence) {
        return new Section(title, List.of(new Part(part, sentence, List.of(), List.of())));
    }

    /** Sentences with the figures of a short report. */
    private String figures(Casework done) {
        List<Object> words = new ArrayList<>(List.of(Area.MEDIATION.cases()));
        for (Measure measure : SHORTLY_STATED) {
            String text = done.text(measure, Area.MEDIATION);
            words.add(corpus.figures().mark(text, Area.MEDIATION.indicator(measure)));
        }
        return "新收%s%s，办理%s，按期办结率%s。".formatted(words.toArray());
    }

    private static String front(Organization organization, int year, Chance chance) {
        return """
                title: %1$s%2$s年法治政府建设年度报告
                date: %3$s-0%4$s-%5$s
                indexNumber: SL%6$s/%3$s
                documentNumber: 示例发〔%3$s〕%5$s号
                keywords: [法治政府, 年度报告, %1$s]
                """.formatted(
                        organization.name(),
                        year,
                        year + 1,
                        chance.between(1, 3),
                        chance.between(10, 28),
                        organization.number());
    }

    private List<Part> achievements(Map<Area, Casework> work, Prose prose) {
        List<Part> parts = new ArrayList<>();
        work.forEach((area, done) -> parts.add(new Part(
                "做好" + area.title() + "工作",
                figures(area, done),
                List.of(prose.paragraph("work", SENTENCES)),
                List.of())));
        return parts;
    }

    private String figures(Area area, Casework done) {
        String pattern = "上年结转%s%s，新收%s，办理%s，结转下年%s。其中按期办结%s，按期办结率%s，群众满意率%s。" + "涉及群众%s，涉及金额%s，组织业务培训%s。";
        List<Object> words = new ArrayList<>(List.of(area.cases()));
        for (Measure measure : Measure.values()) {
            words.add(corpus.figures().mark(done.text(measure, area), area.indicator(measure)));
        }
        return pattern.formatted(words.toArray());
    }

    private static Part troubles(Prose prose) {
        return new Part("主要不足", prose.sentence("work"), List.of(), prose.several("trouble", 3));
    }

    private static List<Part> parts(String titles, String sentences, int count, Prose prose) {
        List<Part> parts = new ArrayList<>();
        for (String title : prose.titles(titles, count)) {
            parts.add(
                    new Part(title, prose.sentence(sentences), List.of(prose.paragraph("work", SENTENCES)), List.of()));
        }
        return parts;
    }

    private static List<List<String>> table(Map<Area, Casework> work) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("领域", "新收", "办理", "按期办结", "按期办结率")));
        work.forEach((area, done) -> rows.add(List.of(
                area.title(),
                done.text(Measure.RECEIVED, area),
                done.text(Measure.HANDLED, area),
                done.text(Measure.ON_TIME, area),
                done.text(Measure.ON_TIME_RATE, area))));
        return rows;
    }

    private List<Related> related(Chance chance) {
        List<Related> links = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            int report = chance.between(0, corpus.reports() - 1);
            Organization organization = new Organization(report / Corpus.YEARS);
            int year = Corpus.FIRST_YEAR + report % Corpus.YEARS;
            links.add(new Related(organization.name() + year + "年的报告", "../" + year + "/" + organization.id() + ".md"));
        }
        return links;
    }
}
