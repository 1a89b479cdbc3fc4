package dev.sitegen.internal.source;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the column or organization that an author means who wrote its name instead of its id, or altered one of them. */
public final class KnownNames {

    /** Suffixes that systems append to the name of a copy, and authors to that of a version. */
    private static final Pattern COPY = Pattern.compile("[ _-]*(?:副本|拷贝|复件|copy)?[ _-]*(?:\\(\\d+\\))?$");

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

    /** Shows the id that a word means, with its name, or the ids that are near; empty when there are none. */
    public String near(String word) {
        Optional<String> meant = idOf(word);
        return meant.isPresent() ? shown(meant.get()) : String.join(", ", Nearest.to(word, names.keySet()));
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
        String listed = shown.stream().limit(MOST_LISTED).map(this::shown).collect(Collectors.joining(", "));
        return shown.size() > MOST_LISTED ? listed + ", …" : listed;
    }

    private String shown(String id) {
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

    private static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String stem = COPY.matcher(plain).replaceFirst("");
        return GAP.matcher((stem.isEmpty() ? plain : stem).strip()).replaceAll("-");
    }
}
