package dev.sitegen.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The other modules of a build that called a goal by name. Maven runs a goal that can do without a project once, at the
 * root, and not in every module; so the root runs it in them, each with the configuration of its own pom.
 */
final class OtherModules {

    private final MavenSession session;
    private final MojoExecution execution;
    private final BuildPluginManager plugins;

    OtherModules(MavenSession session, MojoExecution execution, BuildPluginManager plugins) {
        this.session = session;
        this.execution = execution;
        this.plugins = plugins;
    }

    /** The modules the goal is still to be run in: none in a build that Maven takes from module to module itself. */
    List<MavenProject> after(MavenProject first) {
        if (execution.getSource() != MojoExecution.Source.CLI) {
            return List.of();
        }
        return session.getProjects().stream()
                .filter(module -> !module.equals(first))
                .toList();
    }

    void run(MavenProject module) throws MojoExecutionException, MojoFailureException {
        MojoDescriptor goal = execution.getMojoDescriptor();
        MojoExecution inModule = new MojoExecution(goal, execution.getExecutionId(), MojoExecution.Source.LIFECYCLE);
        inModule.setConfiguration(configuration(goal, module));
        MavenSession ofModule = session.clone();
        ofModule.setCurrentProject(module);
        try {
            plugins.executeMojo(ofModule, inModule);
        } catch (PluginConfigurationException | PluginManagerException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Every parameter of the goal: what the module's pom says, or else the property of the command line. */
    private Xpp3Dom configuration(MojoDescriptor goal, MavenProject module) {
        Xpp3Dom given = module.getGoalConfiguration(
                execution.getGroupId(), execution.getArtifactId(), execution.getExecutionId(), execution.getGoal());
        Xpp3Dom all = new Xpp3Dom("configuration");
        for (Parameter parameter : goal.getParameters()) {
            Xpp3Dom own = given == null ? null : given.getChild(parameter.getName());
            Xpp3Dom child = new Xpp3Dom(parameter.getName());
            child.setValue(own == null ? parameter.getExpression() : own.getValue());
            if (parameter.getDefaultValue() != null) {
                child.setAttribute("default-value", parameter.getDefaultValue());
            }
            all.addChild(child);
        }
        return all;
    }
}
