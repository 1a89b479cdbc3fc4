package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The addresses given away so far; two that ask for one are told. */
final class Claims {

    private final Problems problems;
    private final List<Output> outputs = new ArrayList<>();

    /** Who has an address, by the address in lower case: some file systems know no other. */
    private final Map<String, String> owners = new LinkedHashMap<>();

    /** The directories that hold files, so that no file takes the name of one. */
    private final Map<String, String> directories = new LinkedHashMap<>();

    Claims(Problems problems) {
        this.problems = problems;
    }

    void claim(Output output) {
        claim(output, SourcePosition.ofFile("site.yaml"), output.path().value());
    }

    void claim(Output output, String source) {
        claim(output, SourcePosition.ofFile(source), source);
    }

    void claim(Output output, SourcePosition position) {
        claim(output, position, position.toString());
    }

    private void claim(Output output, SourcePosition position, String owner) {
        String key = fold(output.path().value());
        String before = owners.putIfAbsent(key, owner);
        String other = before != null ? before : conflict(key, owner);
        if (other != null) {
            problems.add(Code.TWO_AT_ONE_ADDRESS, position, output.path().value(), other);
        } else {
            outputs.add(output);
        }
    }

    /** Who needs the name as a directory, or has as a file what would be a directory. */
    private String conflict(String key, String owner) {
        if (directories.containsKey(key)) {
            return directories.get(key);
        }
        for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
            String directory = key.substring(0, slash);
            if (directories.putIfAbsent(directory, owner) == null && owners.containsKey(directory)) {
                return owners.get(directory);
            }
        }
        return null;
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    List<Output> outputs() {
        return outputs;
    }
}
