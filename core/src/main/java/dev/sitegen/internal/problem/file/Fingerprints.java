package dev.sitegen.internal.problem.file;

import dev.sitegen.build.Checksum;
import dev.sitegen.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Hashes by which a problem is known again in the next log: of its code, its file and the words of its line, or those of its sentence
 * where the line is not known. The number of its line is no part, so that lines may move; problems that are alike are counted.
 */
final class Fingerprints {

    private static final int DIGITS = 16;

    private final Map<String, Integer> counts = new HashMap<>();

    String next(Diagnostic problem) {
        String line = problem.sourceLine().strip();
        String words = line.isEmpty() ? String.join("\n", problem.arguments()) : line;
        String all = problem.code().id() + "\n" + problem.position().path() + "\n" + words;
        String hash =
                Checksum.of(all.getBytes(StandardCharsets.UTF_8)).toString().substring(0, DIGITS);
        return hash + ":" + counts.merge(hash, 1, Integer::sum);
    }
}
