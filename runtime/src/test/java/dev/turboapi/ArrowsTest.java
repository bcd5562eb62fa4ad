package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which package of the runtime may use which. {@code dev.turboapi} is two of them: words, which
 * requests are told in and everybody may use, and the application, which puts everything together.
 *
 * <p>One cycle is left: {@code schema} knows that a value may be a file, and names {@link
 * UploadFile}.
 */
@AnalyzeClasses(packages = "dev.turboapi", importOptions = DoNotIncludeTests.class)
final class ArrowsTest {
  private static final Set<String> APPLICATION =
      Set.of(
          "TurboApi", "TurboApiBuilder", "Launcher", "CommandLine", "ControllerIndex", "Instances");

  private static final String WORDS = "words";

  private record Layer(String name, Set<String> uses) {
    Layer(String name, String... uses) {
      this(name, Set.of(uses));
    }
  }

  /** From the bottom up: a layer uses only those before it. */
  private static final List<Layer> LAYERS =
      List.of(
          new Layer("url"),
          new Layer("annotation"),
          new Layer("metrics"),
          new Layer("schema", "url"),
          new Layer("json", "schema", "annotation"),
          new Layer(WORDS, "schema", "json"),
          new Layer("form", WORDS),
          new Layer("binding", WORDS, "schema", "json"),
          new Layer("routing", WORDS, "binding"),
          new Layer("openapi", WORDS, "json", "binding", "routing"),
          new Layer("worker", WORDS, "metrics", "schema", "json", "form", "binding", "routing"),
          new Layer("application", WORDS, "metrics", "binding", "routing", "openapi", "worker"),
          new Layer("testing", WORDS, "application"));

  @ArchTest
  static void a_layer_uses_only_those_that_it_names(JavaClasses runtime) {
    for (Layer layer : LAYERS) {
      DescribedPredicate<JavaClass> allowed = outside().or(in(layer.name()));
      for (String used : layer.uses()) {
        allowed = allowed.or(in(used));
      }
      if (layer.name().equals("schema")) {
        allowed = allowed.or(describe("UploadFile", type -> type.isEquivalentTo(UploadFile.class)));
      }
      classes().that(in(layer.name())).should().onlyDependOnClassesThat(allowed).check(runtime);
    }
  }

  @ArchTest
  static void layers_use_none_above_them(JavaClasses runtime) {
    List<String> below = new ArrayList<>();
    for (Layer layer : LAYERS) {
      assertWithMessage(layer.name()).that(below).containsAtLeastElementsIn(layer.uses());
      below.add(layer.name());
    }
  }

  @ArchTest
  static void every_class_is_in_a_layer(JavaClasses runtime) {
    List<String> homeless =
        runtime.stream()
            .filter(type -> LAYERS.stream().noneMatch(layer -> in(layer.name()).test(type)))
            .map(JavaClass::getName)
            .toList();

    assertThat(homeless).isEmpty();
  }

  @ArchTest
  static final ArchRule only_the_server_touches_the_server_of_vertx =
      noClasses()
          .that(in("worker").or(in("application")).negate())
          .should()
          .dependOnClassesThat(resideInAPackage("io.vertx.core.http.."));

  @ArchTest
  static final ArchRule only_the_server_touches_netty =
      noClasses()
          .that(in("worker").negate())
          .should()
          .dependOnClassesThat(resideInAPackage("io.netty.."));

  private static DescribedPredicate<JavaClass> outside() {
    return resideInAPackage("dev.turboapi..").negate();
  }

  private static DescribedPredicate<JavaClass> in(String layer) {
    return describe(layer, type -> layer.equals(layerOf(type)));
  }

  private static String layerOf(JavaClass type) {
    if (!type.getPackageName().equals("dev.turboapi")) {
      return type.getPackageName().replaceFirst("^dev\\.turboapi\\.", "");
    }
    String topLevel = type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    return APPLICATION.contains(topLevel) ? "application" : WORDS;
  }
}
