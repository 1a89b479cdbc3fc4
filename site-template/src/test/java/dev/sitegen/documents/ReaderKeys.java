package dev.sitegen.documents;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.ThemeFileReader;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that each mapping of the content may have, as its reader knows them: an unknown key, {@code unknown.} with a name
 * for the mapping, makes the reader list those it knows.
 */
final class ReaderKeys {

    private static final String PREFIX = "unknown.";

    private static final Path SHIPPED_RULES = Path.of(
            "..", "core", "src", "main", "resources", "dev", "sitegen", "internal", "read", "config", "residue.yaml");

    private static final Pattern RULE = Pattern.compile("(\\w+):.*");

    private static final Map<String, String> CONTENT = Map.of(
            "site.yaml",
            """
            unknown.site: x
            owner: {unknown.owner: x}
            filings: {unknown.filings: x, partyMark: {unknown.mark: x}}
            platform: {unknown.platform: x}
            theme: {unknown.theme: x, colors: {unknown.colors: x}}
            markdown: {unknown.markdown: x}
            personalData: {unknown.personalData: x}
            residue: {local: {unknown.rule: x}}
            columns:
              work:
                unknown.column: x
                deadlines: {unknown.deadlines: x}
                sections: {unknown.sections: x, parts: [{unknown.part: x}]}
            """,
            "organizations.yaml",
            "office: {unknown.organization: x}\n",
            "indicators.yaml",
            "work.done: {unknown.indicator: x}\nchecks: [{unknown.check: x}]\n",
            "forms/form.yaml",
            """
            unknown.form: x
            form: own
            version: "1"
            name: 表
            from: 2024
            tables:
              a:
                unknown.table: x
                name: 表
                columns: [{id: x, label: x, unknown.cells: x}, {columns: [{id: y, label: y}], unknown.columns: x}]
                rows: [{id: x, label: x, unknown.line: x}, {rows: [{id: y, label: y}], unknown.rows: x}]
                carry: {unknown.carry: x}
                identities: [{unknown.identity: x}]
            """,
            "reports/work/2023/office.md",
            "---\nunknown.report: x\nattachments: [{unknown.attachment: x}]\n---\n正文。\n",
            "pages/about.md",
            "---\nunknown.page: x\n---\n正文。\n");

    private final Map<String, List<String>> keys = new HashMap<>();

    private ReaderKeys() {}

    static ReaderKeys read() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        CONTENT.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        List<Diagnostic> diagnostics = new ArrayList<>(SiteGenerator.create(ContentSource.ofFiles(files))
                .check(BuildOptions.defaults())
                .diagnostics());
        diagnostics.addAll(ofTheme());
        ReaderKeys keys = new ReaderKeys();
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() == Code.UNKNOWN_KEY)
                .map(diagnostic -> diagnostic.arguments())
                .filter(arguments -> arguments.get(0).startsWith(PREFIX))
                .forEach(arguments -> keys.keys.put(
                        arguments.get(0).substring(PREFIX.length()),
                        List.copyOf(new TreeSet<>(List.of(arguments.get(1).split(", "))))));
        return keys;
    }

    private static List<Diagnostic> ofTheme() {
        Problems problems = new Problems();
        YamlReader.read(SourceFile.of("theme.yaml", "unknown.themeFile: x\n"), problems)
                .map(new ThemeFileReader(problems)::read);
        return problems.all();
    }

    /** The keys of a mapping, sorted. */
    List<String> of(String mapping) {
        return keys.computeIfAbsent(mapping, name -> {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "no reader asked for the keys of %s", name));
        });
    }

    /** The ids of the rules for leftovers that come with site-gen. */
    List<String> shippedRules() {
        try (Stream<String> lines = Files.lines(SHIPPED_RULES)) {
            return lines.map(RULE::matcher)
                    .filter(Matcher::matches)
                    .map(rule -> rule.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
