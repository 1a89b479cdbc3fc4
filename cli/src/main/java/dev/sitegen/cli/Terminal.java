package dev.sitegen.cli;

import dev.sitegen.console.AppendablePrinter;
import dev.sitegen.console.ConsoleMessages;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/**
 * The place where the lines are read.
 *
 * @param interactive whether the problems go to a terminal, whose lines can be drawn again
 * @param colors whether it shows colors
 * @param language the language of what is printed, unless the user says otherwise
 */
record Terminal(boolean interactive, boolean colors, Locale language) {

    /** The property by which the start script says whether the error output is a terminal. */
    private static final String PROPERTY = "site-gen.terminal";

    /**
     * The terminal of this process.
     *
     * @param environment the variables of the environment
     * @param locale the locale of the user
     * @param console the character set of what is printed
     */
    static Terminal of(Map<String, String> environment, Locale locale, Charset console) {
        String said = System.getProperty(PROPERTY);
        boolean terminal = said == null ? System.console() != null : said.equals("true");
        boolean simple = environment.getOrDefault("TERM", "").equals("dumb");
        boolean colors =
                terminal && !simple && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(terminal && !simple, colors, language(locale, console));
    }

    /**
     * The language of a locale that names a country; of any other, such as C.UTF-8, that of the goals: Chinese if the
     * console can show it.
     */
    static Locale language(Locale locale, Charset console) {
        boolean named = !locale.getCountry().isEmpty() || !locale.getLanguage().equals("en");
        boolean chinese = locale.getLanguage().equals("zh") || !named;
        return chinese ? ConsoleMessages.languageOf(console) : ConsoleMessages.ENGLISH;
    }

    AppendablePrinter.Style style() {
        return new AppendablePrinter.Style(interactive, colors);
    }
}
