package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.cli.Unpacked.Call;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, unpacked and called as users do; the Java is that of the tests. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is one of sh")
@Timeout(120)
class LauncherIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    /** Programs of every system that the script needs. */
    private static final List<String> TOOLS =
            List.of("sh", "readlink", "ls", "cksum", "sed", "find", "mkdir", "rm", "wc", "mv");

    @TempDir
    private static Path shared;

    private static Unpacked plain;

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        plain = Unpacked.into(shared.resolve("plain"));
    }

    @BeforeEach
    void site() throws IOException {
        SmallSite.create(directory);
        environment.put("PATH", tools().toString());
        environment.put("JAVA_HOME", JAVA.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
    }

    /** A directory with links to the programs that every system has: no Java, no Maven. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(directory.resolve("tools"));
        for (String tool : TOOLS) {
            Path program = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), program);
        }
        return tools;
    }

    private Call run(Unpacked unpacked, String... arguments) throws IOException, InterruptedException {
        return unpacked.run(directory, environment, arguments);
    }

    private void assertBuilt(Call call) {
        assertEquals(0, call.code(), call.err());
        assertTrue(Files.isRegularFile(directory.resolve("target/site-gen/law/2023/shili.html")), call.out());
        assertEquals("", call.err());
        assertTrue(call.out().strip().endsWith("target/site-gen"), call.out());
    }

    @Test
    void runsInAPathWithBlanksAndChineseThroughALinkAndFromElsewhere() throws IOException, InterruptedException {
        Unpacked odd = Unpacked.into(directory.resolve("程序 文件 (1)"));
        Path link = Files.createSymbolicLink(directory.resolve("sg"), Path.of(odd.script()));
        Path second = Files.createSymbolicLink(
                Files.createDirectories(directory.resolve("bin")).resolve("site-gen"), Path.of("../sg"));
        Path elsewhere = Files.createDirectories(directory.resolve("其他 目录"));
        for (Path program : List.of(Path.of(odd.script()), link, second)) {
            Call call = Unpacked.call(
                    elsewhere,
                    environment,
                    program.toString(),
                    "build",
                    "--source",
                    "../content",
                    "-o",
                    "../target/site-gen");
            assertBuilt(call);
        }
    }

    @Test
    void findsJavaOnThePathThroughLinks() throws IOException, InterruptedException {
        environment.remove("JAVA_HOME");
        Files.createSymbolicLink(directory.resolve("tools/java"), JAVA.resolve("bin/java"));
        assertBuilt(run(plain, "build"));
    }

    @Test
    void saysWhatToDoWithoutJava() throws IOException, InterruptedException {
        environment.remove("JAVA_HOME");
        Call none = run(plain, "build");
        assertEquals(70, none.code());
        assertTrue(none.err().contains("Install Java 17 or later") && none.err().contains("请安装 Java 17"), none.err());
        environment.put("JAVA_HOME", directory.toString());
        Call wrong = run(plain, "build");
        assertEquals(70, wrong.code());
        assertTrue(wrong.err().contains("JAVA_HOME is " + directory), wrong.err());
    }

    @Test
    void onlyDeployingHasBothCompilersInASmallSite() throws IOException, InterruptedException {
        javaThatPrintsItsLine();
        for (String command : List.of("build", "check", "serve", "deploy")) {
            String line = run(plain, command).out();
            assertTrue(line.contains("dev.sitegen.cli.SiteGen " + command), line);
            assertEquals(!command.equals("deploy"), line.contains("-XX:TieredStopAtLevel=1"), line);
        }
    }

    @Test
    void aLargeSiteHasBothCompilers() throws IOException, InterruptedException {
        javaThatPrintsItsLine();
        Path year = Files.createDirectories(directory.resolve("content/reports/law/2022"));
        // The sample has one report of its own.
        for (int i = 2; i < 20_000; i++) {
            Files.createFile(year.resolve(i + ".md"));
        }
        String small = run(plain, "build").out();
        assertTrue(small.contains("-XX:TieredStopAtLevel=1"), small);
        Files.createFile(year.resolve("20000.md"));
        String large = run(plain, "build").out();
        assertTrue(large.contains("SiteGen build") && !large.contains("-XX:TieredStopAtLevel=1"), large);
    }

    @Test
    void hasLargePagesWhereLinuxGivesThem() throws IOException, InterruptedException {
        javaThatPrintsItsLine();
        Path setting = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean given = Files.isReadable(setting) && !Files.readString(setting).contains("[never]");
        String line = run(plain, "check").out();
        assertEquals(given, line.contains("-XX:+UseTransparentHugePages"), line);
        environment.put("SITE_GEN_JAVA_OPTS", "-XX:+UseParallelGC");
        String own = run(plain, "check").out();
        assertFalse(own.contains("-XX:+UseTransparentHugePages"), own);
    }

    private void javaThatPrintsItsLine() throws IOException {
        SmallSite.write(directory, "fake/bin/java", "#!/bin/sh\necho \"$@\"\n");
        SmallSite.write(directory, "fake/release", "JAVA_VERSION=\"17.0.15\"\n");
        assertTrue(directory.resolve("fake/bin/java").toFile().setExecutable(true));
        environment.put("JAVA_HOME", directory.resolve("fake").toString());
    }

    @Test
    void saysThatAJavaIsTooOld() throws IOException, InterruptedException {
        SmallSite.write(directory, "old/bin/java", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertTrue(directory.resolve("old/bin/java").toFile().setExecutable(true));
        environment.put("JAVA_HOME", directory.resolve("old").toString());
        Call asked = run(plain, "build");
        assertEquals(70, asked.code());
        assertTrue(asked.err().contains("needs Java 17 or later") && asked.err().contains("11.0.2"), asked.err());
        SmallSite.write(directory, "old/release", "JAVA_VERSION=\"1.8.0_292\"\n");
        Call read = run(plain, "build");
        assertEquals(70, read.code());
        assertTrue(read.err().contains("1.8.0_292"), read.err());
    }

    @Test
    void theSecondBuildHasItsClassesFromTheArchive() throws IOException, InterruptedException {
        assertBuilt(run(plain, "build"));
        List<Path> archives = archives();
        assertEquals(2, archives.size(), archives::toString);
        assertTakesClassesFromTheArchive(plain);
    }

    @Test
    void aCopyInAnotherDirectoryHasAnArchiveOfItsOwn() throws IOException, InterruptedException {
        assertBuilt(run(plain, "build"));
        Unpacked other = Unpacked.into(directory.resolve("other"));
        assertBuilt(run(other, "build", "--no-reuse"));
        assertTakesClassesFromTheArchive(other);
        assertTakesClassesFromTheArchive(plain);
    }

    private void assertTakesClassesFromTheArchive(Unpacked unpacked) throws IOException, InterruptedException {
        Path loaded = directory.resolve("loaded.txt");
        environment.put("SITE_GEN_JAVA_OPTS", "-Xlog:class+load:file=" + loaded);
        assertBuilt(run(unpacked, "build", "--no-reuse"));
        List<String> ours = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains("dev.sitegen.internal.pipeline.Pipeline "))
                .toList();
        assertEquals(1, ours.size());
        assertTrue(ours.get(0).contains("shared objects file"), ours.get(0));
    }

    @Test
    void aDamagedArchiveIsMadeAgain() throws IOException, InterruptedException {
        assertBuilt(run(plain, "build", "--no-reuse"));
        Path archive = archives().get(0);
        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertBuilt(run(plain, "build", "--no-reuse"));
        assertEquals(whole.length, Files.size(archive), whole.length / 10.0);
        byte[] damaged = Files.readAllBytes(archive);
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 100_000, (byte) 7);
        Files.delete(archive);
        Files.write(archive, damaged);
        assertBuilt(run(plain, "build", "--no-reuse"));
        assertFalse(Arrays.equals(damaged, Files.readAllBytes(archive)));
        assertTakesClassesFromTheArchive(plain);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("cache/site-gen"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void worksWithoutACacheDirectory() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("cache"), "a file");
        assertBuilt(run(plain, "build"));
        environment.remove("XDG_CACHE_HOME");
        assertBuilt(run(plain, "build"));
        environment.put("HOME", directory.toString());
        environment.put("SITE_GEN_ARCHIVE", "off");
        assertBuilt(run(plain, "build"));
        assertFalse(Files.exists(directory.resolve(".cache")));
    }

    @Test
    void exitCodesPassThrough() throws IOException, InterruptedException {
        assertEquals(2, run(plain, "bild").code());
        SmallSite.write(directory, "content/pages/a.md", "---\ntitle: 说明\n---\n\n[坏链接](b.md)\n");
        assertEquals(1, run(plain, "build").code());
        assertEquals(1, run(plain, "check").code());
        assertFalse(
                Files.exists(directory.resolve("cache/site-gen")) && !archives().isEmpty());
    }

    @Test
    void aSignalEndsAServedSite() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(plain.script(), "serve", "--port", "0", "--lang", "en")
                .directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process serve = builder.start();
        try (BufferedReader lines = serve.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains("The site is at")) {
                line = lines.readLine();
            }
            assertTrue(line != null);
            serve.toHandle().destroy(); // unlike Process.destroy, it leaves the streams open
            String rest = lines.readLine();
            while (rest != null && !rest.contains("ended")) {
                rest = lines.readLine();
            }
            assertEquals("[site-gen] ended", rest);
        }
        assertEquals(128 + 15, serve.waitFor());
    }
}
