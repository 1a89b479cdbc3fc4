package dev.sitegen.internal.author.dictionary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for what is done, by which names and sentences about the same things differ: 收到 and 办理 of applications. */
public final class Actions {

    private static final Pattern ACTION = Pattern.compile(Phrase.VERB);

    private Actions() {}

    /** Returns whether a sentence says that something else is done than a name does: neither has the first action of the other. */
    public static boolean differ(String name, String sentence) {
        Matcher named = ACTION.matcher(name);
        Matcher said = ACTION.matcher(sentence);
        return named.find() && said.find() && !sentence.contains(named.group()) && !name.contains(said.group());
    }
}
