package dev.sitegen.internal.parse.residue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.residue.LostNumbers.Measure;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.config.ResidueRule;
import dev.sitegen.internal.read.config.ResidueRule.Kind;
import dev.sitegen.model.Alias;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is left over from writing: in the words a reader sees, the title and the rest of the front matter included. Safe
 * to share between threads.
 */
public final class ResidueCheck {

    private static final int MOST_SHOWN = 20;

    /**
     * Number of characters by which a match may begin before, or end behind, the beginning of a word of {@link
     * ResidueRule#when}.
     */
    private static final int NEAR = 64;

    private final List<Search> searches;
    private final WordPlaces.Finder finder;
    private final VisibleText.Maker texts;

    /** The number of patterns that a site wrote itself. */
    private final int ownPatterns;

    /**
     * A rule with the numbers of its words.
     *
     * @param words the numbers of {@link ResidueRule#words}
     * @param when the numbers of {@link ResidueRule#when}, words or shapes
     */
    private record Search(ResidueRule rule, int[] words, int[] when, List<Measure> measures) {}

    public ResidueCheck(List<ResidueRule> rules) {
        List<String> words = new ArrayList<>();
        List<String> shapes = new ArrayList<>();
        for (ResidueRule rule : rules) {
            words.addAll(rule.words());
            (rule.isBundled() ? shapes : words).addAll(rule.when());
            words.addAll(rule.measures().keySet());
        }
        this.finder = new WordPlaces.Finder(words, shapes);
        this.texts = new VisibleText.Maker(finder, false);
        this.ownPatterns =
                (int) rules.stream().filter(rule -> rule.place().isPresent()).count();
        this.searches = rules.stream().map(this::search).toList();
    }

    private Search search(ResidueRule rule) {
        List<Measure> measures = rule.measures().entrySet().stream()
                .map(entry -> new Measure(entry.getKey(), finder.number(entry.getKey()), entry.getValue()))
                .toList();
        int[] when = rule.isBundled() ? finder.shapes(rule.when()) : finder.numbers(rule.when());
        return new Search(rule, finder.numbers(rule.words()), when, measures);
    }

    /** @param aliases old addresses, whose words nobody reads */
    public void check(DocumentSource source, List<Alias> aliases, Problems problems) {
        Problems found = new Problems();
        check(source, found);
        for (Diagnostic diagnostic : found.all()) {
            boolean reported =
                    isUndecoded(diagnostic) && problems.all().stream().anyMatch(d -> d.code() == Code.NOT_UTF8);
            if (!reported && aliases.stream().noneMatch(alias -> isIn(alias, diagnostic.position()))) {
                problems.addAll(List.of(diagnostic));
            }
        }
    }

    /** Returns whether it is about characters that a file in another encoding does not have. */
    private static boolean isUndecoded(Diagnostic diagnostic) {
        return diagnostic.arguments().get(0).indexOf('\uFFFD') >= 0;
    }

    /** Returns whether a place is in an old address, which is no text. */
    static boolean isIn(Alias alias, SourcePosition place) {
        int from = alias.position().column();
        return place.line() == alias.position().line()
                && place.column() >= from
                && place.column() < from + alias.path().length();
    }

    public void check(DocumentSource source, Problems problems) {
        SourceFile file = source.file();
        VisibleText visible = texts.of(file.chars().array());
        WordPlaces places = visible.places();
        LostNumbers numbers = new LostNumbers(visible, places);
        for (Search search : searches) {
            ResidueRule rule = search.rule();
            for (Leftover found : words(search, visible, places, problems)) {
                report(rule, Kind.WORDS, found, visible, file, problems);
            }
            for (Measure measure : search.measures()) {
                for (Leftover found : numbers.of(measure)) {
                    report(rule, Kind.NUMBER, found, visible, file, problems);
                }
            }
        }
    }

    /** Finds what a pattern matches; one of the site's own that takes too long is reported where it is written. */
    private List<Leftover> words(Search search, CharSequence text, WordPlaces places, Problems problems) {
        ResidueRule rule = search.rule();
        if (rule.pattern().isEmpty()) {
            return plain(search, places);
        }
        Pattern pattern = rule.pattern().get();
        if (rule.isBundled()) {
            return words(search, pattern, text, places);
        }
        try {
            return words(search, pattern, new CountedText(text, ownPatterns), places);
        } catch (CountedText.ExhaustedException | StackOverflowError e) {
            // The JDK's matcher calls itself for every round of a repetition of a group.
            problems.add(Code.SLOW_PATTERN, rule.place().get(), rule.id());
            return List.of();
        }
    }

    /** Finds words from left to right; of several that begin at one place, the one that is listed first. */
    private static List<Leftover> plain(Search search, WordPlaces places) {
        if (places.of(search.words()).length == 0) {
            return List.of();
        }
        List<Leftover> all = new ArrayList<>();
        for (int i = 0; i < search.words().length; i++) {
            for (int at : places.of(search.words()[i])) {
                all.add(new Leftover(at, search.rule().words().get(i)));
            }
        }
        all.sort(Comparator.comparingInt(Leftover::at));
        List<Leftover> found = new ArrayList<>();
        int end = 0;
        for (Leftover next : all) {
            if (next.at() >= end) {
                found.add(next);
                end = next.at() + next.words().length();
            }
        }
        return found;
    }

    /** Finds matches of a pattern, near its words only if it has some: looking everywhere takes far longer. */
    private static List<Leftover> words(Search search, Pattern pattern, CharSequence text, WordPlaces places) {
        int[] near = places.of(search.when());
        boolean anywhere = search.rule().when().isEmpty();
        if (near.length == 0 && !anywhere) {
            return List.of();
        }
        List<Leftover> found = new ArrayList<>();
        if (anywhere) {
            find(pattern.matcher(text), found);
            return found;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < near.length; i++) {
            int from = Math.max(0, near[i] - NEAR);
            while (i + 1 < near.length && near[i + 1] - NEAR <= near[i] + NEAR) {
                i++;
            }
            find(matcher.region(from, Math.min(text.length(), near[i] + NEAR)), found);
        }
        return found;
    }

    private static void find(Matcher matcher, List<Leftover> found) {
        while (matcher.find()) {
            found.add(new Leftover(matcher.start(), matcher.group()));
        }
    }

    private static void report(
            ResidueRule rule, Kind kind, Leftover found, VisibleText visible, SourceFile file, Problems problems) {
        String words = found.words();
        problems.add(
                rule.strict() ? Code.RESIDUE : Code.RESIDUE_WARNING,
                file.position(visible.offset(found.at())),
                words.length() <= MOST_SHOWN ? words : words.substring(0, MOST_SHOWN) + "…",
                kind.name(),
                rule.id());
    }
}
