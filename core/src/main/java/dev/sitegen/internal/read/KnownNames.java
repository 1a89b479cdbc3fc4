package dev.sitegen.internal.read;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the column or organization that an author means who wrote its name instead of its id, or altered one of them. */
public final class KnownNames {

    /** Suffixes that systems append to the name of a copy, and authors to that of a version. */
    private static final Pattern COPY = Pattern.compile("[ _-]*(?:副本|拷贝|复件|copy)?[ _-]*(?:\\(\\d+\\))?$");

    /** Endings of files that are left in a name when another one is added to it. */
    private static final Pattern ENDING = Pattern.compile("(?:\\.(?:docx?|wps|txt|md))+$");

    private static final Pattern GAP = Pattern.compile("[\\s_]+|-{2,}");

    private static final int MOST_LISTED = 30;

    /** Shorter names occur in others by chance. */
    private static final int SHORTEST_PART = 3;

    /** The names by id. */
    private final Map<String, String> names;

    /** The ids and names as they are compared, each with the id. */
    private final List<Known> known;

    /** The words of {@link #known}, each once. */
    private final Set<String> folded;

    private record Known(String folded, String id) {}

    /** The names of things by their ids. */
    public static <T> KnownNames of(Map<String, T> all, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach((id, each) -> names.put(id, name.apply(each)));
        return new KnownNames(names);
    }

    /** @param names the names by id */
    public KnownNames(Map<String, String> names) {
        this.names = names;
        this.known = names.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream()
                        .map(word -> new Known(fold(word), entry.getKey())))
                .toList();
        this.folded = known.stream().map(Known::folded).collect(Collectors.toSet());
    }

    /** The id that a word means, if it means one and no other. */
    public Optional<String> idOf(String word) {
        String plain = fold(word);
        return named(word).or(() -> nearest(plain)).or(() -> part(plain));
    }

    /** The id that a word names without a slip: an id, a name, or the end of one that no other ends in. */
    public Optional<String> named(String word) {
        if (names.containsKey(word)) {
            return Optional.of(word);
        }
        String plain = fold(word);
        return only(each -> each.folded.equals(plain))
                .or(() -> only(each -> plain.length() >= 2 && each.folded.endsWith(plain)));
    }

    /** The id that a word as a whole means: one that only has an id in it, as {@code county-tax} has {@code county}, may be new. */
    private Optional<String> clear(String word) {
        return named(word).or(() -> nearest(fold(word)));
    }

    /** Degrees to which it is known what a word means. Each has a sentence of its own in the messages. */
    public enum Certainty {
        /** It means one id. */
        ONE,
        /** It is the name of a copy of a file that has one id. */
        COPY,
        /** Some ids are near. */
        NEAR,
        /** No id is near. */
        ANY,
        /** There are no ids. */
        NONE
    }

    /**
     * A guess at what a word means.
     *
     * @param ids the ids that it may mean: the one, those near, or all up to a number; those near with their names
     * @param name the name of the one; empty if there is not one
     */
    public record Guess(Certainty certainty, String ids, String name) {}

    /** Guesses what a word means that is no id. */
    public Guess guess(String word) {
        Optional<String> one = clear(word);
        if (one.isPresent()) {
            boolean copy = COPY.matcher(plain(word)).replaceFirst("").length()
                    < plain(word).length();
            return new Guess(copy ? Certainty.COPY : Certainty.ONE, one.get(), names.get(one.get()));
        }
        List<String> near = part(fold(word)).map(List::of).orElseGet(() -> Nearest.to(word, names.keySet()));
        if (!near.isEmpty()) {
            return new Guess(Certainty.NEAR, shown(near), "");
        }
        return names.isEmpty()
                ? new Guess(Certainty.NONE, "", "")
                : new Guess(Certainty.ANY, Nearest.orAll(word, names.keySet()), "");
    }

    /** Shows the ids that a word may mean, with their names: the one, those near, or all up to a number. */
    public String shown(String word) {
        Guess guess = guess(word);
        return guess.name.isEmpty() ? guess.ids : shown(List.of(guess.ids));
    }

    /** Lists ids with their names: those that a word may mean, or all up to a number when none is near. */
    public String list(String word) {
        String plain = fold(word);
        Set<String> near = new LinkedHashSet<>();
        idOf(word).ifPresent(near::add);
        List<String> slips = Nearest.to(plain, folded);
        known.stream()
                .filter(each -> slips.contains(each.folded) || plain.length() >= 2 && each.folded.contains(plain))
                .map(Known::id)
                .forEach(near::add);
        Set<String> shown = near.isEmpty() ? names.keySet() : near;
        String listed = shown.stream().limit(MOST_LISTED).map(this::withName).collect(Collectors.joining(", "));
        return shown.size() > MOST_LISTED ? listed + ", …" : listed;
    }

    private String shown(List<String> ids) {
        return ids.stream().map(this::withName).collect(Collectors.joining(", "));
    }

    private String withName(String id) {
        return "%s (%s)".formatted(id, names.get(id));
    }

    /** The longest id or name within a word. */
    private Optional<String> part(String word) {
        return known.stream()
                .filter(each -> each.folded.length() >= SHORTEST_PART && word.contains(each.folded))
                .max(Comparator.comparingInt(each -> each.folded.length()))
                .map(Known::id);
    }

    private Optional<String> nearest(String word) {
        List<String> near = Nearest.to(word, folded);
        return near.isEmpty() ? Optional.empty() : only(each -> each.folded.equals(near.get(0)));
    }

    private Optional<String> only(Predicate<Known> isMeant) {
        List<String> ids = known.stream()
                .filter(isMeant)
                .map(Known::id)
                .distinct()
                .limit(2)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private static String plain(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ENDING.matcher(plain).replaceFirst("");
    }

    private static String fold(String word) {
        String plain = plain(word);
        String stem = COPY.matcher(plain).replaceFirst("");
        return GAP.matcher((stem.isEmpty() ? plain : stem).strip()).replaceAll("-");
    }
}
