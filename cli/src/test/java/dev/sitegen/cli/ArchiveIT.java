package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The archive holds what a user needs, and the terms of everything that is in it. */
class ArchiveIT {

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
            List<Licence> licences = licences(zip);
            List<String> jars = names.stream()
                    .filter(name -> name.startsWith("lib/"))
                    .map(name -> name.substring("lib/".length()))
                    .toList();
            assertTrue(jars.size() > 20, jars.toString());
            for (String jar : jars) {
                List<Licence> own =
                        licences.stream().filter(licence -> licence.covers(jar)).toList();
                assertEquals(1, own.size(), jar);
                String file = own.get(0).file();
                String path = file.startsWith("../") ? file.substring("../".length()) : "licenses/" + file;
                assertTrue(names.contains(path), path);
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

    private static List<Licence> licences(ZipFile zip) throws IOException {
        List<Licence> licences = new ArrayList<>();
        text(zip, "licenses/INDEX.txt")
                .lines()
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
        ZipEntry entry = entries.filter(each -> each.getName().endsWith("/" + path))
                .findFirst()
                .orElseThrow();
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
