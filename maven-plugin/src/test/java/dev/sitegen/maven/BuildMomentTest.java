package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildMomentTest {

    private static final Messages MESSAGES = new Messages(Messages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-31T20:00:00Z, -, 2024-03-31T20:00:00Z",
                "2024-04-01T04:00:00+08:00, 1700000000, 2024-03-31T20:00:00Z",
                "1711915200, 1700000000, 2024-03-31T20:00:00Z",
                "-, 1711915200, 2024-03-31T20:00:00Z",
                "'', '', -",
                "x, 1711915200, -",
                "-, -, -",
            })
    void isThatOfTheProjectOrElseOfTheEnvironment(String timestamp, String epoch, Instant expected)
            throws MojoFailureException {
        assertEquals(Optional.ofNullable(expected), new BuildMoment(timestamp, epoch).fixed(MESSAGES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "10",
                "99",
                "1970-01-01T00:00:00Z",
                "1980-02-01T00:00:00Z",
                "1980-01-01T08:00:00+08:00",
                "315532800"
            })
    void isNoneWhereAToolHasPutADefault(String value) throws MojoFailureException {
        assertEquals(Optional.empty(), new BuildMoment(value, null).fixed(MESSAGES));
        assertEquals(Optional.empty(), new BuildMoment(null, value).fixed(MESSAGES));
        Instant chosen = Instant.parse("2024-03-31T20:00:00Z");
        assertEquals(Optional.of(chosen), new BuildMoment(value, "1711915200").fixed(MESSAGES));
    }

    @Test
    void isThatOfAProjectOrAParentInTheSameTreeAndNoneOfAReleasedParent() throws MojoFailureException {
        MavenProject released = project(Optional.empty(), "2023-11-08T22:14:21Z");
        assertEquals(Optional.empty(), moment(project(Optional.of(released), null), "2023-11-08T22:14:21Z"));

        MavenProject root = project(Optional.of(released), "2024-04-01T00:00:00Z");
        root.setFile(Path.of("pom.xml").toAbsolutePath().toFile());
        assertTrue(
                moment(project(Optional.of(root), null), "2024-04-01T00:00:00Z").isPresent());
        assertTrue(moment(project(Optional.of(released), null), "2024-04-01T00:00:00Z")
                .isPresent());
    }

    private static Optional<Instant> moment(MavenProject project, String timestamp) throws MojoFailureException {
        return BuildMoment.of(project, timestamp, null).fixed(MESSAGES);
    }

    private static MavenProject project(Optional<MavenProject> parent, String timestamp) {
        Model model = new Model();
        if (timestamp != null) {
            model.addProperty("project.build.outputTimestamp", timestamp);
        }
        MavenProject project = new MavenProject(model);
        project.setOriginalModel(model);
        parent.ifPresent(project::setParent);
        return project;
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01", "yesterday", "99999999999999999999"})
    void sayWhatIsWrong(String timestamp) {
        MojoFailureException e =
                assertThrows(MojoFailureException.class, () -> new BuildMoment(timestamp, null).fixed(MESSAGES));
        assertTrue(e.getMessage().contains("project.build.outputTimestamp"), e.getMessage());
    }

    @Test
    void namesTheVariableOfTheEnvironment() {
        MojoFailureException e =
                assertThrows(MojoFailureException.class, () -> new BuildMoment(null, "now").fixed(MESSAGES));
        assertTrue(e.getMessage().contains("SOURCE_DATE_EPOCH"), e.getMessage());
    }
}
