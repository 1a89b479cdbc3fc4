package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.source.ContentSource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports the files that are in no place of their own; of one that looks like a report, the name under which it is read. */
public final class MisplacedFiles {

    private static final Pattern NAME =
            Pattern.compile("(?i)(.+?)((?:\\.(?:md|markdown|mdown|mkd|txt|text|docx?|wps|rtf|odt))+)");
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mkd)\\b.*");
    private static final Pattern WORD = Pattern.compile("(?i).*\\.(?:docx?|wps|rtf|odt)");
    private static final Pattern REPORTS = Pattern.compile("(?i)reports?|报告");
    private static final Pattern YEAR_DIRECTORY = Pattern.compile("((?:19|20)\\d{2})\\s*(?:年度?)?");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern TITLE = Pattern.compile(".*(?:报告|年报).*");

    /** Takes the place of a part of a path that is not known. */
    private static final String UNKNOWN = "…";

    /** Reasons why a report is not read. Each has sentences of its own in the messages. */
    private enum Reason {
        /** Its ending is not .md. */
        ENDING,
        /** It is a document of Word. */
        WORD,
        /** Its directory or name is another. */
        PLACE,
        /** Its directory or name is another, and not all of it is known. */
        PARTLY,
        /** There is a file of the right name. */
        EXISTS
    }

    private final FileBesideReport beside;
    private final KnownNames columns;
    private final KnownNames organizations;
    private final ContentTree tree;
    private final ContentSource content;
    private final Problems problems;

    /** @param tree the content, with the files that are in no place */
    public MisplacedFiles(Configuration configuration, ContentTree tree, ContentSource content, Problems problems) {
        this.beside = new FileBesideReport(configuration, tree);
        this.columns = configuration.columnNames();
        this.organizations = configuration.organizationNames();
        this.tree = tree;
        this.content = content;
        this.problems = problems;
    }

    /** Reports all of them. */
    public void check() {
        tree.misplaced().forEach(this::check);
        tree.strays().forEach(this::checkStray);
    }

    private void check(String path) {
        SourcePosition position = SourcePosition.ofFile(path);
        List<String> names = List.of(path.split("/"));
        Optional<Place> place =
                REPORTS.matcher(names.get(0)).matches() ? place(names.subList(1, names.size())) : Optional.empty();
        boolean isMarkdown = path.endsWith(".md");
        Optional<Place> titled = isMarkdown ? place.flatMap(found -> titled(found, path)) : Optional.empty();
        Optional<Place> right = place.filter(found -> isUnread(found, path))
                .map(found -> titled.orElse(found))
                .or(() -> titled.filter(found -> !tree.isRefused(path) && !tree.contains(found.path())));
        if (right.isPresent()) {
            addUnread(path, right.get().path());
        } else if (isMarkdown && tree.isRefused(path)) {
            problems.add(Code.BAD_YEAR, position, names.get(2), "FILE");
        } else {
            String of = isMarkdown ? "" : beside.right(path, UNKNOWN).orElse("");
            String reason = of.isEmpty() ? "OTHER" : of.contains(UNKNOWN) ? "PARTLY" : "PLACE";
            problems.add(Code.MISPLACED_FILE, position, reason, of);
        }
    }

    /** Reports a file that is in no directory of a site, if its front matter is that of a report, and its path or title names one. */
    private void checkStray(String path) {
        place(List.of(path.split("/")))
                .flatMap(place -> titled(place, path))
                .filter(Place::isKnown)
                .ifPresent(place -> addUnread(path, place.path()));
    }

    private void addUnread(String path, String right) {
        problems.add(
                Code.UNREAD_REPORT,
                SourcePosition.ofFile(path),
                right,
                reason(path, right).name());
    }

    /**
     * Place where a report belongs.
     *
     * @param named whether its own name is that of the organization
     */
    private record Place(
            Optional<String> column, Optional<String> year, Optional<String> organization, boolean named, String stem) {

        boolean isKnown() {
            return column.isPresent() || year.isPresent() || organization.isPresent();
        }

        String path() {
            return String.join(
                    "/", "reports", column.orElse(UNKNOWN), year.orElse(UNKNOWN), organization.orElse(UNKNOWN) + ".md");
        }
    }

    /** The place that the names of a path say; empty if the last is that of no text. */
    private Optional<Place> place(List<String> names) {
        Matcher name = NAME.matcher(names.get(names.size() - 1));
        return name.matches()
                ? Optional.of(place(names.subList(0, names.size() - 1), name.group(1)))
                : Optional.empty();
    }

    /** The same place with what only the title says, of a file with the front matter of a report. */
    private Optional<Place> titled(Place place, String path) {
        return ReportFront.title(path, content)
                .map(title -> new Place(
                        place.column.or(() -> columns.idOf(title)).or(() -> columns.named(place.stem)),
                        place.year.or(() -> yearIn(title)),
                        place.organization.or(() -> organizations.idOf(title)),
                        place.named,
                        place.stem));
    }

    private Place place(List<String> directories, String stem) {
        List<String> left = new ArrayList<>(directories);
        Optional<String> year = directories.stream()
                .filter(name -> YEAR_DIRECTORY.matcher(plain(name)).matches())
                .findFirst();
        year.ifPresent(left::remove);
        Optional<String> column =
                left.stream().filter(name -> columns.idOf(name).isPresent()).findFirst();
        column.ifPresent(left::remove);
        Optional<String> named = organizations.idOf(stem);
        return new Place(
                column.flatMap(columns::idOf),
                year.map(name -> plain(name).substring(0, 4)).or(() -> yearIn(stem)),
                named.or(() -> left.stream()
                        .flatMap(name -> organizations.idOf(name).stream())
                        .findFirst()),
                named.isPresent(),
                stem);
    }

    private static Optional<String> yearIn(String stem) {
        Matcher year = YEAR_IN_NAME.matcher(plain(stem));
        return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    /** Returns whether a file looks like a report that nobody would read; notes and originals that lie beside reports do not. */
    private boolean isUnread(Place place, String path) {
        if (tree.isRefused(path) && place.year.isEmpty()) {
            return false;
        }
        boolean isThere = tree.contains(place.path());
        if (MARKDOWN.matcher(path).matches()) {
            return place.named || !isThere && (place.organization.isPresent() || place.year.isPresent());
        }
        boolean isTitle = TITLE.matcher(place.stem).matches() && place.year.isPresent();
        return !isThere && (place.named || isTitle);
    }

    private Reason reason(String path, String right) {
        if (WORD.matcher(path).matches()) {
            return Reason.WORD;
        }
        if (tree.contains(right)) {
            return Reason.EXISTS;
        }
        boolean sameDirectory = path.startsWith(right.substring(0, right.lastIndexOf('/') + 1));
        if (sameDirectory && !path.endsWith(".md")) {
            return Reason.ENDING;
        }
        return right.contains(UNKNOWN) ? Reason.PARTLY : Reason.PLACE;
    }
}
