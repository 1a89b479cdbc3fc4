package dev.sitegen.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module uses what programs that embed the library use, and Java serialises nothing of it but tasks. */
class SparkArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sitegen.spark");

    @Test
    void onlyWhatCoreExportsIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.sitegen.internal..")
                .check(CLASSES);
    }

    /** Tasks carry references to broadcasts, the place of the output and the partitioner. */
    @Test
    void onlyTasksAreSerialised() {
        assertEquals(
                Set.of("SharedBytes", "SiteOutput", "RenderTasks", "ByOrganization"),
                CLASSES.stream()
                        .filter(type -> type.isAssignableTo(Serializable.class) && !type.isEnum())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()));
    }
}
