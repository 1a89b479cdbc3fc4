package dev.sitegen.internal.author.site;

import dev.sitegen.build.NewReportsResult;
import dev.sitegen.build.NewSite;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.author.NewFiles;
import dev.sitegen.internal.author.ZeroTables;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.table.Spreadsheet;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.ReportKey;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes and writes the files of a whole site that builds without a warning. Nothing that is there is overwritten. */
public final class SiteStarter {

    /** The directory of the content in the project. */
    public static final String CONTENT = "content/";

    /** Months of a year until the reports on the year before are there. */
    private static final int MONTHS_UNTIL_REPORTED = 3;

    private static final Set<String> PROGRAMS = Set.of("mvnw");

    private final NewSite wanted;
    private final boolean chinese;
    private final int year;
    private final SampleFiles samples;
    private final Problems problems = new Problems();

    /** @param today the day that decides which year the sample reports are about */
    public SiteStarter(NewSite wanted, LocalDate today) {
        this.wanted = wanted;
        this.chinese = wanted.language().getLanguage().equals("zh");
        this.year = today.minusMonths(MONTHS_UNTIL_REPORTED).getYear() - 1;
        this.samples = new SampleFiles(chinese, year);
    }

    /**
     * Refuses a directory whose content is there already.
     *
     * @throws DirectoryNotEmptyException if there are files where the content belongs
     */
    public void requireRoom() throws IOException {
        Path content = wanted.project().resolve(CONTENT);
        if (Files.isDirectory(content)) {
            try (Stream<Path> files = Files.list(content)) {
                if (files.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(content.toString());
                }
            }
        }
    }

    /**
     * The files of the content by their paths in it; what is wrong with the list of organizations is among the {@link #problems}.
     *
     * @throws IOException if the list cannot be read
     */
    public Map<String, byte[]> content() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("site.yaml", SampleFiles.bytes(samples.text("site.yaml")));
        String id = chinese ? "shili" : "sample";
        String name = chinese ? "示例县人民政府" : "Sample County";
        String organizations = samples.text("organizations.yaml");
        if (wanted.organizations().isPresent()) {
            List<ListedOrganization> listed = listed(wanted.organizations().get());
            if (listed.isEmpty()) {
                return files;
            }
            ListedOrganization first = listed.stream()
                    .filter(o -> o.kind() == OrganizationKind.GOVERNMENT)
                    .findFirst()
                    .orElse(listed.get(0));
            id = first.id();
            name = first.name();
            StringBuilder lines = new StringBuilder();
            organizations
                    .lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .forEach(line -> lines.append(line).append('\n'));
            listed.forEach(o -> lines.append(o.yaml()));
            organizations = lines.toString();
        }
        files.put("organizations.yaml", SampleFiles.bytes(organizations));
        files.put("indicators.yaml", SampleFiles.bytes(samples.text("indicators.yaml")));
        for (String column : List.of("rule-of-law", "info-disclosure")) {
            String text = samples.text(column + ".md").replace("@organization@", name);
            files.put(ContentTree.source(new ReportKey(column, year, id)), SampleFiles.bytes(text));
        }
        ReportKey tables = new ReportKey("info-disclosure", year, id);
        files.putAll(ZeroTables.of(tables, chinese, files));
        return files;
    }

    private List<ListedOrganization> listed(Path file) throws IOException {
        Spreadsheet sheet = Spreadsheet.read(file.getFileName().toString(), Files.readAllBytes(file), problems);
        return problems.hasErrors() ? List.of() : new OrganizationList(problems).read(sheet);
    }

    /** The problems of the list of organizations. */
    public List<Diagnostic> problems() {
        return problems.all();
    }

    /**
     * Writes the site.
     *
     * @param content the files of the content
     * @return the files that were written and those that were there already, by their paths in the project
     * @throws IOException if a file cannot be written
     */
    public NewReportsResult write(Map<String, byte[]> content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(samples.aroundContent());
        content.forEach((path, bytes) -> files.put(CONTENT + path, bytes));
        Path project = wanted.project();
        NewFiles newFiles = new NewFiles(project);
        List<String> written = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean made = newFiles.create(file.getKey(), file.getValue());
            (made ? written : left).add(file.getKey());
            if (made && PROGRAMS.contains(file.getKey())) {
                newFiles.makeExecutable(file.getKey());
            }
        }
        return new NewReportsResult(List.of(), written, left);
    }
}
