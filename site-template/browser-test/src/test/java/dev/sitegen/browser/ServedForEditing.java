package dev.sitegen.browser;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site in a directory that is served for editing. */
final class ServedForEditing {

    /** Settings with one column. */
    static final String SITE = "name: 示例县人民政府\ncolumns:\n  law: {name: 法治政府建设年度报告}\n";

    static final String ORGANIZATIONS = "shili: {name: 示例县人民政府, kind: government}\n";

    /** The path of a report of the organization in the column. */
    static final String REPORT = "reports/law/2024/shili.md";

    static final String PAGE = "law/2024/shili.html";

    /** Ignores what a server reports: it is seen in the pages. */
    static final ServerListener DEAF = new ServerListener() {
        @Override
        public void changed(BuildResult report) {}

        @Override
        public void failed(Throwable reason) {}
    };

    final Path content;
    private final BuildOptions options;

    ServedForEditing(Path directory) {
        content = directory.resolve("content");
        options = BuildOptions.into(directory.resolve("target/site"));
    }

    void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    Server serve() throws IOException {
        return SiteGenerator.create(content).serveForEditing(options, new InetSocketAddress("localhost", 0), DEAF);
    }

    /** Waits until the panel has the focus on the quantity with these words. */
    static void awaitTitle(Browser browser, String words) {
        browser.until(
                "return document.activeElement.matches('#site-gen-edit h3') && document.activeElement.textContent === '"
                        + words + "'");
    }
}
