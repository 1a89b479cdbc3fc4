package dev.sitegen.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that mean nothing and look like those of reports. */
final class Prose {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final String COUNT = "count";

    private final Phrases phrases;
    private final Chance chance;

    Prose(Phrases phrases, Chance chance) {
        this.phrases = phrases;
        this.chance = chance;
    }

    /** A sentence, or a part of one, of the kind that the section of phrases has. */
    String sentence(String section) {
        return fill(chance.oneOf(phrases.of(section)));
    }

    private String fill(String pattern) {
        return SLOT.matcher(pattern).replaceAll(slot -> Matcher.quoteReplacement(phrase(slot.group(1))));
    }

    private String phrase(String slot) {
        return slot.equals(COUNT) ? String.valueOf(chance.between(2, 40)) : chance.oneOf(phrases.of(slot));
    }

    /** A paragraph of so many sentences. */
    String paragraph(String section, int sentences) {
        return String.join("", several(section, sentences));
    }

    /** Some sentences, or parts of one. */
    List<String> several(String section, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence(section));
        }
        return sentences;
    }

    /** Some of a section's phrases, none twice. */
    List<String> titles(String section, int count) {
        return chance.some(count, phrases.of(section));
    }

    Chance chance() {
        return chance;
    }
}
