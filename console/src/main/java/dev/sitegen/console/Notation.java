package dev.sitegen.console;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Way in which a front end writes its goals and parameters. The texts have those of Maven; those of the command line follow from them:
 * {@code mvn site-gen:check} is {@code site-gen check}, {@code -Dsite-gen.baseUrl=ADDRESS} is {@code --base-url ADDRESS}.
 */
public enum Notation {
    MAVEN,
    COMMAND_LINE;

    private static final Pattern GOAL = Pattern.compile("(?:mvn )?site-gen:(?<goal>\\w+)");

    /** A parameter, with what gives it a value. */
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<set>-D)?site-gen\\.(?<name>[a-z]\\w*)(?:(?<on>=true\\b)|(?<value>=(?=[\\p{L}\\p{N}{]))|=)?");

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** The name of a parameter, such as {@code baseUrl}, as a user writes it. */
    public String parameter(String name) {
        return this == MAVEN ? "site-gen." + name : option(name);
    }

    /** The name of the option that sets a parameter on the command line. */
    public static String option(String name) {
        return "--"
                + CAPITAL.matcher(name)
                        .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    }

    /** A text in which goals and parameters are written for Maven, with those of this front end. */
    public String text(String forMaven) {
        if (this == MAVEN || !forMaven.contains("site-gen")) {
            return forMaven;
        }
        String goals = GOAL.matcher(forMaven).replaceAll("site-gen ${goal}");
        return PARAMETER.matcher(goals).replaceAll(Notation::option);
    }

    private static String option(MatchResult parameter) {
        return option(parameter.group(2)) + (parameter.group(4) == null ? "" : " ");
    }
}
