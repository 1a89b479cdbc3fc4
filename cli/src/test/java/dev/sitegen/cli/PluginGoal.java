package dev.sitegen.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A goal of the plugin, called as Maven calls it without a project. */
final class PluginGoal {

    private PluginGoal() {}

    /**
     * Outcome of a goal.
     *
     * @param lines the lines of the log, without the prefix of Maven, and the reason of a failure
     * @param failed whether the goal failed
     */
    record Outcome(List<String> lines, boolean failed) {}

    /** Keeps the lines. */
    private static final class Lines extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            lines.add(line.toString());
        }

        @Override
        public void warn(CharSequence line) {
            lines.add(line.toString());
        }

        @Override
        public void error(CharSequence line) {
            lines.add(line.toString());
        }
    }

    static Outcome run(String goal, Map<String, String> parameters, Path directory)
            throws ReflectiveOperationException {
        String name = goal.substring(0, 1).toUpperCase(Locale.ROOT) + goal.substring(1) + "Mojo";
        Class<?> type = Class.forName("dev.sitegen.maven." + name);
        Constructor<?> constructor = type.getDeclaredConstructor(BuildPluginManager.class);
        constructor.setAccessible(true);
        Mojo mojo = (Mojo) constructor.newInstance((BuildPluginManager) null);
        set(mojo, "session", session(directory));
        set(mojo, "execution", new MojoExecution(new MojoDescriptor(), goal, MojoExecution.Source.LIFECYCLE));
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            set(mojo, parameter.getKey(), parameter.getValue());
        }
        Lines log = new Lines();
        mojo.setLog(log);
        try {
            mojo.execute();
            return new Outcome(log.lines, false);
        } catch (AbstractMojoExecutionException e) {
            log.lines.add(e.getMessage());
            return new Outcome(log.lines, true);
        }
    }

    private static void set(Mojo mojo, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = mojo.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(mojo, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    @SuppressWarnings("deprecation")
    private static MavenSession session(Path directory) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(directory.toFile());
        MavenSession session = new MavenSession(
                null, (org.eclipse.aether.RepositorySystemSession) null, request, new DefaultMavenExecutionResult());
        session.setProjects(List.of());
        return session;
    }
}
