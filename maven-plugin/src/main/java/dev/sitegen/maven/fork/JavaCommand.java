package dev.sitegen.maven.fork;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command line that starts Java as a short run wants it. The start script of the command line chooses the same flags.
 *
 * @param java the program
 * @param inherited options of the running Java that the new one is to have as well
 * @param classPath what the classes come from, in order
 */
record JavaCommand(Path java, List<String> inherited, List<Path> classPath) {

    /** Number of reports from which on both compilers pay. */
    static final int LARGE = 20_000;

    /** Flags of every run. Java itself is to write nothing between the frames. */
    static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-Xmn48m", "-Xlog:disable", "-XX:-UsePerfData", "-XX:+DisplayVMOutputToStderr");

    /** Does without the second compiler, whose work a short run does not earn back. */
    static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    /** Flags of a run of a small site: the first compiler alone, which begins early. */
    static final List<String> SMALL = List.of(ONE_COMPILER, "-XX:CompileThresholdScaling=0.2");

    /** Large pages of memory: filling the heap for the first time takes the kernel a fraction of the time. */
    static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

    /** Setting of Linux: large pages for all programs, for those that ask, or for none. */
    private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private static final List<String> INHERITED =
            List.of("-Xmx", "-XX:MaxRAM", "-Duser.", "-Dfile.", "-Djava.io.tmpdir=", "--enable-native-access");

    /** The command of the Java that runs. */
    static JavaCommand ofThisJava(List<Path> classPath) {
        String program = File.separatorChar == '\\' ? "java.exe" : "java";
        Path java = Path.of(System.getProperty("java.home"), "bin", program);
        List<String> inherited = RunningJava.options()
                .filter(option -> INHERITED.stream().anyMatch(option::startsWith))
                .toList();
        return new JavaCommand(java, inherited, classPath);
    }

    /**
     * The command line.
     *
     * @param main name of the main class
     * @param content the content directory
     * @param archive flags of the archive of classes
     */
    List<String> line(String main, Path content, List<String> archive) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(FLAGS);
        if (hasLargePages(PAGES)) {
            line.add(LARGE_PAGES);
        }
        if (!isLarge(content)) {
            line.addAll(SMALL);
        }
        line.addAll(archive);
        line.addAll(inherited);
        line.add("-cp");
        line.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        line.add(main);
        return line;
    }

    /** Returns whether the setting of a system lets programs have large pages; false where there is no such setting. */
    static boolean hasLargePages(Path setting) {
        try {
            String given = Files.readString(setting);
            return given.contains("[always]") || given.contains("[madvise]");
        } catch (IOException e) {
            // Another system.
            return false;
        }
    }

    private static boolean isLarge(Path content) throws IOException {
        Path reports = content.resolve("reports");
        if (!Files.isDirectory(reports)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                            .limit(LARGE)
                            .count()
                    == LARGE;
        }
    }
}
