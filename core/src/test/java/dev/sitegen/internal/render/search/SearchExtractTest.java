package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SearchExtractTest {

    private static String digest(String html) {
        // Not as UTF-16, which has no halves of characters.
        return ByteBuffer.wrap(SearchExtract.of(html)).asCharBuffer().toString();
    }

    @Test
    void wordsStayAndWhatWasSaidIsLeftOut() {
        assertEquals("行政复议 复行", digest("<p>行政复议，行政复行政。</p>"));
        assertEquals("法治 治政府", digest("<p>法治</p><p>法 治政府</p>"));
        assertEquals("", digest("<p>一、二、三</p>"));
        assertEquals("", digest(""));
    }

    @Test
    void tagsPartWordsUnlessTheyStandInsideALine() {
        assertEquals("行政复议案件", digest("<p>行<strong>政</strong><em>复</em><a href=\"x\">议</a><span>案</span>件</p>"));
        assertEquals("办结77件", digest("<p>办结<data value=\"77\" id=\"review.closed\">77件</data></p>"));
        assertEquals("甲乙 丙丁 戊己 庚辛", digest("<tr><td>甲乙</td><td>丙丁</td></tr><h2>戊己</h2>庚辛"));
        assertEquals("甲乙 丙丁", digest("甲乙<br>\n丙丁"));
        assertEquals("sp an", digest("<section>sp</section><spanner>an"));
    }

    @Test
    void slotsAndAttributesAreNoText() {
        assertEquals("见甲乙", digest("<p>见<a href=\"\" title=\"丙丁\">甲乙</a></p>"));
        assertEquals("甲乙 丙丁", digest("甲乙<img src=\"\" alt=\"图片\">丙丁"));
    }

    @Test
    void characterReferencesPartWords() {
        assertEquals("甲乙 丙丁 ab cd", digest("甲乙&amp;丙丁&quot;ab&lt;cd&gt;"));
    }

    @Test
    void whatIsUnusualIsInNormalForm() {
        assertEquals("2023年ab 12m2", digest("<p>２０２３年ＡＢ</p><p>①②㎡</p>"));
    }

    @Test
    void aLongLineIsNotCut() {
        String line = "甲乙丙".repeat(5_000) + "丁";
        assertEquals("甲乙丙甲 丙丁", digest("<p>" + line + "</p>"));
    }

    @Test
    void everyPairIsThereOnceAndNoOther() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        for (int round = 0; round < 300; round++) {
            String text = Texts.random(random, random.nextInt(3_000));
            List<String> found = Texts.pairs(digest("<p>" + text + "</p>"));
            Set<String> once = new TreeSet<>(found);
            assertEquals(once.size(), found.size(), text);
            assertEquals(new TreeSet<>(Texts.pairs(SearchText.of(text))), once, text);
        }
    }

    /** Texts made by chance, and what they consist of. */
    static final class Texts {

        private static final String CHARACTERS = "行政复议案件办结合法性审查年度报告，。、 0123aB２𠮷①é";

        private Texts() {}

        static String random(Random random, int length) {
            StringBuilder text = new StringBuilder();
            int few = random.nextInt(CHARACTERS.length()) + 1;
            for (int i = 0; i < length; i++) {
                char c = CHARACTERS.charAt(random.nextInt(few));
                boolean rare = random.nextInt(10) == 0;
                text.append(rare ? (char) (0x4E00 + random.nextInt(3_000)) : c);
            }
            return text.toString();
        }

        /** The pairs of words, with those that are there twice. */
        static List<String> pairs(String words) {
            List<String> pairs = new ArrayList<>();
            for (String word : words.split(" ")) {
                for (int i = 1; i < word.length(); i++) {
                    pairs.add(word.substring(i - 1, i + 1));
                }
            }
            return pairs;
        }
    }
}
