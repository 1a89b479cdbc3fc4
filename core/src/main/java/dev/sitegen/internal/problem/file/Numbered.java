package dev.sitegen.internal.problem.file;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Numbers what problems have in common, from 0 in the order in which it is first met. */
final class Numbered {

    private Numbered() {}

    static <T> Map<T, Integer> of(List<Diagnostic> problems, Function<Diagnostic, T> part) {
        Map<T, Integer> numbers = new LinkedHashMap<>();
        problems.forEach(problem -> numbers.putIfAbsent(part.apply(problem), numbers.size()));
        return numbers;
    }
}
