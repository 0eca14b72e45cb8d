package revise;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the layers of the design. */
class ArchitectureTest {
    private static final int MOST_LINES = 300;

    /** What each package, with those in it, may use besides itself; the root package may use all. */
    private static final Map<String, List<String>> LAYERS = Map.of(
            "command",
                    List.of("topic", "quiz", "marking", "progress", "lint", "storage", "exchange", "render", "console"),
            "topic", List.of(),
            "quiz", List.of("topic", "marking", "progress"),
            "marking", List.of("topic"),
            "progress", List.of("topic"),
            "lint", List.of("topic", "quiz", "marking"),
            "storage", List.of("topic", "progress"),
            "exchange", List.of("topic", "quiz"),
            "render", List.of("topic", "quiz", "marking", "progress"),
            "console", List.of());

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("revise");

    static Stream<String> layers() {
        return LAYERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void usesOnlyWhatStandsInItsRow(String layer) {
        List<String> allowed = LAYERS.get(layer);
        DescribedPredicate<JavaClass> forbidden = describe("in another layer than " + allowed, type -> {
            String name = type.getPackageName();
            boolean ours = name.equals("revise") || name.startsWith("revise.");
            String used = name.substring(Math.min(name.length(), "revise.".length()));
            used = used.contains(".") ? used.substring(0, used.indexOf('.')) : used;
            return ours && !used.equals(layer) && !allowed.contains(used);
        });
        noClasses()
                .that()
                .resideInAPackage("revise." + layer + "..")
                .should()
                .dependOnClassesThat(forbidden)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of("revise"), layers().map(name -> "revise." + name + ".."))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void noCycles() {
        slices().matching("revise.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("revise.(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        only("picocli..", "revise.command");
        only("org.yaml.snakeyaml..", "revise.storage");
        only("org.snakeyaml..", "revise.storage");
        only("tools.jackson..", "revise.storage", "revise.render");
        noClasses()
                .that()
                .resideOutsideOfPackages("revise", "revise.console")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jline..")
                        .and(describe("not WCWidth", type -> !type.getName().equals("org.jline.utils.WCWidth"))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("revise", "revise.console", "revise.render")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(CLASSES);
    }

    /** Jackson's parsers belong to storage; render writes with its generators. */
    @Test
    void renderDoesNotParse() {
        noClasses()
                .that()
                .resideInAPackage("revise.render")
                .should()
                .dependOnClassesThat(describe(
                        "read JSON",
                        type -> type.getPackageName().startsWith("tools.jackson")
                                && (type.getSimpleName().contains("Parser")
                                        || type.getSimpleName().contains("Read")
                                        || type.getPackageName().startsWith("tools.jackson.databind"))))
                .check(CLASSES);
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void onlyTheRootTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("revise")
                .should()
                .accessTargetWhere(describe(
                        "touch the process",
                        access -> (access.getTargetOwner().isEquivalentTo(System.class)
                                        || access.getTargetOwner().isEquivalentTo(Runtime.class))
                                && !access.getName().equals("arraycopy")))
                .orShould()
                .accessClassesThat()
                .haveNameMatching(
                        "java\\.time\\.Clock|java\\.util\\.Random|java\\.security\\.SecureRandom|.*ThreadLocalRandom")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void filesAreShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ArchitectureTest::isLong)
                    .toList();
            assertEquals(List.of(), tooLong);
        }
    }

    private static boolean isLong(Path file) {
        try {
            return Files.readAllLines(file).size() >= MOST_LINES;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
