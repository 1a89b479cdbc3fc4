package dev.sitegen.internal.author.dictionary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for what is done, by which names and sentences about the same things differ: 收到 and 办理 of applications. */
public final class Actions {

    private static final Pattern ACTION = Pattern.compile(Phrase.VERB);

    private Actions() {}

    /** Returns whether a sentence says that something else is done than a name does. */
    public static boolean differ(String name, String sentence) {
        Matcher action = ACTION.matcher(name);
        return action.find()
                && !sentence.contains(action.group())
                && ACTION.matcher(sentence).find();
    }
}
