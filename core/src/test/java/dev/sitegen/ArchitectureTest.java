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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** More components than this are grouped into records of their own. */
    private static final int MOST_COMPONENTS = 10;

    /** A row of the table of packages in ARCHITECTURE.md: a package, what it holds, what it imports. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| [^|]+ \\| ([^|]+) \\|$");

    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /** A type of ours in a source: imported, or written in full. */
    private static final Pattern OURS = Pattern.compile("(?<![\\w.])dev\\.sitegen((?:\\.[a-z]\\w*)*)\\.[A-Z]");

    /** The packages that may use each library, and the JDK's XML readers; no other library may be used. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "com.vladsch.flexmark..",
                    Set.of("internal.parse.markdown", "internal.parse.markdown.fast", "internal.parse.markdown.syntax"),
            "de.siegmar.fastcsv..", Set.of("internal.render.data"),
            "com.dynatrace.hash4j..", Set.of("build"),
            "freemarker..", Set.of("internal.render.theme"),
            "com.google.zxing..", Set.of("internal.render"),
            "com.sun.net.httpserver..", Set.of("internal.preview.server"),
            "javax.xml.stream..", Set.of("internal.read.table", "internal.base.web"),
            "org.yaml.snakeyaml..", Set.of("internal.read.yaml"));

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
    void importsAreThoseOfTheTable() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        sources()
                .forEach(source -> imports.computeIfAbsent(source.packageName(), name -> new TreeSet<>())
                        .addAll(source.imports()));
        for (JavaClass type : CLASSES) {
            Set<String> used = imports.get(type.getPackageName());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.startsWith(ROOT) && !name.equals(type.getPackageName()))
                    .forEach(used::add);
        }
        assertEquals(lines(imports), lines(table()));
    }

    @Test
    void importsGoDownTheTable() throws IOException {
        Map<String, Set<String>> table = table();
        List<String> order = List.copyOf(table.keySet());
        List<String> up = table.entrySet().stream()
                .flatMap(row -> row.getValue().stream()
                        .filter(used -> order.indexOf(used) <= order.indexOf(row.getKey()))
                        .map(used -> row.getKey() + " -> " + used))
                .toList();
        assertEquals(List.of(), up);
    }

    /** The table of packages: each with those it imports, in the order of the document. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        String document = Files.readString(BASE.resolve("../ARCHITECTURE.md"), StandardCharsets.UTF_8);
        int head = document.indexOf("| package | what it holds | imports |");
        Matcher row = ROW.matcher(document.substring(head, document.indexOf("\n\n", head)));
        while (row.find()) {
            Set<String> imports = NAME.matcher(row.group(2))
                    .results()
                    .map(name -> inFull(name.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            table.put(inFull(row.group(1)), imports);
        }
        return table;
    }

    private static String inFull(String name) {
        return name.startsWith(ROOT) ? name : full(name);
    }

    /** One line for each package, so that a difference is easy to see. */
    private static String lines(Map<String, Set<String>> imports) {
        return new TreeMap<>(imports)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatIsExportedIsNeverNull() {
        Set<String> exported = SiteGenerator.class.getModule().getDescriptor().exports().stream()
                .map(exports -> exports.source())
                .collect(Collectors.toSet());
        assertTrue(exported.contains(full("model")), exported.toString());
        Set<String> unmarked = exported.stream()
                .filter(name -> !CLASSES.getPackage(name).isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void recordsHaveFewComponents() {
        List<String> large = CLASSES.stream()
                .filter(type -> Set.of(full("model"), full("view")).contains(type.getPackageName()))
                .filter(JavaClass::isRecord)
                .map(JavaClass::reflect)
                .filter(type -> type.getRecordComponents().length > MOST_COMPONENTS)
                .map(Class::getName)
                .toList();
        assertEquals(List.of(), large);
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
    void theFacadeIsOneTypeToReadContentAndOneToWriteIt() {
        List<String> types = CLASSES.get(SiteGenerator.class).getPackage().getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .sorted()
                .toList();
        assertEquals(List.of("ContentEditor", "SiteGenerator"), types);
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
        Stream<String> known =
                Stream.of("java..", "org.jetbrains.annotations..", "org.jspecify.annotations..", ROOT + "..");
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                Stream.concat(known, LIBRARIES.keySet().stream())
                                        .toArray(String[]::new)))
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(Object.class)))
                        .and(DescribedPredicate.describe("are no primitives", c -> !c.isPrimitive() && !c.isArray())))
                .check(CLASSES);
    }

    /** Spring Boot 3.3 began with FreeMarker 2.3.32, and manages the version of every program that starts with it. */
    @Test
    void noFreeMarkerIsNamedThatSpringBootDoesNotHave() {
        Set<String> named = CLASSES.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().getName().equals("freemarker.template.Configuration"))
                .map(access -> access.getTarget().getName())
                .filter(field -> field.startsWith("VERSION_"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), named);
    }

    @Test
    void onlyPublishAndAuthorWriteFiles() {
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
                .resideOutsideOfPackages(full("internal.publish"), full("internal.author"))
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
        // Which program runs is asked to decide whether to build at all; what is built is the same.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(full("internal.cache.Program"))
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
                .doNotHaveFullyQualifiedName(full("internal.parse.markdown.syntax.Unescaped"))
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

    private record Source(String name, String text) {

        String packageName() {
            return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
        }

        /** The packages of ours that the source names, without its own. */
        Set<String> imports() {
            return OURS.matcher(text)
                    .results()
                    .map(type -> ROOT + type.group(1))
                    .filter(name -> !name.equals(packageName()))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Source> sources = new java.util.ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("module-info.java"))
                    .toList()) {
                sources.add(new Source(MAIN.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
            return sources.stream();
        }
    }
}
