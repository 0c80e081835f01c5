package korridor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of rooms: who may use whom, and which library lives where. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("korridor");

  private static final SliceAssignment FILES_OF_THE_MODEL =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return type.getPackageName().startsWith("korridor.model")
              ? SliceIdentifier.of(type.getName().replaceAll("\\$.*", ""))
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "files of the model";
        }
      };

  @Test
  void howTheStateLiesInMemoryIsAPrivateMatter() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("korridor.model")
        .and(
            DescribedPredicate.describe(
                "are arrays",
                field -> field.getRawType().isArray() && !field.getOwner().isAnonymousClass()))
        .should()
        .bePrivate()
        .check(CLASSES);
  }

  @Test
  void everyClassHasARoom() {
    assertThat(CLASSES).isNotEmpty().allMatch(type -> Room.of(type) != null);
  }

  @ParameterizedTest
  @EnumSource
  void usesOnlyTheRoomsOfItsRow(Room room) {
    noClasses()
        .that(are("in " + room, type -> Room.of(type) == room))
        .should()
        .dependOnClassesThat(
            are(
                "in rooms that are not in the row of " + room,
                type -> Room.of(type) != null && !room.allows(Room.of(type))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource
  void staysInItsRooms(Library library) {
    noClasses()
        .that(are("outside of " + library.rooms, type -> !library.rooms.contains(Room.of(type))))
        .should()
        .dependOnClassesThat(are("of " + library, library::contains))
        .check(CLASSES);
  }

  /** It is built by itself, when somebody asks for it, so its sources are read. */
  @Test
  void theModuleOfSparkUsesOnlyTheRoomsOfItsRow() throws IOException {
    Path module = Path.of("spark", "src", "main", "java");
    Pattern rooms = Pattern.compile("(?m)^import (?:static )?(korridor(?:\\.[a-z]+)+)\\.[A-Z]");
    List<String> used;
    try (Stream<Path> all = Files.walk(module)) {
      used =
          all.filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> rooms.matcher(read(file)).results().map(m -> m.group(1)))
              .toList();
    }
    assertThat(used)
        .contains("korridor.experiment")
        .allMatch(
            name ->
                name.startsWith(Room.SPARK.place)
                    || name.startsWith(Room.STORE.place)
                    || Room.SPARK.mayUse.contains(name));
    assertThat(read(module.resolve("korridor/spark/package-info.java"))).contains("Internal.");
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("korridor.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** Whoever reads a file of the model has read what it uses, and need not come back. */
  @Test
  void filesOfTheModelHaveNoCycles() {
    slices().assignedFrom(FILES_OF_THE_MODEL).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingStaticCanChange() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  /** What comes out must be the same on every machine, and only keyed draws may bring luck. */
  @ParameterizedTest
  @ValueSource(strings = {"korridor.random", "korridor.model", "korridor.observe"})
  void computesTheSameEverywhere(String room) {
    Set<String> foreign =
        Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.",
            "java.util.random.",
            "java.security.",
            "java.time.",
            "java.nio.file.",
            "java.io.File",
            "java.lang.Thread",
            "ec.util.");
    noClasses()
        .that()
        .resideInAnyPackage(room + "..")
        .should()
        .dependOnClassesThat(
            are("luck, clocks, files or threads", t -> startsWithAny(t.getName(), foreign)))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(room + "..")
        .should()
        .callMethodWhere(calls("machine-dependent", ArchitectureTest::dependsOnMachine))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(room + "..")
        .should()
        .accessFieldWhere(
            new DescribedPredicate<JavaFieldAccess>("MASON's own generator") {
              @Override
              public boolean test(JavaFieldAccess access) {
                FieldAccessTarget field = access.getTarget();
                return field.getName().equals("random")
                    && field.getRawType().getName().startsWith("ec.util.");
              }
            })
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Path root = Path.of("src", "main", "java", "korridor");
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> silent =
          all.filter(Files::isDirectory)
              .filter(folder -> !folder.equals(root))
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertThat(silent).isEmpty();
    }
    Set<String> told = packagesThatSay("Public API");
    told.addAll(packagesThatSay("Internal"));
    assertThat(CLASSES).allMatch(type -> told.contains(type.getPackageName()));
  }

  /** A program that uses the public packages is never handed what may change at any time. */
  @Test
  void thePublicPackagesSpeakOfNothingInternal() throws IOException {
    Set<String> internal = packagesThatSay("Internal");
    assertThat(packagesThatSay("Public API"))
        .doesNotContainAnyElementsOf(internal)
        .contains("korridor");
    assertThat(internal).contains("korridor.cli");
    for (JavaClass type : CLASSES) {
      if (!internal.contains(type.getPackageName()) && isPublic(type)) {
        type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .forEach(
                method ->
                    assertThat(method.getAllInvolvedRawTypes())
                        .as(method.getFullName())
                        .noneMatch(used -> internal.contains(used.getPackageName())));
      }
    }
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Set<String> packagesThatSay(String standing) throws IOException {
    Path root = Path.of("src", "main", "java");
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.endsWith("package-info.java"))
          .filter(
              file -> Pattern.compile("(\\* |<p>)" + standing + "[.:]").matcher(read(file)).find())
          .map(
              file -> root.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String read(Path file) {
    return Markdown.read(file).text();
  }

  /** IEEE 754 fixes + − × ÷ and the square root; everything else of Math may differ. */
  private static boolean dependsOnMachine(MethodCallTarget method) {
    Set<String> exact =
        Set.of(
            "abs",
            "min",
            "max",
            "sqrt",
            "floor",
            "ceil",
            "rint",
            "round",
            "signum",
            "floorMod",
            "floorDiv",
            "toIntExact",
            "addExact",
            "multiplyExact",
            "multiplyHigh",
            "unsignedMultiplyHigh");
    String owner = method.getOwner().getName();
    String name = method.getName();
    return owner.equals("java.lang.Math") && !exact.contains(name)
        || owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name)
        || name.equals("identityHashCode")
        || name.equals("parallelStream")
        || name.equals("parallel");
  }

  private static boolean startsWithAny(String name, Set<String> beginnings) {
    return beginnings.stream().anyMatch(name::startsWith);
  }

  private static DescribedPredicate<JavaClass> are(
      String description, java.util.function.Predicate<JavaClass> test) {
    return DescribedPredicate.describe(description, test);
  }

  private static DescribedPredicate<JavaMethodCall> calls(
      String description, java.util.function.Predicate<MethodCallTarget> test) {
    return DescribedPredicate.describe(description, call -> test.test(call.getTarget()));
  }
}
