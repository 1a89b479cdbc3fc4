package dev.sitegen.importer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports go as the table of ARCHITECTURE.md says; each library, process and file belongs to one package. */
class ImporterArchitectureTest {

    private static final String ROOT = "dev.sitegen.importer";
    private static final Pattern ROW = Pattern.compile("\\| `(importer(?:\\.[a-z.]+)?)` \\|[^|]*\\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`(importer\\.[a-z.]+)`");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    @Test
    void importsGoAsTheTableSays() throws IOException {
        Map<String, Set<String>> allowed = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("..", "ARCHITECTURE.md")));
        while (row.find()) {
            Set<String> names = new TreeSet<>();
            NAME.matcher(row.group(2)).results().forEach(name -> names.add(name.group(1)));
            allowed.put(row.group(1), names);
        }
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass each : classes) {
            Set<String> imported = found.computeIfAbsent(nameOf(each), name -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ImporterArchitectureTest::nameOf)
                    .filter(name -> !name.equals(nameOf(each)))
                    .forEach(imported::add);
        }
        found.remove("importer");
        found.remove("");
        allowed.remove("importer");
        assertEquals(allowed, found);
    }

    private static String nameOf(JavaClass each) {
        String name = each.getPackageName();
        return name.isEmpty() ? "" : name.substring("dev.sitegen.".length());
    }

    @Test
    void thereIsNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void coreIsKnownByWhatItExports() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.sitegen.internal..")
                .check(classes);
    }

    @Test
    void eachLibraryIsKnownToOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.html")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.word")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.office")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(classes);
    }

    @Test
    void nothingIsPrintedOrAskedOfAClock() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a clock is read",
                        call -> call.getTarget().getFullName().contains("currentTimeMillis")
                                || call.getTarget().getFullName().contains(".now(")))
                .check(classes);
    }
}
