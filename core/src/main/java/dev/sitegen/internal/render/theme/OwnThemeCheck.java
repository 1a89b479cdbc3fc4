package dev.sitegen.internal.render.theme;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.PropertiesReader.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports the files of a site below {@code theme/} that nothing reads, and the words that nothing shows. */
final class OwnThemeCheck {

    private static final Pattern NOTES = Pattern.compile(
            "(?:.*/)?(?:\\..+|(?:readme|licen[cs]e|notice|copying|changelog)(?:\\.\\w+)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile(".+\\.(?:css|js|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|otf)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE_OR_SCRIPT = Pattern.compile(".+\\.(?:css|js)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING =
            Pattern.compile("\\.(?:ftlh?|html?|txt)(?:\\.txt)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE_SIGN = Pattern.compile("\\s*[＝：]\\s*");

    /** Reasons why a file is not read. Each has sentences of its own in the messages. */
    private enum Reason {
        /** The name of another file is near. */
        NEAR,
        /** It is a template that no other imports. */
        UNUSED,
        /** Its directory is none of a theme. */
        PLACE
    }

    private final OwnThemeFiles own;
    private final Collection<String> used;
    private final List<String> readable;
    private final List<String> assetNames;
    private final String wordsPath;
    private final Set<String> known;
    private final Problems problems;

    /**
     * @param own the files of the site
     * @param base the theme without them
     * @param used the templates that pages can use
     * @param languageTag the language of the site
     */
    OwnThemeCheck(OwnThemeFiles own, Theme base, Collection<String> used, String languageTag, Problems problems) {
        this.own = own;
        this.used = used;
        this.wordsPath = OwnThemeFiles.words(languageTag);
        this.readable = new ArrayList<>(used);
        this.readable.add(wordsPath);
        base.assets().forEach(asset -> readable.add("assets/" + asset));
        this.assetNames = base.assets().stream().map(OwnThemeCheck::name).toList();
        this.known = base.words().all().keySet();
        this.problems = problems;
    }

    void check() {
        own.files().keySet().stream().filter(path -> !isRead(path)).forEach(this::report);
        own.words().values().forEach(words -> words.forEach(this::check));
    }

    private boolean isRead(String path) {
        return path.startsWith("assets/") && !isMisspeltAsset(path)
                || used.contains(path)
                || own.words().containsKey(path)
                || NOTES.matcher(path).matches();
    }

    /**
     * Returns whether a style sheet or script has nearly the name of one of the theme, and nothing of the site mentions it. Names
     * that differ in their case are two at one address.
     */
    private boolean isMisspeltAsset(String path) {
        return STYLE_OR_SCRIPT.matcher(path).matches()
                && assetNames.stream().noneMatch(name(path)::equalsIgnoreCase)
                && !Nearest.to(name(path), assetNames).isEmpty()
                && !own.mentions(name(path), path);
    }

    private void report(String path) {
        Optional<String> near = near(path);
        boolean isTemplate = own.templates().containsKey(path) && path.startsWith("partials/");
        Reason reason = near.isPresent() ? Reason.NEAR : isTemplate ? Reason.UNUSED : Reason.PLACE;
        problems.add(
                Code.UNREAD_THEME_FILE,
                SourcePosition.ofFile(OwnThemeFiles.source(path)),
                reason.name(),
                near.map(OwnThemeFiles::source).orElse(path));
    }

    /** The path that the author of a file may mean. */
    private Optional<String> near(String path) {
        String name = name(path);
        String stem = ENDING.matcher(name).replaceFirst("");
        Optional<String> same = readable.stream()
                .filter(each -> name(each).equalsIgnoreCase(name)
                        || ENDING.matcher(name(each)).replaceFirst("").equalsIgnoreCase(stem))
                .findFirst();
        return same.or(() -> Nearest.to(path, readable).stream().findFirst())
                .or(() -> Nearest.to(
                                name, readable.stream().map(OwnThemeCheck::name).toList())
                        .stream()
                        .findFirst()
                        .flatMap(found -> readable.stream()
                                .filter(each -> name(each).equals(found))
                                .findFirst()))
                .or(() -> Optional.of(wordsPath).filter(words -> name.endsWith(".properties")))
                .or(() -> Optional.of("assets/" + name)
                        .filter(asset -> PUBLISHED.matcher(name).matches()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Reports a word that the theme does not have, and no template of the site mentions. */
    private void check(String key, Word word) {
        boolean isShown = !key.isEmpty() && own.mentions(key, "");
        if (known.isEmpty() || known.contains(key) || isShown) {
            return;
        }
        Matcher wide = WIDE_SIGN.matcher(key);
        if (wide.find() && known.contains(key.substring(0, wide.start()))) {
            String right = (wide.replaceFirst("=") + " " + word.text()).strip();
            problems.add(Code.UNKNOWN_WORD, word.position(), key, "WIDE_SIGN", right);
            return;
        }
        problems.add(Code.UNKNOWN_WORD, word.position(), () -> {
            List<String> near = Nearest.to(key, known);
            return List.of(key, near.isEmpty() ? "NONE" : "NEAR", String.join(", ", near));
        });
    }
}
