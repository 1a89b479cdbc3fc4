package dev.sitegen;

import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Something an author does to a site, and what that must do to what is published.
 *
 * @param name what is done
 * @param action does it
 */
record Edit(String name, Action action) {

    @Override
    public String toString() {
        return name;
    }

    /** Changes content, options or output, and says what that must do. */
    interface Action {
        Effect on(EditedSite site, Random random) throws IOException;
    }

    /** The required effect of an edit on a site without errors. */
    sealed interface Effect {

        /**
         * The site is published.
         *
         * @param files the files that must be others than before, or have come or gone; all others may
         * @param reported a problem that must be reported
         */
        record Changes(List<String> files, Optional<Code> reported) implements Effect {

            Changes andChanges(String file) {
                return new Changes(
                        Stream.concat(files.stream(), Stream.of(file)).toList(), reported);
            }

            Changes reporting(Code code) {
                return new Changes(files, Optional.of(code));
            }
        }

        /** The site is not published, and this problem is why. */
        record Breaks(Code code) implements Effect {}

        /** Every file of the site and every problem is as before. */
        record Neutral() implements Effect {}

        /** The edit cannot be made on the site as it is; nothing was done. */
        record Impossible() implements Effect {}
    }

    /** All edits there are. */
    static List<Edit> all() {
        return Stream.of(
                        FigureEdits.all(),
                        CheckEdits.all(),
                        FormEdits.all(),
                        SiteEdits.settings(),
                        SiteEdits.organizations(),
                        SiteEdits.theme(),
                        SiteEdits.options(),
                        TextEdits.texts(),
                        TextEdits.files())
                .flatMap(List::stream)
                .toList();
    }

    static Effect.Changes changes(String... files) {
        return new Effect.Changes(List.of(files), Optional.empty());
    }

    static Effect breaks(Code code) {
        return new Effect.Breaks(code);
    }

    static Effect neutral() {
        return new Effect.Neutral();
    }

    static Effect impossible() {
        return new Effect.Impossible();
    }
}
