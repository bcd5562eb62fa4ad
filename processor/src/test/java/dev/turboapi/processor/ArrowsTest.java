package dev.turboapi.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.turboapi.openapi.OpenApiJoin;

/**
 * The phases meet in the model; one reads elements, one writes files, and none knows the runtime.
 */
@AnalyzeClasses(packages = "dev.turboapi.processor", importOptions = DoNotIncludeTests.class)
final class ArrowsTest {
  private static final String ENTRY = "dev.turboapi.processor";
  private static final String SCAN = ENTRY + ".scan..";
  private static final String MODEL = ENTRY + ".model..";
  private static final String CHECK = ENTRY + ".check..";
  private static final String GENERATE = ENTRY + ".generate..";

  @ArchTest static final ArchRule model_uses_no_phase = only(MODEL);
  @ArchTest static final ArchRule scan_uses_the_model = only(SCAN, MODEL);
  @ArchTest static final ArchRule check_uses_the_model = only(CHECK, MODEL);
  @ArchTest static final ArchRule generate_uses_the_model = only(GENERATE, MODEL);

  @ArchTest
  static final ArchRule entry_point_uses_all_phases_and_no_library =
      noClasses()
          .that()
          .resideInAPackage(ENTRY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.palantir..",
              "com.google.gson..",
              "javax.lang.model.type..",
              "javax.lang.model.util..");

  @ArchTest
  static final ArchRule scan_alone_asks_the_compiler =
      noClasses()
          .that()
          .resideOutsideOfPackage(SCAN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.lang.model.type..",
              "javax.lang.model.util..",
              "com.google.auto.common..",
              "com.sun.source..");

  /** Positions are elements, and modifiers are those of the language; neither is asked anything. */
  @ArchTest
  static final ArchRule others_hold_elements_and_do_not_read_them =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, CHECK, GENERATE)
          .should()
          .callMethodWhere(
              describe(
                  "an element, annotation or value of the compiler is asked",
                  call ->
                      call.getTargetOwner()
                          .getName()
                          .matches(
                              "javax\\.lang\\.model\\.element\\.(\\w*Element|Annotation\\w*)")));

  @ArchTest
  static final ArchRule generate_alone_writes_files =
      noClasses()
          .that()
          .resideInAnyPackage(SCAN, MODEL, CHECK)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.annotation.processing.Filer");

  /** Its jar has a copy of this one class, and of no other. */
  @ArchTest
  static final ArchRule of_the_runtime_there_is_the_join_of_documents =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage("dev.turboapi..")
                  .negate()
                  .or(resideInAPackage("dev.turboapi.processor.."))
                  .or(belongTo(equivalentTo(OpenApiJoin.class))));

  private static ArchRule only(String uses, String... used) {
    DescribedPredicate<JavaClass> others = resideInAPackage(ENTRY + "..").negate();
    return classes()
        .that()
        .resideInAPackage(uses)
        .should()
        .onlyDependOnClassesThat(others.or(resideInAPackage(uses)).or(resideInAnyPackage(used)));
  }
}
