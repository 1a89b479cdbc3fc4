package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.build.NewSite;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.Organization;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole site to begin with. */
class StartSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir
    private Path directory;

    private BuildResult check(Path project, LocalDate today) throws IOException {
        return SiteGenerator.create(project.resolve("content"))
                .check(BuildOptions.defaults().withAsOf(today));
    }

    private static void assertSound(BuildResult checked) {
        List<Diagnostic> wrong = checked.diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
        assertEquals(List.of(), wrong);
        assertEquals(2, checked.reports());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isBuiltWithoutAWarning(String language) throws IOException {
        Path project = directory.resolve("new");
        NewSite site = NewSite.in(project).withLanguage(Locale.forLanguageTag(language));
        NewReportsResult started = ContentEditor.startSite(site, TODAY);
        assertEquals(List.of(), started.diagnostics());
        assertSound(check(project, TODAY));
        List<String> around = List.of(
                "pom.xml",
                ".mvn/jvm.config",
                "mvnw",
                "mvnw.cmd",
                "README.md",
                ".gitignore",
                ".schemas/site.schema.json",
                ".github/workflows/site.yml");
        assertTrue(started.written().containsAll(around), started.written()::toString);
        try (Stream<Path> files = Files.walk(project)) {
            assertEquals(
                    started.written().size(), files.filter(Files::isRegularFile).count());
        }
        assertEquals(
                language,
                SiteGenerator.create(project.resolve("content"))
                        .load()
                        .info()
                        .language()
                        .toLanguageTag());
        assertTrue(Files.isExecutable(project.resolve("mvnw")));
        String pom = Files.readString(project.resolve("pom.xml"));
        assertTrue(pom.contains("<artifactId>site-gen-maven-plugin</artifactId>"));
        assertFalse(pom.contains("@"), pom);
    }

    static Stream<LocalDate> days() {
        return Stream.of(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @MethodSource("days")
    void isSoundOnAnyDay(LocalDate today) throws IOException {
        ContentEditor.startSite(NewSite.in(directory), today);
        assertSound(check(directory, today));
    }

    @Test
    void aFileThatIsThereIsLeft() throws IOException {
        Files.writeString(directory.resolve("pom.xml"), "<project/>");
        NewReportsResult started = ContentEditor.startSite(NewSite.in(directory), TODAY);
        assertEquals(List.of("pom.xml"), started.left());
        assertEquals("<project/>", Files.readString(directory.resolve("pom.xml")));
    }

    @Test
    void contentThatIsThereIsNotTouched() throws IOException {
        Files.createDirectories(directory.resolve("content"));
        Files.writeString(directory.resolve("content/notes.txt"), "mine");
        NewSite site = NewSite.in(directory);
        assertThrows(DirectoryNotEmptyException.class, () -> ContentEditor.startSite(site, TODAY));
        try (Stream<Path> files = Files.walk(directory)) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void organizationsComeFromASpreadsheet(String encoding) throws IOException {
        Path list = directory.resolve("机构.csv");
        Files.write(list, """
                序号,机构名称,类别,上级,统一社会信用代码
                1,示例区人民政府,政府,,
                2,示例区教育局,,示例区人民政府,
                3,示例区甲镇人民政府,,示例区人民政府,
                4,"示例区第一中学（本部）",事业单位,示例区教育局,
                """.getBytes(Charset.forName(encoding)));
        Path project = directory.resolve("new");
        NewReportsResult started = ContentEditor.startSite(NewSite.in(project).withOrganizations(list), TODAY);
        assertEquals(List.of(), started.diagnostics());
        assertSound(check(project, TODAY));
        List<String> organizations =
                SiteGenerator.create(project.resolve("content")).load().organizations().values().stream()
                        .map(StartSiteTest::shown)
                        .toList();
        assertEquals(
                List.of(
                        "示例区人民政府 GOVERNMENT",
                        "示例区教育局 DEPARTMENT 示例区人民政府",
                        "示例区甲镇人民政府 TOWN 示例区人民政府",
                        "示例区第一中学（本部） INSTITUTION 示例区教育局"),
                organizations);
    }

    private static String shown(Organization organization) {
        return organization.name() + " " + organization.kind()
                + organization.parent().map(p -> " " + p).orElse("");
    }

    @Test
    void aListWithoutNamesIsReportedAndNothingWritten() throws IOException {
        Path list = directory.resolve("list.csv");
        Files.writeString(list, "序号,类别\n1,政府\n");
        NewSite site = NewSite.in(directory.resolve("new")).withOrganizations(list);
        NewReportsResult started = ContentEditor.startSite(site, TODAY);
        assertEquals(
                List.of(Code.MISSING_KEY),
                started.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(List.of(), started.written());
        assertFalse(Files.exists(directory.resolve("new")));
    }

    @Test
    void aWrongKindIsReportedAtItsCell() throws IOException {
        Path list = directory.resolve("list.csv");
        Files.writeString(list, "名称,类别\n示例区人民政府,区县\n");
        NewSite site = NewSite.in(directory.resolve("new")).withOrganizations(list);
        List<Diagnostic> problems = ContentEditor.startSite(site, TODAY).diagnostics();
        assertEquals("list.csv:2:9", problems.get(0).position().toString());
        assertEquals(Code.BAD_VALUE, problems.get(0).code());
    }
}
