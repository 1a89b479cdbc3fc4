package dev.sitegen.theme;

import dev.sitegen.view.PageView;
import dev.sitegen.view.SiteView;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The theme's files as they are built, and a renderer that is set up as the library's own. */
final class Theme {

    static final Path ROOT = root();

    /** Directory of the style sheet and the scripts in parts. */
    static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src", "main", "theme");

    private Theme() {}

    private static Path root() {
        try {
            return Path.of(Theme.class
                            .getResource("/META-INF/site-gen/theme/default/theme.yaml")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The paths of all files below a folder of the theme, relative to it, in order. */
    static List<String> files(String folder) throws IOException {
        Path base = ROOT.resolve(folder);
        try (Stream<Path> found = Files.walk(base)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static String text(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    static Map<String, String> words(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(ROOT.resolve("messages/" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    static String render(String layout, SiteView site, PageView page) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        configuration().getTemplate("layouts/" + layout + ".ftlh").process(Map.of("site", site, "page", page), out);
        return out.toString();
    }

    private static Configuration configuration() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setDirectoryForTemplateLoading(ROOT.toFile());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNumberFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setFallbackOnNullLoopVariable(false);
        return configuration;
    }
}
