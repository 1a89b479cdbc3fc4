package dev.sitegen.transfer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Imports go as the table of ARCHITECTURE.md says; core is known by what it exports, and the client of a store to one package. */
class TransferArchitectureTest {

    private static final String ROOT = "dev.sitegen.transfer";
    private static final Pattern ROW = Pattern.compile("\\| `(transfer(?:\\.[a-z0-9.]+))` \\|[^|]*\\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`(transfer[a-z0-9.]*)`");

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
                    .map(TransferArchitectureTest::nameOf)
                    .filter(name -> !name.equals(nameOf(each)))
                    .forEach(imported::add);
        }
        found.remove("transfer");
        found.remove("");
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
    void theClientOfAStoreIsKnownToOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.s3")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(classes);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }
}
