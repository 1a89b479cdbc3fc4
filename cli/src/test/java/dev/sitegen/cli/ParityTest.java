package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.console.Goal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every goal of the plugin is a command, and every parameter an option, but for those that have a reason. */
class ParityTest {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{site-gen\\.([\\w.]+)}");

    /** Goals that are no command, with the reason. */
    private static final Map<String, String> NO_COMMAND = Map.of("help", "site-gen --help");

    /** Parameters that are no option, with the reason. */
    private static final Map<Pattern, String> NO_OPTION = Map.of(
            Pattern.compile("(\\w+\\.)?skip"),
            "for builds of several goals; a command that is not wanted is not called",
            Pattern.compile("fork"),
            "the command line has a process of its own");

    @Test
    void everyGoalIsACommandWithAnOptionForEachParameter()
            throws IOException, ParserConfigurationException, SAXException {
        SortedMap<String, Set<String>> plugin = goalsOfThePlugin();
        plugin.keySet().removeAll(NO_COMMAND.keySet());
        plugin.values().forEach(parameters -> parameters.removeIf(ParityTest::isNoOption));
        assertEquals(plugin, commands());
    }

    @Test
    void whatIsTrueOrFalseIsAnOptionWithoutAValue() throws IOException, ParserConfigurationException, SAXException {
        SortedSet<String> flags = new TreeSet<>();
        for (Element mojo : mojos()) {
            flags.addAll(parameters(
                    mojo, parameter -> parameter.getAttribute("default-value").matches("true|false")));
        }
        flags.removeIf(ParityTest::isNoOption);
        flags.remove("profile"); // which may be json as well
        SortedSet<String> options = new TreeSet<>();
        Commands.goals().forEach(goal -> options.addAll(Commands.parameters(goal)));
        options.removeIf(parameter -> !new Option(parameter).isFlag());
        assertEquals(flags, options);
    }

    private static boolean isNoOption(String parameter) {
        return NO_OPTION.keySet().stream()
                .anyMatch(name -> name.matcher(parameter).matches());
    }

    private static SortedMap<String, Set<String>> commands() {
        SortedMap<String, Set<String>> commands = new TreeMap<>();
        for (Goal goal : Commands.goals()) {
            commands.put(goal.name(), new TreeSet<>(Commands.parameters(goal)));
        }
        return commands;
    }

    /** The parameters that a user of Maven can set, by goals, as the descriptor of the plugin has them. */
    private static SortedMap<String, Set<String>> goalsOfThePlugin()
            throws IOException, ParserConfigurationException, SAXException {
        SortedMap<String, Set<String>> goals = new TreeMap<>();
        for (Element mojo : mojos()) {
            goals.put(elements(mojo, "goal").get(0).getTextContent(), parameters(mojo, parameter -> true));
        }
        return goals;
    }

    private static List<Element> mojos() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = ParityTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            return elements(plugin, "mojo");
        }
    }

    private static SortedSet<String> parameters(Element mojo, Predicate<Element> wanted) {
        SortedSet<String> parameters = new TreeSet<>();
        for (Element configuration : elements(mojo, "configuration")) {
            for (Element parameter : elements(configuration, "*")) {
                Matcher property = PROPERTY.matcher(parameter.getTextContent());
                if (property.matches() && wanted.test(parameter)) {
                    parameters.add(property.group(1));
                }
            }
        }
        return parameters;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
