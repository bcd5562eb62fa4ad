package dev.turboapi.security;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of the security module may use which, and what of the runtime. */
@AnalyzeClasses(packages = "dev.turboapi.security", importOptions = DoNotIncludeTests.class)
final class ArrowsTest {
  private static final String SCHEMES = "dev.turboapi.security";
  private static final String ACCESS = "dev.turboapi.security.access";
  private static final String BEARER = "dev.turboapi.security.bearer";
  private static final String DIGEST = "dev.turboapi.security.digest";
  private static final String PASSWORD = "dev.turboapi.security.password";

  @ArchTest static final ArchRule schemes_use_no_other = only(SCHEMES);
  @ArchTest static final ArchRule access_uses_no_other = only(ACCESS);
  @ArchTest static final ArchRule bearer_tokens_use_schemes = only(BEARER, SCHEMES, ACCESS);
  @ArchTest static final ArchRule digest_uses_schemes = only(DIGEST, SCHEMES);
  @ArchTest static final ArchRule passwords_use_secrets = only(PASSWORD, SCHEMES);

  /** And two classes that read texts as the runtime does: white space, and percent encoding. */
  @ArchTest
  static final ArchRule of_the_runtime_they_use_what_users_do =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.turboapi.binding..",
              "dev.turboapi.json..",
              "dev.turboapi.openapi..",
              "dev.turboapi.routing..",
              "dev.turboapi.url..",
              "dev.turboapi.worker..");

  @ArchTest
  static final ArchRule only_bearer_tokens_know_jose =
      noClasses()
          .that()
          .resideOutsideOfPackage(BEARER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.nimbusds..");

  @ArchTest
  static final ArchRule only_passwords_know_bouncy_castle =
      noClasses()
          .that()
          .resideOutsideOfPackage(PASSWORD)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bouncycastle..");

  @ArchTest
  static final ArchRule passwords_know_nothing_of_requests =
      noClasses()
          .that()
          .resideInAPackage(PASSWORD)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.turboapi");

  private static ArchRule only(String uses, String... used) {
    return classes()
        .that()
        .resideInAPackage(uses)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.turboapi.security..")
                .or(resideInAnyPackage(used))
                .or(resideInAPackage(uses)));
  }
}
