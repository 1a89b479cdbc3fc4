package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The language of Javadoc, comments and names in all modules, as docs/glossary.md and CONTRIBUTING.md ask for it. */
class VocabularyTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    /** Documents in English, but not the glossary, which names the words that it replaces. */
    private static final List<String> DOCUMENTS = List.of(
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "ROADMAP.md",
            "SECURITY.md",
            "docs/decisions.md",
            "docs/manual.md",
            "docs/releasing.md",
            "docs/supported-systems.md");

    /** Code in a document: between fences or between backticks. */
    private static final Pattern MARKDOWN_CODE = Pattern.compile("(?sm)^ *```.*?^ *```|`[^`\n]*`");

    /** Literals, so that what looks like a comment in them is passed over, and comments: group 1 those of Javadoc. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'"
                    + "|/\\*\\*(.*?)\\*/|/\\*.*?\\*/|//[^\n]*");

    /** A bare clause, or a phrase that begins with a preposition, where a noun phrase or a verb belongs. */
    private static final Pattern BARE_CLAUSE = Pattern.compile(
            "(?:What|Whatever|Whether|How|Where|Wherever|Which|Whichever|Who|Whoever|Whose|Whom|If|When|Whenever|Why"
                    + "|As|So|Because|Although|While|Unless|Once|After|Among|Behind|Beside|Besides|By|For|From|In|Of|On"
                    + "|Since|To|Under|Until|With|Without)\\b.*");

    /** Code in a comment, and the names of parameters. */
    private static final Pattern CODE =
            Pattern.compile("\\{@(?:code|link|linkplain|value) ?[^}\\s]*|@param \\S+|<[^>]*>");

    private static final Pattern OLD_STYLE = Pattern.compile(
            "(?i)\\b(?:stands?|stood|standing|tells?|told|telling|(?:came|comes) of|noughts?|reckon\\w*|body's|bod(?:y|ies)"
                    + "|(?:is|are) the user's|of the user's|brought along|keeps quiet|furniture|turned round|left away"
                    + "|(?:of|on) the very same|gainsay\\w*)\\b");

    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z]\\w*");

    /** The words of a name: {@code missing} and {@code Bodies} of {@code missingBodies}. */
    private static final Pattern WORD_OF_NAME = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

    private static final Pattern OLD_WORD =
            Pattern.compile("(?i)body|bodies|noughts?|furniture|reckon\\w*|gainsay|told|trouble");

    /** Code that sends or reads messages of HTTP, whose parts have names of their own. */
    private static final Pattern OF_MESSAGES = Pattern.compile("java\\.net\\.http|sun\\.net\\.httpserver|HTTP/1\\.1");

    /** Names that the JDK and libraries give to parts of messages, pages and tables; calls of their methods among them. */
    private static final Pattern GIVEN_NAME = Pattern.compile(
            "(?:get)?(?:Request|Response)Body|TableBody|BodyPublishers?|BodyHandlers?|BodySubscribers?|getBody|noBody|parseBodyFragment"
                    + "|(?<=\\.|::)body");

    @Test
    void javadocOpensWithANounPhraseOrAVerb() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            for (Comment comment : comments(source)) {
                if (comment.javadoc() && BARE_CLAUSE.matcher(comment.text()).matches()) {
                    found.add(comment.toString());
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void commentsUseTheWordsOfTheGlossary() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            for (Comment comment : comments(source)) {
                Matcher word = OLD_STYLE.matcher(CODE.matcher(comment.text()).replaceAll(" "));
                if (word.find()) {
                    found.add(word.group() + ": " + comment);
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void namesUseTheWordsOfTheGlossary() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            boolean messages = OF_MESSAGES.matcher(text).find();
            for (String name : oldNames(text)) {
                if (!messages || !name.equals("body")) {
                    found.add(PROJECT.relativize(source) + ": " + name);
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    /** The names in code that have an old word in them, each as often as it is written. */
    private static List<String> oldNames(String source) {
        String code = TOKEN.matcher(source).replaceAll(" ");
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(code);
        while (name.find()) {
            Matcher given = GIVEN_NAME.matcher(code).useTransparentBounds(true).region(name.start(), name.end());
            if (!given.matches() && WORD_OF_NAME.matcher(name.group()).results().anyMatch(VocabularyTest::isOld)) {
                names.add(name.group());
            }
        }
        return names;
    }

    private static boolean isOld(MatchResult word) {
        return OLD_WORD.matcher(word.group()).matches();
    }

    @Test
    void documentsUseTheWordsOfTheGlossary() throws IOException {
        List<String> found = new ArrayList<>();
        for (String document : DOCUMENTS) {
            String text = Files.readString(PROJECT.resolve(document));
            String prose =
                    MARKDOWN_CODE.matcher(text).replaceAll(code -> code.group().replaceAll(".", " "));
            int number = 0;
            for (String line : prose.split("\n")) {
                number++;
                Matcher word = OLD_STYLE.matcher(line);
                if (word.find()) {
                    found.add(word.group() + ": " + document + ":" + number);
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void tellsCommentsFromLiteralsAndCode() {
        List<Comment> comments = comments("A", """
                /** Whether "it" is. */
                String a = "/** What. */"; // told
                char b = '"';
                /* How
                 * long. */
                """);
        assertEquals(
                List.of("A:1: Whether \"it\" is.", "A:2: told", "A:4: How long."),
                comments.stream().map(Comment::toString).toList());
        assertEquals(
                List.of(true, false, false),
                comments.stream().map(Comment::javadoc).toList());
    }

    @Test
    void knowsABareClauseAndAnOldWord() {
        assertTrue(BARE_CLAUSE.matcher("Of what a page is made.").matches());
        assertFalse(BARE_CLAUSE.matcher("Returns whether a page is there.").matches());
        assertFalse(BARE_CLAUSE.matcher("Assembles a site.").matches());
        assertTrue(OLD_STYLE.matcher("It stands below.").find());
        assertFalse(OLD_STYLE
                .matcher("A standard, untold by anybody; it understands.")
                .find());
        assertEquals(" } of a", CODE.matcher("{@code body} of a").replaceAll(" "));
    }

    @Test
    void knowsAnOldWordInAName() {
        assertEquals(List.of("missingBodies", "MOST_BODIES", "body", "aBodyIsLate"), oldNames("""
                        missingBodies(MOST_BODIES); /* body */ int body = "body"; void aBodyIsLate();
                        HttpResponse.BodyHandlers.ofString(); answer.body(); send(answer::body); nobody(somebodyElse);
                        """));
    }

    /** Every source of every module, those of the tests included. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(PROJECT)) {
            for (Path module : modules.sorted().toList()) {
                for (String part : List.of("src/main/java", "src/test/java", "browser-test/src/test/java")) {
                    addSources(module.resolve(part), sources);
                }
            }
        }
        assertTrue(sources.size() > 400, "sources found: " + sources.size());
        return sources;
    }

    private static void addSources(Path directory, List<Path> sources) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
    }

    private static List<Comment> comments(Path source) throws IOException {
        return comments(PROJECT.relativize(source).toString(), Files.readString(source));
    }

    private static List<Comment> comments(String file, String source) {
        List<Comment> comments = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group().startsWith("/")) {
                long line = 1
                        + source.substring(0, token.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                String text = token.group()
                        .replaceAll("^/[*/]+|\\*/$", "")
                        .replaceAll("\n\\s*\\*?", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
                comments.add(new Comment(file, line, token.group(1) != null, text));
            }
        }
        return comments;
    }

    private record Comment(String file, long line, boolean javadoc, String text) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + text;
        }
    }
}
