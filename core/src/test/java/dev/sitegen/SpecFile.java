package dev.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of examples below {@code spec/}. An example begins with a line {@code @} and its name, then come the input, a line
 * {@code =>} and the output; what is above the first example is for readers. With {@code -Dgolden.update=true} the
 * outputs are written anew.
 */
public final class SpecFile {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final String NAME = "@ ";
    private static final String ARROW = "=>";

    private final Path file;
    private final String preface;
    private final List<Example> examples;

    private SpecFile(Path file, String preface, List<Example> examples) {
        this.file = file;
        this.preface = preface;
        this.examples = examples;
    }

    /**
     * An example.
     *
     * @param line where it begins in the file
     * @param output what is expected, without blank lines at its end
     */
    public record Example(int line, String name, String input, String output) {

        @Override
        public String toString() {
            return "line " + line + ": " + name;
        }
    }

    /**
     * The examples of a file.
     *
     * @param actual the real output of an input, to write it into the file when that is asked for
     */
    public static Stream<Example> examples(String name, Function<String, String> actual) {
        SpecFile spec = read(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "spec", name));
        if (UPDATE) {
            spec.write(actual);
            return read(spec.file).examples.stream();
        }
        return spec.examples.stream();
    }

    private static SpecFile read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<Example> examples = new ArrayList<>();
            int begin = next(lines, 0);
            String preface = String.join("\n", lines.subList(0, begin));
            while (begin < lines.size()) {
                int end = next(lines, begin + 1);
                int arrow = lines.subList(begin, end).indexOf(ARROW);
                String output = String.join("\n", lines.subList(begin + arrow + 1, end));
                examples.add(new Example(
                        begin + 1,
                        lines.get(begin).substring(NAME.length()),
                        String.join("\n", lines.subList(begin + 1, begin + arrow)),
                        output.stripTrailing()));
                begin = end;
            }
            return new SpecFile(file, preface, examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int next(List<String> lines, int from) {
        int index = from;
        while (index < lines.size() && !lines.get(index).startsWith(NAME)) {
            index++;
        }
        return index;
    }

    private void write(Function<String, String> actual) {
        StringBuilder text = new StringBuilder(preface).append('\n');
        for (Example example : examples) {
            text.append(NAME).append(example.name).append('\n').append(example.input);
            text.append('\n').append(ARROW).append('\n');
            text.append(actual.apply(example.input).stripTrailing()).append("\n\n");
        }
        try {
            Files.writeString(file, text.toString().stripTrailing() + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
