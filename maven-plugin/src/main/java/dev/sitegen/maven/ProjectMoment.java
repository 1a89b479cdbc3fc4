package dev.sitegen.maven;

import dev.sitegen.console.BuildMoment;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** The moment a project's build claims to run at. */
final class ProjectMoment {

    private ProjectMoment() {}

    /**
     * The moment of a project's build.
     *
     * @param project the project; null if there is none
     * @param outputTimestamp the property as Maven resolves it; null if it is not set
     * @param epoch the environment variable; null if it is not set
     */
    static BuildMoment of(MavenProject project, String outputTimestamp, String epoch) {
        return new BuildMoment(isOfForeignParent(project, outputTimestamp) ? null : outputTimestamp, epoch);
    }

    /** Returns whether a timestamp is the one of a parent from a repository: it says when that parent was released. */
    private static boolean isOfForeignParent(MavenProject project, String timestamp) {
        for (MavenProject each = project; each != null; each = each.getParent()) {
            Model written = each.getOriginalModel();
            String own = written == null ? null : written.getProperties().getProperty(BuildMoment.PROPERTY);
            if (own != null) {
                return each.getBasedir() == null && own.equals(timestamp);
            }
        }
        return false;
    }
}
