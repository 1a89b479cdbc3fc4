package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SpecFile;
import dev.sitegen.SpecFile.Example;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of {@code spec/shards.txt} and {@code spec/postings.txt}, which the script of the search page reads as well. */
class IndexSpecTest {

    static Stream<Example> shards() {
        return SpecFile.examples("shards.txt", byLine(IndexSpecTest::shardsOf)::apply);
    }

    static Stream<Example> postings() {
        return SpecFile.examples("postings.txt", byLine(IndexSpecTest::codeOf)::apply);
    }

    @ParameterizedTest
    @MethodSource("shards")
    void bigramsAreInTheShardsOfTheSpec(Example example) {
        assertEquals(example.output(), byLine(IndexSpecTest::shardsOf).apply(example.input()));
    }

    @ParameterizedTest
    @MethodSource("postings")
    void listsAreWrittenAsInTheSpec(Example example) {
        assertEquals(example.output(), byLine(IndexSpecTest::codeOf).apply(example.input()));
    }

    private static UnaryOperator<String> byLine(UnaryOperator<String> result) {
        return text -> text.lines().map(result).collect(Collectors.joining("\n"));
    }

    private static String shardsOf(String bigram) {
        int pair = Bigram.of(bigram.charAt(0), bigram.charAt(1));
        return Stream.of(16, 1_024, 1_048_576)
                .map(shards -> String.valueOf(Bigram.shard(pair, shards)))
                .collect(Collectors.joining(" "));
    }

    private static String codeOf(String documents) {
        DocumentList list = new DocumentList();
        Arrays.stream(documents.split(" ")).mapToInt(Integer::parseInt).forEach(list::add);
        StringBuilder code = new StringBuilder();
        list.writeTo(code);
        return code.toString();
    }
}
