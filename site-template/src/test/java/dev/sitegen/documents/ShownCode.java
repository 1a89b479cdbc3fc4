package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SiteGenerator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java statements that a document shows, compiled and run as a reader would, with relative paths below a directory. */
final class ShownCode {

    private static final String IMPORTS =
            "import dev.sitegen.*; import dev.sitegen.build.*; import dev.sitegen.diagnostic.*; import dev.sitegen.model.*;"
                    + " import dev.sitegen.source.*; import java.io.*; import java.net.URI; import java.nio.charset.*;"
                    + " import java.nio.file.*; import java.time.*; import java.util.*; import java.util.stream.*;\n";

    private ShownCode() {}

    /** Returns what the statements print. */
    static String run(String statements, Path directory) throws Exception {
        String root = Matcher.quoteReplacement(directory.toString().replace('\\', '/') + "/");
        String inside = statements.replaceAll("\\bPath\\.of\\(\"", "Path.of(\"" + root);
        String source = IMPORTS + "public class Shown { public static void main(String[] args) throws IOException {\n"
                + inside + "\n} }\n";
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(source, classes);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, SiteGenerator.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Shown").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void compile(String source, Path classes) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject unit =
                new SimpleJavaFileObject(URI.create("string:///Shown.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        String classPath = Path.of(SiteGenerator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        List<String> options = List.of("-d", classes.toString(), "-cp", classPath);
        assertTrue(
                compiler.getTask(null, null, null, options, null, List.of(unit)).call(), source);
    }
}
