package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The archive and the jar of the plugin hold what a user needs, and the terms of everything that is in them. */
class ArchiveIT {

    private static final Path PLUGIN = Path.of("../maven-plugin");

    /** A line of the index of licences. */
    private record Licence(String jars, String name, String file) {

        boolean covers(String jar) {
            return jar.startsWith(jars.replace("*", ""));
        }
    }

    @Test
    void everyJarHasOneLicenceWhoseTextIsThere() throws IOException {
        try (ZipFile zip = new ZipFile(Unpacked.archive(".zip").toFile())) {
            List<String> names = names(zip);
            List<Licence> licences = licences(text(zip, "licenses/INDEX.txt"));
            List<String> jars = names.stream()
                    .filter(name -> name.startsWith("lib/"))
                    .map(name -> name.substring("lib/".length()))
                    .toList();
            assertTrue(jars.size() > 20, jars.toString());
            for (String jar : jars) {
                assertHasOneLicence(jar, licences, "licenses", names);
            }
            for (Licence licence : licences) {
                assertTrue(jars.stream().anyMatch(licence::covers), licence.jars());
                String library = licence.jars().replace("-*", "");
                assertTrue(
                        library.equals("site-gen")
                                || text(zip, "NOTICE").lines().anyMatch(line -> line.startsWith(library + " ")),
                        library);
            }
        }
    }

    /** One jar is all that Maven looks for: each dependency would cost every call some time. */
    @Test
    void thePluginHasNoDependencyAndTheTermsOfAllThatItHolds() throws IOException {
        String pom = Files.readString(PLUGIN.resolve("dependency-reduced-pom.xml"));
        long dependencies = count(pom, "<dependency>");
        assertTrue(dependencies > 0, pom);
        assertEquals(dependencies, count(pom, "<scope>provided</scope>") + count(pom, "<scope>test</scope>"), pom);
        try (ZipFile jar = new ZipFile(pluginJar().toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            List<Licence> licences = licences(text(jar, "META-INF/licenses/INDEX.txt"));
            List<String> libraries = names.stream()
                    .filter(name -> name.endsWith("/pom.properties"))
                    .map(name -> name.split("/")[3] + "-")
                    .toList();
            assertTrue(libraries.size() > 20, libraries.toString());
            for (String library : libraries) {
                assertHasOneLicence(library, licences, "META-INF/licenses", names);
            }
            assertTrue(text(jar, "META-INF/NOTICE").contains("site-gen authors"));
            assertTrue(names.contains("META-INF/site-gen/theme/default/theme.yaml"));
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> name.endsWith("module-info.class"))
                            .toList());
        }
    }

    /** The text of the licence is among the files, where the index in a directory says. */
    private static void assertHasOneLicence(
            String library, List<Licence> licences, String directory, List<String> files) {
        List<Licence> own =
                licences.stream().filter(licence -> licence.covers(library)).toList();
        assertEquals(1, own.size(), library);
        String text =
                Path.of(directory, own.get(0).file()).normalize().toString().replace('\\', '/');
        assertTrue(files.contains(text), text);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static Path pluginJar() throws IOException {
        try (Stream<Path> files = Files.list(PLUGIN.resolve("target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("site-gen-maven-plugin-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theScriptsAreThere() throws IOException {
        try (ZipFile zip = new ZipFile(Unpacked.archive(".zip").toFile())) {
            assertTrue(names(zip).containsAll(List.of("bin/site-gen", "bin/site-gen.bat", "LICENSE", "NOTICE")));
            assertTrue(text(zip, "bin/site-gen").startsWith("#!/bin/sh\n"));
            // cmd.exe loses its place in files whose lines end as those of Unix.
            assertTrue(text(zip, "bin/site-gen.bat").lines().count() > 10);
            assertEquals(
                    text(zip, "bin/site-gen.bat").chars().filter(c -> c == '\n').count(),
                    text(zip, "bin/site-gen.bat").chars().filter(c -> c == '\r').count());
        }
    }

    private static List<Licence> licences(String index) {
        List<Licence> licences = new ArrayList<>();
        index.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(cells -> licences.add(new Licence(cells[0], cells[1], cells[2])));
        return licences;
    }

    /** The files without the directory that holds all of them. */
    private static List<String> names(ZipFile zip) {
        return new TreeSet<>(zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .map(name -> name.substring(name.indexOf('/') + 1))
                        .toList())
                .stream().toList();
    }

    private static String text(ZipFile zip, String path) throws IOException {
        Stream<? extends ZipEntry> entries = zip.stream();
        ZipEntry entry = entries.filter(each -> ("/" + each.getName()).endsWith("/" + path))
                .findFirst()
                .orElseThrow();
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
