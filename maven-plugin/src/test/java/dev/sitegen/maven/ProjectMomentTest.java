package dev.sitegen.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ProjectMomentTest {

    @Test
    void isThatOfAProjectOrAParentInTheSameTreeAndNoneOfAReleasedParent() {
        MavenProject released = project(Optional.empty(), "2023-11-08T22:14:21Z");
        assertEquals(Optional.empty(), moment(project(Optional.of(released), null), "2023-11-08T22:14:21Z"));

        MavenProject root = project(Optional.of(released), "2024-04-01T00:00:00Z");
        root.setFile(Path.of("pom.xml").toAbsolutePath().toFile());
        assertTrue(
                moment(project(Optional.of(root), null), "2024-04-01T00:00:00Z").isPresent());
        assertTrue(moment(project(Optional.of(released), null), "2024-04-01T00:00:00Z")
                .isPresent());
    }

    private static Optional<String> moment(MavenProject project, String timestamp) {
        return Optional.ofNullable(ProjectMoment.of(project, timestamp, null).outputTimestamp());
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
}
