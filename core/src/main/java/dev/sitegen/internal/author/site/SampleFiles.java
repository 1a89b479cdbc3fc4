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
        files.put("pom.xml", common("pom.xml"));
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
        String text = new String(read(language + name), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }

    private byte[] common(String name) {
        byte[] read = read("common/" + name);
        return name.equals("pom.xml")
                ? bytes(new String(read, StandardCharsets.UTF_8).replace("@version@", values.get("@version@")))
                : read;
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
