package dev.sitegen.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KEYS =
            List.of("title", "date", "source", "keywords", "indexNumber", "review.closed");

    @Test
    void aSlipIsFound() {
        assertEquals(List.of("title"), Nearest.to("titel", KEYS));
        assertEquals(List.of("date"), Nearest.to("dat", KEYS));
        assertEquals(List.of("date"), Nearest.to("data", KEYS));
        assertEquals(List.of("keywords"), Nearest.to("keyword", KEYS));
        assertEquals(List.of("review.closed"), Nearest.to("reviw.close", KEYS));
    }

    @Test
    void caseIsNoSlip() {
        assertEquals(List.of("indexNumber"), Nearest.to("INDEXNUMBER", KEYS));
    }

    @Test
    void whatIsFarIsNotProposed() {
        assertEquals(List.of(), Nearest.to("x", KEYS));
        assertEquals(List.of(), Nearest.to("completely", KEYS));
        assertEquals(List.of(), Nearest.to("", KEYS));
        assertEquals(List.of(), Nearest.to("title", List.of()));
    }

    @Test
    void theNearestComeFirstAndThreeAtMost() {
        assertEquals(List.of("abcd", "abce", "abcf"), Nearest.to("abcd", List.of("abcg", "abcf", "abce", "abcd")));
    }

    @Test
    void theOrderOfTheCandidatesDoesNotMatter() {
        assertEquals(Nearest.to("abxy", List.of("abcy", "abxd")), Nearest.to("abxy", List.of("abxd", "abcy")));
    }

    @Test
    void chineseWordsAreComparedToo() {
        assertEquals(List.of("示例镇政府"), Nearest.to("示例镇府", List.of("示例镇政府", "别的机构")));
    }

    @Test
    void withoutANearOneAllAreNamed() {
        assertEquals("title, date", Nearest.orAll("x", List.of("title", "date")));
        assertEquals("title", Nearest.orAll("titl", List.of("title", "date")));
    }
}
