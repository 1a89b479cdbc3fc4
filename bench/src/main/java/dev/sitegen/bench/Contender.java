package dev.sitegen.bench;

import dev.sitegen.SiteGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A way of building a site whose processes are measured. */
sealed interface Contender {

    /** Name in the table. */
    String name();

    /** The states it is measured in. */
    List<State> states();

    /** Puts what it needs into an empty workplace. */
    void prepare(Workplace place) throws IOException;

    Command command(Workplace place);

    /**
     * The library in a plain {@code java}.
     *
     * @param flags options of the virtual machine
     * @param theme the theme, whatever the content says
     */
    record Library(List<String> flags, String theme) implements Contender {

        static final String DEFAULT_THEME = "default";

        @Override
        public String name() {
            return theme.equals(DEFAULT_THEME) ? "site-gen" : "site-gen " + theme;
        }

        @Override
        public List<State> states() {
            return List.of(State.values());
        }

        @Override
        public void prepare(Workplace place) {}

        @Override
        public Command command(Workplace place) {
            List<String> words = new ArrayList<>();
            words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(flags);
            words.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildOnce.class.getName()));
            words.addAll(List.of(place.content().toString(), place.output().toString(), theme));
            return new Command(words, Map.of());
        }
    }

    /**
     * {@code mvn site-gen:build} in a project of ten lines. The plugin comes from the local repository.
     *
     * @param flags options of the virtual machine
     */
    record Maven(List<String> flags) implements Contender {

        @Override
        public String name() {
            return "mvn site-gen:build";
        }

        @Override
        public List<State> states() {
            return List.of(State.values());
        }

        @Override
        public void prepare(Workplace place) throws IOException {
            Files.writeString(place.directory().resolve("pom.xml"), """
                    <project>
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>cn.example</groupId><artifactId>disclosure</artifactId><version>1</version><packaging>pom</packaging>
                      <build><plugins><plugin>
                        <groupId>dev.sitegen</groupId>
                        <artifactId>site-gen-maven-plugin</artifactId>
                        <version>%s</version>
                        <configuration><source>%s</source></configuration>
                      </plugin></plugins></build>
                    </project>
                    """.formatted(version(), place.content()));
        }

        /** Version of the library that is measured beside it. */
        private static String version() throws IOException {
            String name = "/META-INF/maven/dev.sitegen/site-gen-core/pom.properties";
            try (InputStream in = SiteGenerator.class.getResourceAsStream(name)) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            }
        }

        @Override
        public Command command(Workplace place) {
            List<String> words = List.of("mvn", "--quiet", "--batch-mode", "--offline", "site-gen:build");
            return new Command(words, Map.of("MAVEN_OPTS", String.join(" ", flags)));
        }
    }

    /**
     * Another program, from no output.
     *
     * @param line a line for the shell; it finds the content in {@code $IN} and writes to {@code $OUT}
     */
    record Peer(String name, String line) implements Contender {

        @Override
        public List<State> states() {
            return List.of(State.COLD);
        }

        @Override
        public void prepare(Workplace place) {}

        @Override
        public Command command(Workplace place) {
            Map<String, String> environment = Map.of(
                    "IN", place.content().toString(), "OUT", place.output().toString());
            return new Command(List.of("sh", "-c", line), environment);
        }
    }
}
