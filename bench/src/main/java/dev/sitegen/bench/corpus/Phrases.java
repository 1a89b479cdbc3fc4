package dev.sitegen.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phrases that sentences are made of, by section, as phrases.txt has them. */
final class Phrases {

    private static final String HEAD = "# ";

    private final Map<String, List<String>> sections;

    private Phrases(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    static Phrases read() throws IOException {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Phrases parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith(HEAD)) {
                current = sections.computeIfAbsent(line.substring(HEAD.length()), name -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return new Phrases(sections);
    }

    List<String> of(String section) {
        List<String> phrases = sections.get(section);
        if (phrases == null) {
            throw new IllegalArgumentException("phrases.txt has no section " + section);
        }
        return phrases;
    }
}
