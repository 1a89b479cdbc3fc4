package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Rule;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleInWordsTest {

    private static final RuleInWords.Names NAMES = new RuleInWords.Names() {
        @Override
        public String indicator(String id) {
            return id.substring(id.indexOf('.') + 1).toUpperCase(Locale.ROOT);
        }

        @Override
        public String previous(String figure) {
            return "last " + figure;
        }

        @Override
        public String inColumn(String column, String figure) {
            return figure + " in " + column;
        }

        @Override
        public String below(String figure) {
            return "all " + figure;
        }

        @Override
        public String undisclosed() {
            return "?";
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r.a = r.b + r.c | A = B + C",
                "r.a <= previous.r.b | A ≤ last B",
                "r.a = column('other').r.b | A = B in other",
                "r.a = previous.column('other').r.b | A = last B in other",
                "r.a = sum(children.r.a) | A = all A",
                "r.a = sum(r.b, r.c) - 1 | A = B + C − 1",
                "r.a = r.b - sum(r.b, r.c) | A = B − (B + C)",
                "r.a >= r.b - (r.c - r.a) | A ≥ B − (C − A)",
                "r.a = (r.b - r.c) / r.b * 100% | A = (B − C) ÷ B × 100%",
                "r.a = -(r.b + r.c) | A = −(B + C)",
                "r.a = r.b / undisclosed | A = B ÷ ?"
            })
    void namesAreInThePlaceOfIds(String rule, String expected) {
        assertEquals(
                expected,
                RuleInWords.of(
                        new Rule("r", "", rule, Severity.WARNING, SourcePosition.ofFile("indicators.yaml")),
                        Set.of("r.a", "r.b", "r.c"),
                        Set.of("work", "other"),
                        NAMES));
    }
}
