package dev.sitegen.internal.render.search;

import dev.sitegen.internal.base.text.JsonString;
import java.nio.charset.StandardCharsets;

/**
 * A file of the index as a script that hands one value to the search page: scripts can be loaded from the disk as well, which
 * refuses anything else.
 */
final class Script {

    private final StringBuilder text = new StringBuilder(4_096);

    /** @param key what the page asked for */
    Script(String key) {
        text.append("siteGenSearch(");
        string(key);
        text.append(',');
    }

    Script raw(String json) {
        text.append(json);
        return this;
    }

    Script number(int number) {
        text.append(number);
        return this;
    }

    /** A string that is one in JavaScript of any age, inside HTML as well; halves of a character stay what they are. */
    Script string(CharSequence value) {
        JsonString.SCRIPT.append(value.toString(), text);
        return this;
    }

    byte[] bytes() {
        return text.append(")\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
