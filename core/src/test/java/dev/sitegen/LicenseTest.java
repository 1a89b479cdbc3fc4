package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terms of use of the data: on their page and in the data package. */
class LicenseTest {

    @TempDir
    Path temp;

    private String file(String license, String name) throws IOException {
        Content content = Content.empty()
                .with("site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/
                        columns: {work: {name: 年度工作报告}}
                        """ + license)
                .with("organizations.yaml", "office: {name: 示例县办公室, kind: government}\n")
                .with("indicators.yaml", "review.closed: {name: 办结数, unit: 件}\n")
                .withReport(2023, "title: 二〇二三年报告\ndate: 2024-01-10", "办结[90件]{#review.closed}。");
        Path output = temp.resolve("site");
        BuildResult built = SiteGenerator.create(content.source()).build(BuildOptions.into(output));
        assertEquals(List.of(), built.diagnostics());
        return Output.text(Output.read(output).get(name));
    }

    @Test
    void aNameIsStatedAsProgramsKnowIt() throws IOException {
        String description = file("license: CC BY 4.0\n", "data/datapackage.json");
        assertTrue(description.contains("\"name\":\"CC-BY-4.0\",\"title\":\"CC BY 4.0\""), description);
        assertTrue(file("license: CC BY 4.0\n", "data/index.html").contains("<p>CC BY 4.0</p>"));
    }

    @Test
    void aNameThatProgramsDoNotKnowIsATitle() throws IOException {
        String description = file("license: 政府数据开放许可\n", "data/datapackage.json");
        assertTrue(description.contains("\"name\":\"other\",\"title\":\"政府数据开放许可\""), description);
    }

    @Test
    void anAddressIsALink() throws IOException {
        String license = "license: https://www.example.gov.cn/license.html\n";
        String description = file(license, "data/datapackage.json");
        assertTrue(description.contains("\"path\":\"https://www.example.gov.cn/license.html\""), description);
        String page = file(license, "data/index.html");
        assertTrue(page.contains("<a href=\"https://www.example.gov.cn/license.html\">"), page);
    }

    @Test
    void withoutOneNothingIsSaid() throws IOException {
        assertFalse(file("", "data/datapackage.json").contains("licenses"));
    }
}
