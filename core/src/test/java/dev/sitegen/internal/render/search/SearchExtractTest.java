package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SearchExtractTest {

    /** A key of an extract, in which section it is, in which group of sentences, and whether in the heading. */
    private record Place(int key, int section, int group, boolean heading) {}

    /** The keys of an extract, read as its description says. */
    private static List<Place> places(String html) {
        // Not as UTF-16, which has no halves of characters.
        String extract = ByteBuffer.wrap(SearchExtract.of(html)).asCharBuffer().toString();
        List<Place> places = new ArrayList<>();
        int section = 0;
        for (int at = 0; at < extract.length(); ) {
            char description = extract.charAt(at++);
            if (description == 0x8000) {
                section++;
                continue;
            }
            int length = description & 0x7FF;
            assertTrue(length >= 2, "a key in every sentence");
            for (int i = at + 1; i < at + length; i++) {
                if (extract.charAt(i - 1) != ' ' && extract.charAt(i) != ' ') {
                    int key = Bigram.of(extract.charAt(i - 1), extract.charAt(i));
                    places.add(new Place(key, section, description >> 11 & 7, (description >> 14 & 1) != 0));
                }
            }
            at += length;
        }
        return places;
    }

    private static Set<Integer> keys(String html) {
        Set<Integer> keys = new TreeSet<>();
        places(html).forEach(place -> keys.add(place.key));
        return keys;
    }

    private static Set<Integer> keysOfText(String text) {
        return Texts.keys(text);
    }

    @Test
    void marksInsideASentencePartNoPairsAndItsEndDoes() {
        assertEquals(keysOfText("放管服改革"), keys("<p>“放管服”改革</p>"));
        assertEquals(keysOfText("双随机一公开"), keys("<p>双随机、一公开</p>"));
        assertTrue(keys("<p>甲乙。丙丁</p>").stream().noneMatch(keysOfText("乙丙")::contains));
        assertTrue(keys("<p>甲乙</p><p>丙丁</p>").stream().noneMatch(keysOfText("乙丙")::contains));
        assertEquals(Set.of(), keys(""));
    }

    @Test
    void tagsPartLinesUnlessTheyAreInsideThem() {
        assertEquals(
                keysOfText("行政复议案件"), keys("<p>行<strong>政</strong><em>复</em><a href=\"x\">议</a><span>案</span>件</p>"));
        assertEquals(keysOfText("办结77件"), keys("<p>办结<data value=\"77\" id=\"review.closed\">77件</data></p>"));
        assertEquals(keysOfText("甲乙。丙丁"), keys("甲乙<br>\n丙丁"));
        assertEquals(keysOfText("sp。an"), keys("<section>sp</section><spanner>an"));
    }

    @Test
    void attributesAreNoText() {
        assertEquals(keysOfText("见甲乙"), keys("<p>见<a href=\"\" title=\"丙丁\">甲乙</a></p>"));
        assertEquals(keysOfText("甲乙。丙丁"), keys("甲乙<img src=\"\" alt=\"图片\">丙丁"));
        assertEquals(keysOfText("甲乙&丙丁"), keys("甲乙&amp;丙丁"));
    }

    @Test
    void headingsBeginSections() {
        List<Place> places = places("<p>甲乙</p><h2 id=\"s1\">甲乙</h2><p>丙丁</p><h3>戊己</h3><p>丙丁</p>");
        assertEquals(
                List.of("甲乙 0 false", "甲乙 1 true", "丙丁 1 false", "戊己 2 true", "丙丁 2 false"),
                places.stream()
                        .map(place -> "" + Bigram.first(place.key) + Bigram.second(place.key) + " " + place.section
                                + " " + place.heading)
                        .toList());
    }

    @Test
    void aSentenceIsInOneGroupWhateverIsAroundIt() {
        List<Place> alone = places("<p>全年办结行政复议案件77件。</p>");
        assertEquals(1, alone.stream().map(Place::group).distinct().count());
        List<Place> among = places("<p>甲乙丙丁。全年办结行政复议案件77件。戊己庚辛。</p>");
        assertTrue(among.containsAll(alone));
        Set<Integer> groups = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            places("<p>" + (char) ('一' + i) + "甲乙丙丁</p>").forEach(place -> groups.add(place.group));
        }
        assertNotEquals(1, groups.size());
        assertTrue(groups.size() <= SearchExtract.GROUPS, groups::toString);
    }

    @Test
    void everyKeyIsThereAndNoOther() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        for (int round = 0; round < 300; round++) {
            String text = Texts.random(random, random.nextInt(3_000));
            assertEquals(keysOfText(text), keys("<p>" + text + "</p>"), text);
        }
    }

    /** Sentences longer than what a length can say, without and with keys that are no two characters. */
    @Test
    void aLongSentenceHasAllItsKeysInOneGroup() {
        for (String part : List.of("行政复议案件办结", "办结77件abc共3.5万")) {
            for (int length = 2_040; length < 2_060; length++) {
                String text = part.repeat(1_200).substring(0, length) + part.repeat(700);
                List<Place> places = places("<p>" + text + "</p>");
                assertEquals(keysOfText(text), keys("<p>" + text + "</p>"), text);
                assertEquals(1, places.stream().map(Place::group).distinct().count());
            }
        }
    }

    /** Texts made by chance, and the keys they have. */
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

        static Set<Integer> keys(String text) {
            Set<Integer> keys = new TreeSet<>();
            keys.addAll(list(text));
            return keys;
        }

        /** The keys in the order of the text. */
        static List<Integer> list(String text) {
            KeyText made = new KeyText(0);
            made.addText(text);
            List<Integer> keys = new ArrayList<>();
            for (int i = 1; i < made.length(); i++) {
                if (made.chars()[i - 1] != SearchText.GAP && made.chars()[i] != SearchText.GAP) {
                    keys.add(Bigram.of(made.chars()[i - 1], made.chars()[i]));
                }
            }
            return keys;
        }
    }
}
