package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the parts that the reports of a column must have: {@code sections: {ordered: true, parts: [{title: …}]}}. */
final class SectionsReader {

    /** Severity of a missing part. */
    private enum Weight {
        ERROR,
        WARNING
    }

    /** The most parts of a column, and the most words of a part: every report has its headings looked through for each. */
    private static final int MOST_PARTS = 100;

    private static final int MOST_WORDS = 100;

    private final Problems problems;

    SectionsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param column the keys of the column
     * @param known what holds when it says nothing
     */
    SectionRules read(Fields column, SectionRules known) {
        if (column.isNone("sections")) {
            return SectionRules.NONE;
        }
        Mapping mapping = column.mapping("sections");
        if (mapping.entries().isEmpty()) {
            return known;
        }
        Fields fields = Fields.of(mapping, problems, "severity", "ordered", "from", "parts");
        OptionalInt from = fields.has("from") ? Values.year(fields, "from", problems) : known.from();
        Optional<Weight> weight = fields.choice("severity", Weight.class);
        List<SectionRules.Part> parts =
                Limits.upTo(MOST_PARTS, "parts", fields.mappings("parts"), Mapping::position, problems).stream()
                        .map(this::part)
                        .filter(part -> !part.title().isEmpty())
                        .toList();
        return new SectionRules(
                weight.map(w -> w == Weight.ERROR).orElse(known.strict()),
                fields.flag("ordered", known.ordered()),
                from,
                parts.isEmpty() ? known.parts() : parts);
    }

    private SectionRules.Part part(Mapping mapping) {
        Fields fields = Fields.of(mapping, problems, "title", "words", "optional");
        String title = fields.required("title");
        List<String> words = Limits.upTo(MOST_WORDS, "words", fields.list("words"), Scalar::position, problems).stream()
                .map(word -> word.text().strip())
                .toList();
        return new SectionRules.Part(title, words.isEmpty() ? List.of(title) : words, fields.flag("optional", false));
    }
}
