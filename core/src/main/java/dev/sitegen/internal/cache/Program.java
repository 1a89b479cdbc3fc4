package dev.sitegen.internal.cache;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program itself: site-gen, the libraries and themes it runs with, and Java. */
final class Program {

    private Program() {}

    /** Every file of the class path and module path with its size and time, so that another version is another program. */
    static List<String> describe(ClassLoader themes) throws IOException {
        List<Path> places = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String place : System.getProperty(property, "").split(System.getProperty("path.separator"))) {
                if (!place.isEmpty()) {
                    places.add(Path.of(place));
                }
            }
        }
        addAll(Program.class.getClassLoader(), places);
        addAll(themes, places);
        List<String> program = new ArrayList<>();
        program.add(System.getProperty("java.vm.version"));
        for (Path place : places) {
            describe(place, program);
        }
        return program;
    }

    private static void addAll(ClassLoader first, List<Path> places) {
        for (ClassLoader loader = first; loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader known) {
                for (URL url : known.getURLs()) {
                    add(url, places);
                }
            }
        }
    }

    private static void add(URL url, List<Path> places) {
        try {
            places.add(Path.of(new URI(url.toString())));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // No file; what is not on this machine does not change between two builds.
        }
    }

    private static void describe(Path place, List<String> program) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    program.add(stamp(file));
                }
            }
        } else if (Files.exists(place)) {
            program.add(stamp(place));
        }
    }

    private static String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return file + " " + attributes.size() + " "
                + attributes.lastModifiedTime().toMillis();
    }
}
