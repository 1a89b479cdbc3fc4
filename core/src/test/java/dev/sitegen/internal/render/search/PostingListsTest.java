package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingListsTest {

    @Test
    void hasWhatWasAdded() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        for (int round = 0; round < 5; round++) {
            PostingLists lists = new PostingLists();
            Map<Integer, TreeSet<Integer>> expected = new TreeMap<>();
            int documents = 1 + random.nextInt(3_000);
            int pairs = 1 + random.nextInt(20_000);
            for (int document = 0; document < documents; document += 1 + random.nextInt(3)) {
                for (int i = 0; i < 200; i++) {
                    // Some pairs are everywhere, most are rare.
                    int pair = 1 + (int) (Math.pow(random.nextDouble(), 4) * pairs);
                    boolean isNew = lists.add(pair, Bigram.hash(pair), document, 0);
                    assertEquals(
                            expected.computeIfAbsent(pair, p -> new TreeSet<>()).add(document), isNew);
                }
            }
            assertEquals(
                    expected.keySet(),
                    new TreeSet<>(Arrays.stream(lists.keys()).boxed().toList()));
            expected.forEach((pair, numbers) -> assertArrayEquals(
                    numbers.stream().mapToInt(Integer::intValue).toArray(), ReadIndex.list(code(lists, pair))));
            assertEquals("", code(lists, -1));
        }
    }

    @Test
    void headingsAreAPartOfTheUnits() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        PostingLists lists = new PostingLists();
        TreeSet<Integer> units = new TreeSet<>();
        TreeSet<Integer> inHeadings = new TreeSet<>();
        // Of 0 is the hash 0, and it is a key as well: the first column.
        for (int unit = 0; unit < 100_000; unit += 1 + random.nextInt(random.nextInt(1_000) + 1)) {
            int heading = random.nextInt(2);
            assertTrue(lists.add(0, 0, unit, heading));
            assertFalse(lists.add(0, 0, unit, 0));
            units.add(unit);
            if (heading == 1) {
                inHeadings.add(unit);
            }
        }
        DocumentList all = new DocumentList();
        DocumentList headings = new DocumentList();
        lists.addTo(all, headings, 0);
        assertEquals(List.copyOf(units), numbers(all));
        assertEquals(List.copyOf(inHeadings), numbers(headings));
        assertArrayEquals(new int[] {0}, lists.keys());
    }

    private static List<Integer> numbers(DocumentList list) {
        StringBuilder code = new StringBuilder();
        list.writeTo(code);
        return Arrays.stream(ReadIndex.list(code.toString())).boxed().toList();
    }

    /** A list of as many bits as there are documents if half of them have the pair; three quarters of a byte each if few do. */
    @Test
    void aListIsAboutAsShortAsItCanBe() {
        assertTrue(code(IntStream.range(0, 600).toArray()).length() <= 102);
        assertTrue(code(IntStream.range(0, 300).map(i -> 2 * i).toArray()).length() <= 102);
        assertTrue(code(IntStream.range(0, 100).map(i -> 97 * i).toArray()).length() <= 150);
    }

    /** A list with a period costs no more the longer it is; one unit of another place costs some digits. */
    @Test
    void aListThatRepeatsItselfIsShort() {
        assertTrue(code(IntStream.range(0, 5_000).toArray()).length() <= 8);
        int[] alternating =
                IntStream.range(0, 5_000).map(i -> i / 2 * 29 + i % 2 * 7).toArray();
        assertTrue(code(alternating).length() <= 12);
        assertArrayEquals(alternating, ReadIndex.list(code(alternating)));
        int[] disturbed = alternating.clone();
        disturbed[2_000]++;
        assertTrue(code(disturbed).length() <= 20);
        assertArrayEquals(disturbed, ReadIndex.list(code(disturbed)));
    }

    @Test
    void aListWithRepeatsIsReadBack() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        for (int round = 0; round < 2_000; round++) {
            int[] pattern = random.ints(1 + random.nextInt(10), 0, 1 + random.nextInt(60))
                    .toArray();
            double noise = random.nextDouble() / 4;
            int[] units = new int[1 + random.nextInt(400)];
            int unit = -1;
            for (int i = 0; i < units.length; i++) {
                unit += 1 + (random.nextDouble() < noise ? random.nextInt(90) : pattern[i % pattern.length]);
                units[i] = unit;
            }
            assertArrayEquals(units, ReadIndex.list(code(units)));
        }
    }

    @Test
    void aListIsReadBack() {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(300);
            double share = Math.pow(random.nextDouble(), 3);
            int[] documents = IntStream.range(0, size)
                    .filter(d -> random.nextDouble() < share)
                    .toArray();
            if (documents.length > 0) {
                assertArrayEquals(documents, ReadIndex.list(code(documents)));
            }
        }
    }

    private static String code(int... documents) {
        PostingLists lists = new PostingLists();
        for (int document : documents) {
            lists.add(1, Bigram.hash(1), document, 0);
        }
        return code(lists, 1);
    }

    private static String code(PostingLists lists, int pair) {
        StringBuilder out = new StringBuilder();
        DocumentList documents = new DocumentList();
        lists.addTo(documents, new DocumentList(), pair);
        if (!documents.isEmpty()) {
            documents.writeTo(out);
        }
        return out.toString();
    }
}
