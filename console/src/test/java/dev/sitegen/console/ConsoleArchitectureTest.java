package dev.sitegen.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Goals know the libraries by what they export, and the place where lines are printed by {@link Printer}. */
class ConsoleArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of(System.getProperty("basedir", ""), "target", "classes"));

    @Test
    void librariesAreKnownByWhatTheyExport() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.sitegen.internal..", "dev.sitegen.importer.internal..", "dev.sitegen.transfer.internal..")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedButByThePrinter() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
