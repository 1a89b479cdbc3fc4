package dev.sitegen.internal.check;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.web.MarkupText;
import dev.sitegen.internal.base.web.XmlInspector;
import dev.sitegen.internal.base.web.XmlInspector.Finding;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.model.ContentFile;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses files that would act as part of the site if a reader opened them: pages, programs, pictures with scripts. The files of the
 * theme are the owner's and are not looked at, nor are scripts and styles below {@code assets/}. Safe to share between threads.
 */
public final class FileCheck {

    /** No picture or XML file is looked through that is larger. */
    private static final int MAX_MARKUP = 32 << 20;

    /** The number of bytes that browsers look at. */
    private static final int HEAD = 512;

    private static final Set<String> PAGES = Set.of(
            "html", "htm", "xhtml", "xht", "shtml", "shtm", "stm", "mht", "mhtml", "hta", "htc", "svgz", "xsl", "xslt",
            "swf");
    private static final Set<String> PROGRAMS = Set.of("js", "mjs", "cjs", "wasm", "jar", "exe", "bat", "cmd", "vbs");

    /** Servers send these with a type of their own, which browsers show as text or store, whatever is in them. */
    private static final Set<String> OPAQUE = Set.of(
            "txt", "csv", "tsv", "md", "json", "yaml", "yml", "css", "js", "mjs", "doc", "docx", "xls", "xlsx", "ppt",
            "pptx", "wps", "et", "dps", "ofd", "rtf", "odt", "ods", "odp", "zip", "rar", "7z", "gz");

    /** Servers send these as XML, which a browser shows as a tree, unless it is a page. */
    private static final Set<String> XML = Set.of("xml", "kml", "gml", "gpx", "rdf", "rss", "atom", "xsd", "xbrl");

    private final ContentSource content;

    public FileCheck(ContentSource content) {
        this.content = content;
    }

    /**
     * Returns what is wrong with a file of the content that is published as it is.
     *
     * @throws IOException if it cannot be read
     */
    public List<Diagnostic> check(ContentFile file) throws IOException {
        Problems problems = new Problems();
        String path = file.source();
        String type = type(path);
        if (PAGES.contains(type) || PROGRAMS.contains(type) && !path.startsWith("assets/")) {
            problems.add(Code.ACTIVE_FILE, SourcePosition.ofFile(path), "." + type);
        } else if (type.equals("svg")) {
            inspect(file, type, problems);
        } else if (!OPAQUE.contains(type)) {
            sniff(file, type, problems);
        }
        return problems.all();
    }

    private void sniff(ContentFile file, String type, Problems problems) throws IOException {
        byte[] head;
        try (InputStream in = content.open(file.source())) {
            head = in.readNBytes(HEAD);
        }
        if (!MarkupText.begins(head)) {
            return;
        }
        if (XML.contains(type)) {
            inspect(file, type, problems);
        } else {
            // A picture that is in truth a page is shown to nobody; a file of no known type is shown as what it looks
            // like.
            problems.add(Code.MISLABELLED_FILE, SourcePosition.ofFile(file.source()), "." + type);
        }
    }

    private void inspect(ContentFile file, String type, Problems problems) throws IOException {
        SourcePosition whole = SourcePosition.ofFile(file.source());
        if (file.size() > MAX_MARKUP) {
            problems.add(Code.MISLABELLED_FILE, whole, "." + type);
            return;
        }
        byte[] bytes = content.read(file.source());
        Optional<Finding> found = type.equals("svg") ? XmlInspector.picture(bytes) : XmlInspector.data(bytes);
        found.ifPresent(finding -> {
            SourcePosition place = finding.line() == 0 ? whole : new SourcePosition(file.source(), finding.line(), 0);
            if (finding.what().isEmpty()) {
                problems.add(Code.MISLABELLED_FILE, place, "." + type);
            } else {
                problems.add(
                        Code.ACTIVE_PICTURE,
                        place,
                        finding.what(),
                        finding.kind().name());
            }
        });
    }

    /** The ending of a file's name in lower case, without its dot; empty if it has none. */
    private static String type(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
