package dev.sitegen.internal.render.theme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of the theme that comes with site-gen, wherever it is: in a jar or in a directory of classes. */
public final class ShippedTheme {

    private static final String DESCRIPTION = "theme.yaml";

    private ShippedTheme() {}

    /**
     * The files by their paths in the theme, without its description.
     *
     * @throws IOException if the theme is not on the class path, or cannot be read
     */
    public static SortedMap<String, byte[]> files(ClassLoader classLoader) throws IOException {
        String root = ThemeLoader.ROOT + ThemeLoader.SHIPPED + "/";
        URL description = classLoader.getResource(root + DESCRIPTION);
        if (description == null) {
            throw new FileNotFoundException(root + DESCRIPTION);
        }
        URLConnection connection = description.openConnection();
        if (connection instanceof JarURLConnection jar) {
            Path file = Path.of(uri(jar.getJarFileURL()));
            try (FileSystem inside = FileSystems.newFileSystem(file, (ClassLoader) null)) {
                return read(inside.getPath(root));
            }
        }
        return read(Path.of(uri(description)).getParent());
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static SortedMap<String, byte[]> read(Path root) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : found) {
            String path = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            if (!path.equals(DESCRIPTION)) {
                files.put(path, Files.readAllBytes(file));
            }
        }
        return files;
    }
}
