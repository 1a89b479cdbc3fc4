package dev.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The types that programs which embed the library can name. */
final class ExportedTypes {

    private ExportedTypes() {}

    /** The public and protected types of a package, nested ones included, by name. */
    static List<Class<?>> of(String packageName) {
        try (Stream<Path> files = Files.list(classes().resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .<Class<?>>map(file -> load(packageName + "." + file.substring(0, file.lastIndexOf('.'))))
                    .filter(ExportedTypes::isVisible)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        boolean visible = (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
        return visible && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    /** Only the main classes, not those of the tests. */
    private static Path classes() {
        try {
            return Path.of(SiteGenerator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportedTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
