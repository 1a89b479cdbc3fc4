package dev.sitegen.maven;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jars that Maven has given to the plugin, with those that a project adds to it. */
final class PluginClassPath {

    private PluginClassPath() {}

    /**
     * The class path of a class of the plugin.
     *
     * @return nothing if its loader does not reveal it
     */
    static Optional<List<Path>> of(Class<?> type) {
        if (!(type.getClassLoader() instanceof URLClassLoader loader)) {
            return Optional.empty();
        }
        List<Path> classPath = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                classPath.add(Path.of(url.toURI()));
            } catch (URISyntaxException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(classPath);
    }
}
