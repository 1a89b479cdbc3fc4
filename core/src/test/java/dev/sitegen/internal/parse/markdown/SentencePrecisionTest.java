package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.model.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps of whole numbers in 万元 and 亿元 beside finer ones, and alone. */
class SentencePrecisionTest {

    private static List<String> steps(String text) {
        return Readings.read(text).facts().figures().stream()
                .map(SentencePrecisionTest::step)
                .toList();
    }

    private static String step(Figure figure) {
        return figure.raw() + " " + figure.quantity().step().toPlainString();
    }

    @Test
    void aWholeNumberHasTheStepOfTheFinestInItsSentence() {
        assertEquals(List.of("1万元 100", "0.53万元 0.01"), steps("支出[1万元]{#aid.all}，其中[0.53万元]{#aid.part}。"));
        assertEquals(List.of("0.5万元 0.1", "1万元 1000"), steps("其中[0.5万元]{#aid.part}，\n全部[1万元]{#aid.all}。"));
    }

    @Test
    void aTableIsOneSentence() {
        assertEquals(
                List.of("1万元 100", "0.53万元 0.01"),
                steps("| 项 | 数 |\n|---|---|\n| 甲 | [1万元]{#aid.all} |\n| 乙 | [0.53万元]{#aid.part} |"));
    }

    @Test
    void anotherSentenceParagraphOrUnitDoesNotCount() {
        assertEquals(List.of("1万元 10000", "0.53万元 0.01"), steps("支出[1万元]{#aid.all}。其中[0.53万元]{#aid.part}。"));
        assertEquals(List.of("1万元 10000", "0.53万元 0.01"), steps("支出[1万元]{#aid.all}\n\n其中[0.53万元]{#aid.part}。"));
        assertEquals(List.of("1亿元 100000000", "0.53万元 0.01"), steps("支出[1亿元]{#aid.all}，其中[0.53万元]{#aid.part}。"));
        assertEquals(List.of("77件 1", "0.53万元 0.01"), steps("办结[77件]{#review.closed}，其中[0.53万元]{#aid.part}。"));
    }

    @Test
    void aNumberInWordsOfItsOwnKeepsItsStep() {
        assertEquals(List.of("1万元 1", "0.53万元 0.01"), steps("支出[1万元]{#aid.all value=10234元}，其中[0.53万元]{#aid.part}。"));
    }
}
