package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.render.search.SearchExtractTest.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchKeysTest {

    private static List<Integer> keys(String text) {
        return Texts.list(text);
    }

    private static int pair(String two) {
        return Bigram.of(two.charAt(0), two.charAt(1));
    }

    @Test
    void adjacentCharactersAreAPair() {
        assertEquals(List.of(pair("行政"), pair("政复"), pair("复议")), keys("行政复议"));
    }

    @Test
    void aNumberIsAKeyByItselfAndWithWhatIsBehindIt() {
        assertEquals(List.of(pair("办结"), SearchKeys.of("77"), SearchKeys.of("77+件")), keys("办结77件"));
        assertEquals(keys("办结77件"), keys("办结七十七件"));
        assertEquals(keys("发〔2025〕2号"), keys("发2025 2号"));
    }

    @Test
    void wordsAreKeysAndNoPairs() {
        assertEquals(List.of(SearchKeys.of("review"), SearchKeys.of("case")), keys("Review cases"));
        assertEquals(List.of(SearchKeys.of("pdf"), SearchKeys.of("pdf+文"), pair("文件")), keys("PDF文件"));
    }

    @Test
    void keysThatAreNoPairsBeginWithACharacterThatNoTextHas() {
        for (int i = 0; i < 10_000; i++) {
            char first = Bigram.first(SearchKeys.of("" + i));
            assertEquals(Character.PRIVATE_USE, Character.getType(first));
            assertTrue(SearchText.isUsualHan(Bigram.second(SearchKeys.of("" + i))));
        }
        assertEquals(List.of(), keys("\uE000\uF8FF"));
    }
}
