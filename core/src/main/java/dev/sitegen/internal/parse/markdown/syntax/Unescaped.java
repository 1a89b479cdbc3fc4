package dev.sitegen.internal.parse.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.sitegen.diagnostic.Characters;

/** Words of Markdown with backslashes and character references resolved. The only place where that is done. */
public final class Unescaped {

    private Unescaped() {}

    /** The words that a text means; a blank for a character no text may hold, reported elsewhere. */
    public static String of(CharSequence written) {
        String text = written.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0
                ? text
                : Characters.withoutForbidden(Escaping.unescapeString(text));
    }
}
