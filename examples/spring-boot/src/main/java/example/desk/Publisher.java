package example.desk;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Publishes the site: into a directory, as a web server serves it, and into an archive beside it. */
@Service
class Publisher {

    private final ContentReader reader;
    private final Desk desk;
    private final Path site;
    private final Path zip;

    Publisher(ContentReader reader, Desk desk, @Value("${desk.directory}") Path directory) {
        this.reader = reader;
        this.desk = desk;
        Path absolute = directory.toAbsolutePath().normalize();
        this.site = absolute.resolve("site");
        this.zip = absolute.resolve("site.zip");
    }

    /**
     * The outcome of an attempt to publish.
     *
     * @param result counts; {@code published} is false after an error, and then all is as before
     * @param site the directory with the site
     */
    public record Publication(BuildResult result, Problems problems, Path site) {}

    /** The archive of the site; it is there when the site has been published. */
    Path zip() {
        return zip;
    }

    /** Publishes the content as it is in the database now, both ways or not at all. */
    synchronized Publication publish(Words words) throws IOException {
        Content content = reader.read().finished();
        SiteGenerator generator = desk.generator(content, words);
        BuildOptions options = desk.options(generator);
        Files.createDirectories(site.getParent());
        Path archive = Files.createTempFile(site.getParent(), "site", ".zip");
        try {
            BuildResult result = intoArchive(generator, options, archive);
            if (result.published()) {
                // The directory is changed by a single switch, and last: a register that has changed meanwhile stops
                // it.
                result = generator.build(options.withOutput(site));
            }
            if (result.published()) {
                Files.move(archive, zip, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Publication(result, Desk.problems(result.diagnostics(), content, words), site);
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private static BuildResult intoArchive(SiteGenerator generator, BuildOptions options, Path archive)
            throws IOException {
        try (ZipSink sink = new ZipSink(Files.newOutputStream(archive))) {
            return generator.build(options, sink);
        }
    }
}
