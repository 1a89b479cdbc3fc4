package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Both manuals list the goals and parameters of the plugin's descriptor, and no other. */
class ManualTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(site-gen[^}]*)}");

    private static Element plugin;

    @BeforeAll
    static void readDescriptor() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = ManualTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual.md", "manual.zh-CN.md"})
    void everyGoalHasARowWithItsPhase(String manual) throws IOException {
        SortedMap<String, String> goals = new TreeMap<>();
        for (Element mojo : elements(plugin, "mojo")) {
            goals.put("site-gen:" + text(mojo, "goal"), text(mojo, "phase"));
        }
        SortedMap<String, String> described = new TreeMap<>();
        rows(manual, "site-gen:")
                .forEach(cells -> described.put(codes(cells.get(0)).get(0), cells.get(2)));
        assertEquals(goals, described);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual.md", "manual.zh-CN.md"})
    void everyParameterHasARowWithItsName(String manual) throws IOException {
        SortedMap<String, String> described = new TreeMap<>();
        rows(manual, "site-gen.").forEach(cells -> {
            List<String> properties = codes(cells.get(0));
            List<String> names = codes(cells.get(1));
            IntStream.range(0, properties.size()).forEach(i -> described.put(properties.get(i), names.get(i)));
        });
        assertEquals(parameters(), described);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual.md", "manual.zh-CN.md"})
    void everyDefaultOfTheDescriptorIsInItsRow(String manual) throws IOException {
        Map<String, String> described = new TreeMap<>();
        rows(manual, "site-gen.").forEach(cells -> codes(cells.get(0)).forEach(p -> described.put(p, cells.get(2))));
        Map<String, String> literal = new TreeMap<>();
        configurations()
                .filter(parameter -> parameter.getAttribute("default-value").matches("[a-z0-9]+"))
                .forEach(parameter -> literal.put(property(parameter), parameter.getAttribute("default-value")));
        literal.replaceAll((property, value) -> "`" + value + "`");
        described.keySet().retainAll(literal.keySet());
        assertEquals(literal, described);
    }

    /** The names of the parameters by the property that sets them. */
    private static SortedMap<String, String> parameters() {
        SortedMap<String, String> parameters = new TreeMap<>();
        configurations().forEach(parameter -> parameters.put(property(parameter), parameter.getTagName()));
        return parameters;
    }

    private static Stream<Element> configurations() {
        return elements(plugin, "configuration").stream()
                .flatMap(configuration -> elements(configuration, "*").stream())
                .filter(parameter ->
                        PROPERTY.matcher(parameter.getTextContent()).matches());
    }

    private static String property(Element parameter) {
        return PROPERTY.matcher(parameter.getTextContent())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of each row of the manual whose first cell begins with a name in code style. */
    private static Stream<List<String>> rows(String manual, String name) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", manual)).stream()
                .filter(line -> line.startsWith("| `" + name))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .skip(1)
                        .map(String::strip)
                        .toList());
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
