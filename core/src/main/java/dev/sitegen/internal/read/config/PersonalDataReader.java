package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.util.List;

/** Reads which personal data a site may publish: {@code personalData: {allow: ["13800138000"]}}. */
final class PersonalDataReader {

    private static final int MOST_ENTRIES = 1_000;

    private final Problems problems;

    PersonalDataReader(Problems problems) {
        this.problems = problems;
    }

    /** @param contact the contact of the site's owner */
    AllowedData read(Mapping mapping, String contact) {
        Fields fields = Fields.of(mapping, problems, "allow");
        List<Scalar> allow = Limits.upTo(MOST_ENTRIES, "allow", fields.list("allow"), Scalar::position, problems);
        return new AllowedData(
                allow.stream()
                        .map(entry -> new AllowedData.Entry(entry.text(), entry.position()))
                        .toList(),
                contact);
    }
}
