package dev.sitegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a small site with one report, in the directory that commands are called in. */
final class SmallSite {

    private SmallSite() {}

    static void create(Path directory) throws IOException {
        write(directory, "content/site.yaml", """
                name: 示例县信息公开
                baseUrl: https://www.example.invalid/
                columns:
                  law: {name: 法治政府建设年度报告}
                """);
        write(directory, "content/organizations.yaml", "shili: {name: 示例县人民政府, kind: government}\n");
        write(directory, "content/reports/law/2023/shili.md", """
                ---
                title: 示例县2023年法治政府建设年度报告
                date: 2024-03-20
                ---

                正文。
                """);
    }

    /** Writes a file below a directory, and makes the directories between them. */
    static void write(Path directory, String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
