package dev.sitegen.internal.author.site;

import dev.sitegen.internal.base.text.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that come with the library for a new site, with names, years and versions filled in. */
final class SampleFiles {

    /** The kinds of files that have a schema for editors. */
    private static final List<String> SCHEMAS =
            List.of("site", "organizations", "indicators", "form", "report", "page");

    private final String language;
    private final Map<String, String> values = new LinkedHashMap<>();

    SampleFiles(boolean chinese, int year) {
        language = chinese ? "zh/" : "en/";
        values.put(
                "@version@",
                MessageBundle.load(SampleFiles.class, "project.properties").get("version"));
        values.put("@year@", String.valueOf(year));
        values.put("@next@", String.valueOf(year + 1));
    }

    /** The files around the content, by path. */
    Map<String, byte[]> aroundContent() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pom.xml", bytes(filled("common/pom.xml")));
        files.put(".mvn/jvm.config", common("jvm.config"));
        files.put(".mvn/wrapper/maven-wrapper.properties", common("maven-wrapper.properties"));
        files.put("mvnw", common("mvnw"));
        files.put("mvnw.cmd", common("mvnw.cmd"));
        files.put(".gitignore", common("gitignore"));
        files.put(".github/workflows/site.yml", bytes(text("site.yml")));
        files.put("README.md", bytes(text("README.md")));
        files.put(".vscode/settings.json", common("vscode.json"));
        for (String schema : SCHEMAS) {
            String name = schema + ".schema.json";
            files.put(".schemas/" + name, read("/dev/sitegen/schema/" + name));
        }
        return files;
    }

    /** A file of the content in the language of the site. */
    String text(String name) {
        return filled(language + name);
    }

    private String filled(String path) {
        String text = new String(read(path), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }

    private static byte[] common(String name) {
        return read("common/" + name);
    }

    private static byte[] read(String name) {
        try (InputStream in = SampleFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
