package dev.sitegen.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.account.ImportNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A content directory of an invented county, and what is imported into it. */
final class TestSite {

    private final Path content;
    private final List<ImportedFile> imported = new ArrayList<>();

    TestSite(Path directory) throws IOException {
        content = Files.createDirectories(directory.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), """
                name: 示例县人民政府
                columns:
                  rule-of-law: {name: 法治政府建设年度报告, keywords: [法治政府, 年度报告]}
                  info-disclosure: {name: 政府信息公开年报, form: info-disclosure}
                  plans: {name: 年度工作计划}
                """);
        Files.writeString(content.resolve("organizations.yaml"), """
                shili: {name: 示例县人民政府, kind: government}
                shili-office: {name: 示例县人民政府办公室, kind: department, parent: shili}
                shili-justice: {name: 示例县司法局, kind: department, parent: shili}
                shili-jia: {name: 示例县甲镇人民政府, kind: town, parent: shili}
                """);
    }

    Path content() {
        return content;
    }

    /** A file beside the content, with a text in UTF-8. */
    Path file(String name, String text) throws IOException {
        return Files.writeString(content.resolveSibling(name), text);
    }

    TestSite add(Path file) throws IOException {
        return add(file, ImportOptions.defaults());
    }

    TestSite add(Path file, ImportOptions options) throws IOException {
        imported.clear();
        Importer.of(content).importFiles(List.of(file), options, (each, done, total) -> imported.add(each));
        return this;
    }

    /** The account of the last import. */
    List<ImportNote> account() {
        return imported.stream().flatMap(file -> file.account().stream()).toList();
    }

    List<ImportCode> codes() {
        return account().stream().map(ImportNote::code).toList();
    }

    /** The words of the only note of a kind, in Chinese. */
    String note(ImportCode code) {
        List<String> notes = account().stream()
                .filter(note -> note.code() == code)
                .map(note -> note.summary(Locale.SIMPLIFIED_CHINESE))
                .toList();
        assertEquals(1, notes.size(), () -> code + " in " + account());
        return notes.get(0);
    }

    String report(String path) throws IOException {
        return Files.readString(content.resolve("reports").resolve(path));
    }

    /** The text of a report without its front matter. */
    String text(String path) throws IOException {
        String report = report(path);
        return report.substring(report.indexOf("\n---\n") + 5);
    }

    /** Problems that site-gen reports of the content. */
    List<String> problems() throws IOException {
        return SiteGenerator.create(content).check(BuildOptions.defaults()).diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> problem.position().path().startsWith("reports/"))
                // The parts that a whole report must have are not the matter of these tests.
                .filter(problem -> !problem.code().id().equals("SG415"))
                .map(problem -> problem.summary(Locale.ROOT))
                .toList();
    }
}
