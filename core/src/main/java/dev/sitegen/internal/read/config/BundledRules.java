package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** Rules that come with the program, in the same form in which a site writes its own. */
final class BundledRules {

    private BundledRules() {}

    /**
     * Reads a file of rules.
     *
     * @param name its name beside this class
     * @param reader makes rules of it
     */
    static <T> T read(String name, BiFunction<Mapping, Problems, T> reader) {
        Problems problems = new Problems();
        Mapping mapping = YamlReader.read(SourceFile.of(name, text(name)), problems)
                .orElseThrow(() -> new IllegalStateException(name + " is no YAML"));
        T rules = reader.apply(mapping, problems);
        if (!problems.all().isEmpty()) {
            throw new IllegalStateException(problems.all().toString());
        }
        return rules;
    }

    private static String text(String name) {
        try (InputStream in = BundledRules.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
