package dev.sitegen.internal.parse.residue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPlacesTest {

    /** Few words are tried one by one, many are not; both find what a search for each word finds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 60, 400})
    void eachWordIsFoundWhereverItIs(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 50; round++) {
            List<String> words = Stream.generate(() -> random(random, 1 + random.nextInt(5)))
                    .limit(count)
                    .distinct()
                    .toList();
            String text = random(random, 300);
            WordPlaces.Finder finder = new WordPlaces.Finder(words, List.of());
            WordPlaces places = places(finder, text);
            for (String word : words) {
                assertArrayEquals(naive(text, List.of(word)), places.of(finder.number(word)), word + " in " + text);
            }
            assertArrayEquals(naive(text, words), places.of(finder.numbers(words)), text);
        }
    }

    /** Zero is any digit in a shape, and itself in a word, even in one that looks the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 60})
    void shapesAreFoundWhateverTheirDigits(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 50; round++) {
            List<String> words = Stream.generate(() -> digits(random, 1 + random.nextInt(4)))
                    .limit(count)
                    .distinct()
                    .toList();
            List<String> shapes = words.stream()
                    .filter(word -> random.nextBoolean())
                    .map(WordPlacesTest::shape)
                    .distinct()
                    .toList();
            String text = digits(random, 300);
            WordPlaces.Finder finder = new WordPlaces.Finder(words, shapes);
            WordPlaces places = places(finder, text);
            for (String word : words) {
                assertArrayEquals(naive(text, List.of(word)), places.of(finder.number(word)), word + " in " + text);
            }
            for (String shape : shapes) {
                int[] found = places.of(finder.shapes(List.of(shape)));
                assertArrayEquals(naive(shape(text), List.of(shape)), found, shape + " in " + text);
            }
        }
    }

    private static String shape(String text) {
        return text.replaceAll("[0-9]", "0");
    }

    private static String digits(Random random, int length) {
        return random.ints(length, 0, 5)
                .mapToObj(c -> "027.年".substring(c, c + 1))
                .reduce("", String::concat);
    }

    private static WordPlaces places(WordPlaces.Finder finder, String text) {
        int[] begun = IntStream.range(0, text.length())
                .filter(at -> finder.begins(text.charAt(at)))
                .toArray();
        return finder.in(text.toCharArray(), text.length(), begun, begun.length);
    }

    private static int[] naive(String text, List<String> words) {
        return words.stream()
                .flatMapToInt(word -> IntStream.range(0, text.length()).filter(at -> text.startsWith(word, at)))
                .sorted()
                .toArray();
    }

    private static String random(Random random, int length) {
        return random.ints(length, 0, 4)
                .mapToObj(c -> "甲乙\uFFFFa".substring(c, c + 1))
                .reduce("", String::concat);
    }
}
