package dev.sitegen.internal.source;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What files a content directory holds, sorted by what they are and then by path. */
public final class ContentTree {

    private static final Pattern REPORT = Pattern.compile("reports/([^/]+)/([^/]+)/([^/]+)\\.md");
    private static final Pattern REPORT_FILE = Pattern.compile("reports/([^/]+/\\d{4}/[^/]+/.+)");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern PAGE = Pattern.compile("pages/(.+)\\.md");
    private static final Pattern FORM = Pattern.compile("forms/[^/]+\\.yaml");
    /** No text has more bytes. */
    public static final int MAX_TEXT = 8 << 20;

    private final List<ReportFile> reports = new ArrayList<>();
    private final List<PageFile> pages = new ArrayList<>();
    private final Map<String, ContentFile> files = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final Set<String> theme = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    /** The names that many paths have in common, each held once. */
    private final Map<String, String> names = new HashMap<>();

    /** A report: its file, and what its path says of it. */
    public record ReportFile(String source, ReportKey key) {}

    /** An ordinary page: its file and its address. */
    public record PageFile(String source, SitePath path) {}

    private ContentTree() {}

    /**
     * Sorts the files of a content directory; what is in no place of its own is reported.
     *
     * @throws IOException if the content cannot be listed
     */
    public static ContentTree of(ContentSource content, Problems problems) throws IOException {
        ContentTree tree = new ContentTree();
        content.entries().stream()
                .sorted(Comparator.comparing(Entry::path))
                .forEach(entry -> tree.add(entry, problems));
        return tree;
    }

    private void add(Entry entry, Problems problems) {
        String path = entry.path();
        SourcePosition file = SourcePosition.ofFile(path);
        if (entry.link()) {
            problems.add(Code.SYMBOLIC_LINK, file);
            return;
        }
        if (isText(path) && entry.size() > MAX_TEXT) {
            problems.add(Code.FILE_TOO_LARGE, file, String.valueOf(MAX_TEXT >> 20));
            return;
        }
        all.add(path);
        Matcher report = REPORT.matcher(path);
        Matcher reportFile = REPORT_FILE.matcher(path);
        Matcher page = PAGE.matcher(path);
        if (report.matches()) {
            addReport(path, report, problems);
        } else if (reportFile.matches() && !path.endsWith(".md")) {
            addFile(entry, reportFile.group(1), problems);
        } else if (page.matches()) {
            addPage(path, page.group(1), problems);
        } else if (path.startsWith("assets/") || path.startsWith("pages/") && !path.endsWith(".md")) {
            addFile(entry, path, problems);
        } else if (FORM.matcher(path).matches()) {
            forms.add(path);
        } else if (path.startsWith("theme/")) {
            theme.add(path.substring("theme/".length()));
        } else if (path.contains("/")) {
            problems.add(Code.MISPLACED_FILE, file);
        }
    }

    private static boolean isText(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".yaml") && !path.startsWith("assets/");
    }

    private void addReport(String path, Matcher report, Problems problems) {
        if (!YEAR.matcher(report.group(2)).matches()) {
            problems.add(Code.BAD_YEAR, SourcePosition.ofFile(path), report.group(2));
            return;
        }
        int year = Integer.parseInt(report.group(2));
        reports.add(new ReportFile(path, new ReportKey(one(report.group(1)), year, one(report.group(3)))));
    }

    private String one(String name) {
        return names.computeIfAbsent(name, Function.identity());
    }

    private void addPage(String path, String name, Problems problems) {
        try {
            pages.add(new PageFile(path, SitePath.of("pages/" + name + ".html")));
        } catch (IllegalArgumentException e) {
            problems.add(Code.BAD_FILE_NAME, SourcePosition.ofFile(path), badName(path));
        }
    }

    private void addFile(Entry entry, String address, Problems problems) {
        try {
            files.put(entry.path(), new ContentFile(entry.path(), SitePath.of(address), entry.size()));
        } catch (IllegalArgumentException e) {
            problems.add(Code.BAD_FILE_NAME, SourcePosition.ofFile(entry.path()), badName(entry.path()));
        }
    }

    /** The first name of a path that no address can hold. */
    private static String badName(String path) {
        for (String name : path.split("/")) {
            try {
                SitePath.of(name);
            } catch (IllegalArgumentException e) {
                return name;
            }
        }
        return path;
    }

    public List<ReportFile> reports() {
        return List.copyOf(reports);
    }

    public List<PageFile> pages() {
        return List.copyOf(pages);
    }

    /** What could be published as it is, by source path: assets, and the files that belong to reports. */
    public Map<String, ContentFile> files() {
        return Map.copyOf(files);
    }

    /** The files that describe forms, sorted. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    /** The paths below {@code theme/}. */
    public Set<String> theme() {
        return Set.copyOf(theme);
    }

    /** Whether there is such a file. */
    public boolean contains(String path) {
        return all.contains(path);
    }
}
