package dev.sitegen.internal.problem.file;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.text.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of a log of SARIF, each with its address and, for texts that are read as UTF-8, its encoding. */
final class Artifacts {

    /** The name of the content directory in addresses. */
    static final String BASE = "CONTENT";

    /** Files that are refused in any other encoding; tables are not. */
    private static final Pattern UTF8 = Pattern.compile(".*\\.(?:md|ya?ml|properties|ftlh)", Pattern.CASE_INSENSITIVE);

    /** Paths of a file system, which name places outside the content. */
    private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:[\\\\/].*", Pattern.DOTALL);

    private final Map<String, Integer> numbers;
    private final Set<String> otherEncoding = new HashSet<>();

    Artifacts(List<Diagnostic> problems) {
        numbers = Numbered.of(problems, problem -> problem.position().path());
        for (Diagnostic problem : problems) {
            if (problem.code() == Code.NOT_UTF8 || problem.code() == Code.NOT_TEXT) {
                otherEncoding.add(problem.position().path());
            }
        }
    }

    /** Writes the list of all files. A problem without a file leaves one without an address, so that the numbers are right. */
    void write(Json json, TextPieces pieces) throws IOException {
        json.name("artifacts").array();
        for (String path : numbers.keySet()) {
            json.row();
            if (!path.isEmpty()) {
                json.name("location").row();
                address(path, json);
                json.end();
            }
            if (UTF8.matcher(path).matches() && !otherEncoding.contains(path)) {
                json.member("encoding", "UTF-8");
            }
            json.end();
            pieces.mayFlush();
        }
        json.end();
    }

    /** Writes a reference to a file of the list. */
    void refer(String path, Json json) {
        json.name("artifactLocation").row();
        address(path, json);
        json.member("index", numbers.get(path)).end();
    }

    private static void address(String path, Json json) {
        boolean outside = ABSOLUTE.matcher(path).matches();
        json.member(
                "uri",
                outside
                        ? "file://" + encoded(rooted(path))
                        : encoded("/" + path).substring(1).replace(":", "%3A"));
        if (!outside) {
            json.member("uriBaseId", BASE);
        }
    }

    private static String rooted(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("/") ? slashes : "/" + slashes;
    }

    /** A path as in an address, with all that is not ASCII in percent signs. */
    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
