package dev.sitegen.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whole builds are measured as users run them; only what needs a single stage may look inside the library. */
class ArchitectureTest {

    private static final String MICRO = "dev.sitegen.bench.micro..";
    private static final String CORPUS = "dev.sitegen.bench.corpus..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sitegen.bench");

    @Test
    void onlyMicroBenchmarksKnowWhatIsNotExported() {
        noClasses()
                .that()
                .resideOutsideOfPackage(MICRO)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.sitegen.internal..", "org.openjdk.jmh..", MICRO)
                .check(CLASSES);
    }

    @Test
    void theCorpusKnowsNothingOfTheLibrary() {
        noClasses()
                .that()
                .resideInAPackage(CORPUS)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(CORPUS, "java..")
                .check(CLASSES);
    }

    @Test
    void onlyTheSeedDecidesACorpus() {
        noClasses()
                .that()
                .resideInAPackage(CORPUS)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|UUID|Hash.*|concurrent\\..*)|java\\.time\\..*")
                .orShould()
                .callMethod(SplittableRandom.class, "nextInt", int.class)
                .orShould()
                .callMethod(SplittableRandom.class, "nextInt", int.class, int.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
