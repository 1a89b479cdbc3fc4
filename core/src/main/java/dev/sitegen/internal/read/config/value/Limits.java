package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import java.util.List;
import java.util.function.Function;

/**
 * Limits for what is used once for every report or page of a site. Without them, a file that is read in no time would make a
 * build that never ends.
 */
public final class Limits {

    private Limits() {}

    /** Returns as many items as can be used, in order; that there are more is reported at the first that is not used. */
    public static <T> List<T> upTo(
            int most, String key, List<T> items, Function<T, SourcePosition> place, Problems problems) {
        if (items.size() <= most) {
            return items;
        }
        problems.add(
                Code.TOO_MANY_ENTRIES,
                place.apply(items.get(most)),
                key,
                String.valueOf(items.size()),
                String.valueOf(most));
        return items.subList(0, most);
    }

    /** Returns the text of a value, cut if it is too long, which is reported. */
    public static String cut(int longest, String key, Scalar value, Problems problems) {
        String text = value.text().strip();
        if (text.length() <= longest) {
            return text;
        }
        problems.add(
                Code.TOO_LONG_VALUE, value.position(), key, String.valueOf(text.length()), String.valueOf(longest));
        return text.substring(0, longest);
    }
}
