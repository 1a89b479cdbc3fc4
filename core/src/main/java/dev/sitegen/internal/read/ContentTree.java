package dev.sitegen.internal.read;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.site.Addresses.Clash;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.FileNames.BadName;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.SitePath;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of a content directory, sorted by kind and then by path. */
public final class ContentTree {

    private static final Pattern REPORT = Pattern.compile("reports/([^/]+)/([^/]+)/([^/]+)\\.md");
    private static final Pattern REPORT_FILE = Pattern.compile("reports/([^/]+/\\d{4}/[^/]+/.+)");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern PAGE = Pattern.compile("pages/(.+)\\.md");
    private static final Pattern SETTINGS =
            Pattern.compile("(site|organizations|indicators)\\.(?:ya?ml|ya?ml\\.txt)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("forms/[^/]+\\.yaml");
    /** No text has more bytes. */
    public static final int MAX_TEXT = 8 << 20;

    /** Beginning of the paths by which content has the files of other sites, as no file of its own is named. */
    public static final String OTHER_SITES = "@sources/";

    private final List<ReportFile> reports = new ArrayList<>();
    private final List<PageFile> pages = new ArrayList<>();
    private final Map<String, ContentFile> files = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final Set<String> theme = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<String> misplaced = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private final Map<String, Entry> ofOthers = new HashMap<>();
    /** The names that many paths have in common, each held once. */
    private final Map<String, String> names = new HashMap<>();

    /** A report: its file, and what its path says of it. */
    public record ReportFile(String source, ReportKey key) {}

    /** An ordinary page: its file and its address. */
    public record PageFile(String source, SitePath path) {}

    private ContentTree() {}

    /** The path of the file of a report. */
    public static String source(ReportKey key) {
        return "reports/" + key.column() + "/" + key.year() + "/" + key.organization() + ".md";
    }

    /**
     * Sorts the files of a content directory. What programs leave behind is passed over.
     *
     * @throws IOException if the content cannot be listed
     */
    public static ContentTree of(ContentSource content, Problems problems) throws IOException {
        ContentTree tree = new ContentTree();
        List<Entry> entries = content.entries().stream()
                .filter(entry -> !Litter.is(entry.path()))
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        List<Entry> own = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.path().startsWith(OTHER_SITES)) {
                tree.ofOthers.put(entry.path(), entry);
            } else if (!ContentSource.isStray(entry.path())) {
                own.add(entry);
            } else if (entry.readable() && !isUnfit(entry.path())) {
                tree.strays.add(entry.path());
            }
        }
        own.forEach(entry -> tree.all.add(entry.path()));
        own.forEach(entry -> tree.add(entry, problems));
        return tree;
    }

    private void add(Entry entry, Problems problems) {
        String path = entry.path();
        if (!entry.readable()) {
            refused.add(path);
            report(entry, SourcePosition.ofFile(path), problems);
        } else if (isText(path) && entry.size() > MAX_TEXT) {
            refuse(path, problems, Code.FILE_TOO_LARGE, String.valueOf(MAX_TEXT >> 20));
        } else if (isUnfit(path)) {
            refuse(path, problems, Code.BAD_FILE_NAME, path, FileNames.Fault.CHARACTER.name());
        } else if (isSecondSpelling(path)) {
            refuse(
                    path,
                    problems,
                    Code.TWO_AT_ONE_ADDRESS,
                    composed(path),
                    CodePoints.shown(path),
                    Clash.NORMAL_FORM.name());
        } else {
            sort(entry, problems);
        }
    }

    private void refuse(String path, Problems problems, Code code, String... arguments) {
        refused.add(path);
        problems.add(code, SourcePosition.ofFile(path), arguments);
    }

    /** Returns whether a name of a path is spelled with combining characters, and another file has the same name without them. */
    private boolean isSecondSpelling(String path) {
        return !Normalizer.isNormalized(path, Normalizer.Form.NFC) && all.contains(composed(path));
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** Puts a file to its kind. */
    private void sort(Entry entry, Problems problems) {
        String path = entry.path();
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
            addThemeFile(path, problems);
        } else if (path.contains("/")) {
            misplaced.add(path);
        } else {
            checkSettings(path, problems);
        }
    }

    /** Reports a file whose name is nearly that of one that holds for the whole site. */
    private void checkSettings(String path, Problems problems) {
        Matcher settings = SETTINGS.matcher(path);
        if (!settings.matches()) {
            return;
        }
        String right = settings.group(1).toLowerCase(Locale.ROOT) + ".yaml";
        if (!path.equals(right)) {
            refuse(path, problems, Code.UNREAD_SETTINGS, right, all.contains(right) ? "EXISTS" : "ABSENT");
            // That it is missing is no second problem.
            refused.addAll(all.contains(right) ? Set.of() : Set.of(right));
        }
    }

    /** Returns whether a path holds what no text may hold, or breaks a line. */
    private static boolean isUnfit(String path) {
        return path.indexOf('\n') >= 0 || path.indexOf('\t') >= 0 || Characters.indexOfForbidden(path) >= 0;
    }

    private static void report(Entry entry, SourcePosition file, Problems problems) {
        if (!entry.named()) {
            problems.add(Code.UNDECODABLE_NAME, file, firstUndecodable(entry.path()));
        } else if (entry.link()) {
            problems.add(Code.SYMBOLIC_LINK, file);
        } else {
            problems.add(Code.NOT_A_FILE, file, entry.kind().name());
        }
    }

    private static String firstUndecodable(String path) {
        return Stream.of(path.split("/"))
                .filter(name -> name.indexOf('\uFFFD') >= 0)
                .findFirst()
                .orElse(path);
    }

    private static boolean isText(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".yaml") && !path.startsWith("assets/");
    }

    private void addReport(String path, Matcher report, Problems problems) {
        if (!YEAR.matcher(report.group(2)).matches()) {
            refused.add(path);
            misplaced.add(path);
            return;
        }
        int year = Integer.parseInt(report.group(2));
        String address = String.join("/", report.group(1), report.group(2), report.group(3) + ".html");
        if (isNamed(path, address, problems)) {
            reports.add(new ReportFile(path, new ReportKey(one(report.group(1)), year, one(report.group(3)))));
        }
    }

    private String one(String name) {
        return names.computeIfAbsent(name, Function.identity());
    }

    private void addPage(String path, String name, Problems problems) {
        String address = "pages/" + name + ".html";
        if (isNamed(path, address, problems)) {
            pages.add(new PageFile(path, SitePath.of(address)));
        }
    }

    private void addFile(Entry entry, String address, Problems problems) {
        if (isNamed(entry.path(), address, problems)) {
            files.put(entry.path(), new ContentFile(entry.path(), SitePath.of(address), entry.size()));
        }
    }

    /** Templates and words may have any name, for they are not published. */
    private void addThemeFile(String path, Problems problems) {
        if (!path.startsWith("theme/assets/") || isNamed(path, path, problems)) {
            theme.add(path.substring("theme/".length()));
        }
    }

    /** Reports a file that cannot be published under its name; returns whether it can. */
    private boolean isNamed(String path, String address, Problems problems) {
        Optional<BadName> bad = FileNames.inPath(path).or(() -> FileNames.inPath(address));
        bad.ifPresent(name -> refuse(
                path, problems, Code.BAD_FILE_NAME, name.name(), name.fault().name()));
        return bad.isEmpty();
    }

    public List<ReportFile> reports() {
        return List.copyOf(reports);
    }

    public List<PageFile> pages() {
        return List.copyOf(pages);
    }

    /** The files in no place of their own, and reports without a year, sorted. They are not reported yet. */
    public List<String> misplaced() {
        return List.copyOf(misplaced);
    }

    /** Markdown that is in no directory of a site, sorted: some of it may be meant for a report. */
    public List<String> strays() {
        return List.copyOf(strays);
    }

    /** The files of other sites, by their paths, which begin with {@link #OTHER_SITES}; none of them is content. */
    public Map<String, Entry> ofOtherSites() {
        return Collections.unmodifiableMap(ofOthers);
    }

    /** Files that could be published as they are, by source path: assets, and the files that belong to reports. */
    public Map<String, ContentFile> files() {
        return Map.copyOf(files);
    }

    /** The paths of all files, be they read or not. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(all);
    }

    /** The files that describe forms, sorted. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    /** The paths below {@code theme/}. */
    public Set<String> theme() {
        return Set.copyOf(theme);
    }

    /** Returns whether there is such a file, and nothing that keeps it from being read. */
    public boolean contains(String path) {
        return all.contains(path) && !refused.contains(path);
    }

    /** Returns whether a file must be part of the site, or something was reported that says why it is not. */
    public boolean isReported(String path) {
        return isRefused(path) || all.contains(path) && (REPORT.matcher(path).matches() || isPage(path));
    }

    /** Returns whether a file was reported and is left out. */
    public boolean isRefused(String path) {
        return refused.contains(path);
    }

    /** Returns whether a file is an ordinary page. */
    public boolean isPage(String path) {
        return contains(path) && PAGE.matcher(path).matches();
    }
}
