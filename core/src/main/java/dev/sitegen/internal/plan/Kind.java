package dev.sitegen.internal.plan;

import dev.sitegen.internal.site.OutputKind;
import java.util.List;

/**
 * A kind of page or file: lists the files that a site has of it. The kinds of every site are in one list, which planning goes through
 * in order.
 *
 * @param <F> its files
 */
@FunctionalInterface
public interface Kind<F extends Output> {

    /** The files of this kind, in the order in which they are written. */
    List<? extends F> files(Planning site);

    /** The same kind, of which only a theme that asks for it has any files. */
    static <F extends Output> Kind<F> ifMade(OutputKind made, Kind<F> kind) {
        return site -> site.made().contains(made) ? kind.files(site) : List.of();
    }
}
