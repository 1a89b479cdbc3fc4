package dev.sitegen;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that keep the parts of the library apart, and its results free of anything but its input. */
class ArchitectureTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path MAIN = BASE.resolve("src/main/java");
    private static final String ROOT = "dev.sitegen";

    /** Every package, each above those it may use: imports go up this list and never down. */
    private static final List<String> PACKAGES = List.of(
            "diagnostic",
            "view",
            "source",
            "model",
            "internal.profile",
            "internal.web",
            "internal.work",
            "internal.xlsx",
            "internal.source",
            "internal.figure",
            "internal.rule",
            "internal.config",
            "internal.form",
            "internal.start",
            "internal.markdown",
            "internal.parse",
            "internal.assemble",
            "internal.plan",
            "internal.check",
            "internal.chart",
            "internal.data",
            "internal.feed",
            "internal.search",
            "internal.render",
            "internal.output",
            "internal.reuse",
            "internal.serve",
            "");

    /** Packages that use fewer of the others than their place in the list allows. */
    private static final Map<String, Set<String>> NARROWER = Map.ofEntries(
            Map.entry("view", Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("model", Set.of("diagnostic")),
            Map.entry("internal.profile", Set.of()),
            Map.entry("internal.web", Set.of()),
            Map.entry("internal.work", Set.of("internal.profile")),
            Map.entry("internal.xlsx", Set.of()),
            Map.entry("internal.rule", Set.of("diagnostic", "model", "internal.source", "internal.figure")),
            Map.entry("internal.form", Set.of("diagnostic", "source", "model", "internal.source")),
            Map.entry("internal.assemble", Set.of("model", "internal.config", "internal.rule")),
            Map.entry("internal.plan", Set.of("diagnostic", "model", "internal.assemble")),
            Map.entry("internal.chart", Set.of("view", "model")),
            Map.entry("internal.data", Set.of("diagnostic", "model", "internal.xlsx", "internal.plan")),
            Map.entry("internal.feed", Set.of("model", "internal.plan")),
            Map.entry("internal.search", Set.of("model", "internal.plan")),
            Map.entry("internal.output", Set.of("model", "internal.work")),
            Map.entry("internal.serve", Set.of("diagnostic", "source", "model", "internal.work")),
            Map.entry(
                    "internal.reuse",
                    Set.of(
                            "diagnostic",
                            "source",
                            "model",
                            "internal.work",
                            "internal.markdown",
                            "internal.parse",
                            "internal.plan",
                            "internal.check",
                            "internal.search",
                            "internal.output")));

    /** The packages that may use each library, and the JDK's XML readers; no other library may be used. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "com.vladsch.flexmark..", Set.of("internal.markdown"),
            "de.siegmar.fastcsv..", Set.of("internal.data"),
            "freemarker..", Set.of("internal.render"),
            "com.google.zxing..", Set.of("internal.render"),
            "com.sun.net.httpserver..", Set.of("internal.serve"),
            "javax.xml.stream..", Set.of("internal.form", "internal.web"),
            "org.yaml.snakeyaml..", Set.of("internal.source"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("module-info"))
            .importPackages(ROOT);

    private static String full(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static String[] full(Stream<String> names) {
        return names.map(ArchitectureTest::full).toArray(String[]::new);
    }

    @Test
    void theListNamesEveryPackage() {
        Set<String> found =
                CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of(full(PACKAGES.stream()))), found);
    }

    @Test
    void importsGoUpTheList() {
        for (int i = 0; i < PACKAGES.size() - 1; i++) {
            String name = PACKAGES.get(i);
            Stream<String> below = PACKAGES.subList(i + 1, PACKAGES.size()).stream();
            noClasses()
                    .that()
                    .resideInAPackage(full(name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(full(below))
                    .check(CLASSES);
        }
    }

    @Test
    void somePackagesUseFewer() {
        NARROWER.forEach((name, allowed) -> noClasses()
                .that()
                .resideInAPackage(full(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        full(PACKAGES.stream().filter(other -> !other.equals(name) && !allowed.contains(other))))
                .check(CLASSES));
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatIsExportedKnowsNothingInternal() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".internal..")
                .check(CLASSES);
        for (JavaClass type : CLASSES.get(SiteGenerator.class).getPackage().getClasses()) {
            type.getMethods().stream()
                    .filter(method -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(method -> assertTrue(
                            Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                    .noneMatch(used -> used.getPackageName().startsWith(ROOT + ".internal")),
                            method.getFullName()));
        }
    }

    @Test
    void theFacadeIsSmall() {
        List<String> types = CLASSES.get(SiteGenerator.class).getPackage().getClasses().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .map(JavaClass::getSimpleName)
                .toList();
        assertTrue(types.size() <= 5, types::toString);
    }

    @Test
    void eachLibraryIsKnownToOnePackage() {
        LIBRARIES.forEach((library, owners) -> noClasses()
                .that()
                .resideOutsideOfPackages(full(owners.stream()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
        Stream<String> known = Stream.of("java..", "org.jetbrains.annotations..", ROOT + "..");
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                Stream.concat(known, LIBRARIES.keySet().stream())
                                        .toArray(String[]::new)))
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(Object.class)))
                        .and(DescribedPredicate.describe("are no primitives", c -> !c.isPrimitive() && !c.isArray())))
                .check(CLASSES);
    }

    @Test
    void onlyOutputWritesFiles() {
        Set<String> reading = Set.of(
                "exists",
                "getAttribute",
                "getFileStore",
                "getLastModifiedTime",
                "isDirectory",
                "isHidden",
                "isReadable",
                "isRegularFile",
                "isSameFile",
                "isSymbolicLink",
                "lines",
                "list",
                "mismatch",
                "newBufferedReader",
                "newDirectoryStream",
                "newInputStream",
                "notExists",
                "probeContentType",
                "readAllBytes",
                "readAllLines",
                "readAttributes",
                "readString",
                "readSymbolicLink",
                "size",
                "walk",
                "walkFileTree");
        noClasses()
                .that()
                .resideOutsideOfPackage(full("internal.output"))
                .should()
                .callMethodWhere(calls("java.nio.file.Files", "writes", name -> !reading.contains(name)))
                .orShould()
                .callMethodWhere(calls("java.nio.channels.FileChannel", "opens", name -> name.equals("open")))
                .orShould()
                .callMethodWhere(calls("java.nio.channels.AsynchronousFileChannel", "opens", name -> true))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(RandomAccessFile|FileOutputStream|FileWriter|PrintStream|PrintWriter)")
                .check(CLASSES);
    }

    @Test
    void onlyInputDecidesTheResult() {
        // Which program runs is asked to tell whether to build at all; what is built is the same.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(full("internal.reuse.Program"))
                .should()
                .callMethodWhere(calls("java.util.Locale", "getDefault", "getDefault"::equals))
                .orShould()
                .callMethodWhere(calls("java.time.ZoneId", "systemDefault", "systemDefault"::equals))
                .orShould()
                .callMethodWhere(calls("java.util.TimeZone", "getDefault", "getDefault"::equals))
                .orShould()
                .callMethodWhere(calls("java.nio.charset.Charset", "defaultCharset", "defaultCharset"::equals))
                .orShould()
                .callMethodWhere(calls(
                        "java.lang.System",
                        "asks the clock or the machine",
                        name -> Set.of("currentTimeMillis", "nanoTime", "getProperty", "getenv", "lineSeparator")
                                .contains(name)))
                .orShould()
                .callMethodWhere(calls("java.lang.Math", "random", "random"::equals))
                .orShould()
                .callMethodWhere(calls("java\\.time\\..*", "now", "now"::equals))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.(Random|UUID|Date|Calendar)|java\\.io\\.File"
                        + "|java\\.text\\.SimpleDateFormat")
                .orShould()
                .callMethodWhere(usesDefaults())
                .check(CLASSES);
    }

    /** Calls that take the default locale or charset without saying so. */
    private static DescribedPredicate<JavaCall<?>> usesDefaults() {
        return DescribedPredicate.describe("use a default locale or charset", call -> {
            String name = call.getTarget().getFullName();
            return name.equals("java.lang.String.toLowerCase()")
                    || name.equals("java.lang.String.toUpperCase()")
                    || name.equals("java.lang.String.getBytes()")
                    || name.startsWith("java.time.format.DateTimeFormatter.ofPattern(java.lang.String)")
                    || name.startsWith("java.text.NumberFormat.get")
                    || name.startsWith("java.text.MessageFormat.");
        });
    }

    private static DescribedPredicate<JavaCall<?>> calls(
            String owner, String what, java.util.function.Predicate<String> method) {
        Pattern owners = Pattern.compile(owner);
        return DescribedPredicate.describe(
                owner + " " + what,
                call -> owners.matcher(call.getTargetOwner().getName()).matches() && method.test(call.getName()));
    }

    @Test
    void markdownIsUnescapedInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(full("internal.markdown.Unescaped"))
                .should()
                .callMethodWhere(
                        calls("com\\.vladsch\\.flexmark\\..*", "unescapes", name -> name.startsWith("unescape")))
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void noMethodThrowsJustAnything() {
        List<String> tooBroad = CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !unit.getModifiers().contains(SYNTHETIC))
                .filter(unit -> unit.getExceptionTypes().stream()
                        .anyMatch(e -> e.isEquivalentTo(Exception.class) || e.isEquivalentTo(Throwable.class)))
                .map(unit -> unit.getFullName())
                .toList();
        assertEquals(List.of(), tooBroad);
    }

    @Test
    void nothingIsCaughtThatIsNotMeant() throws IOException {
        Pattern broad = Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable|Error)\\b");
        List<String> found = sources()
                .filter(source -> broad.matcher(source.text).find())
                .map(Source::name)
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void noStateIsShared() throws ReflectiveOperationException {
        Set<String> mutable = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaField field : type.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                if (modifiers.contains(STATIC) && !modifiers.contains(SYNTHETIC) && isMutable(field)) {
                    mutable.add(field.getFullName());
                }
            }
        }
        assertEquals(Set.of(), mutable);
    }

    private static boolean isMutable(JavaField field) throws ReflectiveOperationException {
        if (!field.getModifiers().contains(FINAL) || field.getRawType().isArray()) {
            return true;
        }
        Field real = Class.forName(field.getOwner().getName()).getDeclaredField(field.getName());
        real.setAccessible(true);
        Object value = real.get(null);
        boolean collection = value instanceof Collection || value instanceof Map;
        boolean guarded =
                value.getClass().getName().matches("java\\.util\\.(ImmutableCollections|Collections\\$Unmod).*");
        boolean holder = value.getClass().getName().startsWith("java.util.concurrent")
                || value instanceof StringBuilder
                || value instanceof ThreadLocal;
        return collection && !guarded || holder;
    }

    @Test
    void architectureNamesEveryPackageAndNoOther() throws IOException {
        Path file = BASE.resolve("../ARCHITECTURE.md");
        Matcher quoted = Pattern.compile("`dev\\.sitegen`|`(?:dev\\.sitegen\\.)?([a-z]+(?:\\.[a-z]+)*)`")
                .matcher(Files.readString(file, StandardCharsets.UTF_8));
        Set<String> named = new TreeSet<>();
        while (quoted.find()) {
            named.add(quoted.group(1) == null ? "" : quoted.group(1));
        }
        Set<String> missing = new TreeSet<>(PACKAGES);
        missing.removeAll(named);
        assertEquals(Set.of(), missing, "packages that ARCHITECTURE.md does not name");
        named.removeIf(name -> !name.startsWith("internal.") || PACKAGES.contains(name));
        assertEquals(Set.of(), named, "packages that ARCHITECTURE.md names and that are not there");
    }

    private record Source(String name, String text) {}

    private static Stream<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Source> sources = new java.util.ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(new Source(MAIN.relativize(file).toString(), Files.readString(file)));
            }
            return sources.stream();
        }
    }
}
