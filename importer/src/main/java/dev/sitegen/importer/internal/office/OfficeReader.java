package dev.sitegen.importer.internal.office;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.read.SourceReader;
import dev.sitegen.importer.internal.read.UnreadableSourceException;
import dev.sitegen.importer.internal.word.WordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads files of older programs (.doc, .wps, .rtf, .odt) by having LibreOffice save them as .docx, where it is installed. */
public final class OfficeReader implements SourceReader {

    private static final long MOST_SECONDS = 120;

    private static final List<String> PROGRAMS = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
            "/opt/libreoffice/program/soffice");

    private final String ending;
    private final String path;

    /**
     * @param ending the ending of the files, from which LibreOffice takes their format
     * @param path the directories where programs are looked for, as in the environment's PATH
     */
    public OfficeReader(String ending, String path) {
        this.ending = ending;
        this.path = path;
    }

    @Override
    public SourceDocument read(byte[] bytes, Account account) throws UnreadableSourceException {
        Path program = program().orElseThrow(() -> new UnreadableSourceException(ImportCode.NO_OFFICE, "." + ending));
        try {
            Path directory = Files.createTempDirectory("site-gen-import");
            try {
                return new WordReader().read(converted(program, directory, bytes), account);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UnreadableSourceException(ImportCode.OFFICE_FAILED, String.valueOf(e.getMessage()));
        }
    }

    private byte[] converted(Path program, Path directory, byte[] bytes) throws IOException, UnreadableSourceException {
        Path source = Files.write(directory.resolve("report." + ending), bytes);
        // A profile of its own: one that is in use by somebody else would refuse.
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        directory.resolve("out").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UnreadableSourceException(ImportCode.OFFICE_FAILED, MOST_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new UnreadableSourceException(ImportCode.OFFICE_FAILED, "interrupted");
        }
        Path result = directory.resolve("out").resolve("report.docx");
        if (!Files.isRegularFile(result)) {
            throw new UnreadableSourceException(
                    ImportCode.OFFICE_FAILED, Account.shown(Files.readString(directory.resolve("log"))));
        }
        return Files.readAllBytes(result);
    }

    private Optional<Path> program() {
        Stream<Path> onPath = Stream.of(path.split(java.io.File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .flatMap(directory -> PROGRAMS.stream().map(name -> Path.of(directory, name)));
        Stream<Path> usual = path.isEmpty() ? Stream.empty() : PLACES.stream().map(Path::of);
        return Stream.concat(onPath, usual).filter(Files::isExecutable).findFirst();
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(directory)) {
            files = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
