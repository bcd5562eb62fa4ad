package dev.turboapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/** Dependencies that few would write, and that compile all the same, without a warning. */
final class OddDependenciesTest {
  @Test
  void arrays_generics_and_boxes() {
    assertCompiles(
        """
        @Dependency static int[] numbers() { return new int[0]; }
        @Dependency static List<String>[] lists() { return null; }
        @Dependency static boolean flag() { return true; }
        @Dependency static Map<String, List<int[]>> map() { return Map.of(); }
        @Dependency static Optional<UUID> maybe() { return Optional.empty(); }
        @Dependency static Character letter() { return 'x'; }
        @Get void a(
            @Depends int[] numbers, @Depends List<String>[] lists, @Depends Boolean flag,
            @Depends Map<String, List<int[]>> map, @Depends Optional<UUID> maybe, @Depends char letter) {}
        @Get("/async") Future<String> b(
            @Depends int[] numbers, @Depends List<String>[] lists, @Depends boolean flag,
            @Depends Optional<Boolean> optional) { return null; }
        """);
  }

  @Test
  void what_comes_later_in_boxes() {
    assertCompiles(
        """
        @Dependency static Future<Integer> number() { return null; }
        @Dependency static CompletableFuture<long[]> numbers(@Depends int number) { return null; }
        @Dependency Resource<Byte> small(@Depends long[] numbers, @Depends Integer number) { return null; }
        @Get void a(@Depends int number, @Depends Optional<Byte> small, @Depends byte again) {}
        """);
  }

  @Test
  void annotated_uses_of_types() {
    assertCompiles(
        """
        @Dependency static @Mark String text() { return ""; }
        @Dependency static List<@Mark String> texts() { return List.of(); }
        @Get void a(@Depends @Mark String text, @Depends List<String> texts) {}
        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Mark {}
        """);
  }

  @Test
  void nothing() {
    assertCompiles(
        """
        @Dependency void plain() {}
        @Dependency Void boxed() { return null; }
        @Dependency Future<Void> later() { return null; }
        @Dependency Resource<Void> closed() { return null; }
        @Dependency static void failing(@Query String q) throws IOException, TimeoutException {}
        @Depends(value = C.class, provider = "plain")
        @Depends(value = C.class, provider = "boxed")
        @Depends(value = C.class, provider = "failing")
        @Get void a() {}
        @Depends(value = C.class, provider = "later")
        @Depends(value = C.class, provider = "closed")
        @Depends(value = C.class, provider = "failing")
        @Get("/b") void b() {}
        """);
  }

  @Test
  void names_that_generated_code_uses() {
    assertCompiles(
        """
        @Dependency String routes(@Query String request, @Query String solved) { return ""; }
        @Dependency int controller(@Depends String instances, Request solved) { return 1; }
        @Dependency long request(@Depends int controller) { return 1; }
        @Dependency short solved(@Depends long request, @Query String instances) { return 1; }
        @Dependency Byte a(@Depends short solved) { return 1; }
        @Get void a(@Depends String controller, @Depends long request, @Depends Byte solved) {}
        @Get("/b") Future<String> response(@Depends String response, @Query String result) { return null; }
        """);
  }

  @Test
  void holders_with_names_that_generated_code_uses() {
    assertCompiles(
        """
        static class Instances { @Dependency String get() { return ""; } }
        static class Controller { @Dependency int get(@Depends String instances) { return 1; } }
        static class Request { @Dependency long get(@Depends int controller) { return 1; } }
        static class Default { @Dependency short get(@Depends long request) { return 1; } }
        static class Solved { @Dependency Byte get(@Depends short n) { return 1; } }
        static class Routes { @Dependency Float get(@Depends Byte n, dev.turboapi.Request r) { return 1f; } }
        static class Response { @Dependency Double get(@Depends Float n) { return 1d; } }
        @Get void a(@Depends Double d, @Depends short s) {}
        """);
  }

  @Test
  void overloads() {
    assertCompiles(
        """
        record A(int a) { @Dependency static A make(@Query int a) { return new A(a); } }
        record B(String b) {}
        static class Makers {
          @Dependency B make(@Depends A a) { return new B(""); }
          B make(String a) { return new B(""); }
          static B make() { return new B(""); }
          @Dependency UUID uuid(@Depends B b) { return null; }
          @Dependency Optional<UUID> uuid(@Depends B b, @Query String q) { return null; }
        }
        @Get void a(@Depends B b, @Depends(value = Makers.class, provider = "uuid") UUID uuid) {}
        """);
  }

  @Test
  void methods_of_records_enums_and_interfaces() {
    assertCompiles(
        """
        record R(Runnable run) {
          @Dependency String text() { return ""; }
          @Dependency static int number() { return 1; }
        }
        enum E { ONE; @Dependency static E one() { return ONE; } }
        interface I {
          @Dependency static long number() { return 1; }
          @Dependency default short small() { return 1; }
          @Dependency byte smallest();
        }
        abstract static class A {
          @Dependency abstract Character letter();
          @Dependency Float number() { return 1f; }
        }
        static class G<T> { @Dependency static Double number() { return 1d; } }
        @Get void a(@Depends String s, @Depends int i, @Depends E e, @Depends long l, @Depends short sh,
            @Depends byte b, @Depends char c, @Depends float f, @Depends double d) {}
        """);
  }

  @Test
  void constructors_of_holders() {
    assertCompiles(
        """
        static class Holder {
          private final Optional<String> text;
          Holder() { text = Optional.empty(); }
          private Holder(String text) { this.text = Optional.of(text); }
          @Dependency Optional<String> text() { return text; }
        }
        static class Two {
          Two(int i) {}
          @Inject Two(Runnable run) throws IOException {}
          @Dependency int number() { return 1; }
        }
        static class Unclear {
          Unclear(Runnable run) {}
          Unclear(Comparable<String> c) {}
          @Dependency long number() { return 1; }
        }
        @Get void a(@Depends Optional<String> text, @Depends int i, @Depends long l) {}
        """);
  }

  @Test
  void constructors_that_provide() {
    assertCompiles(
        """
        @Dependency record Page(@DefaultValue("1") int page, @Depends Sort sort) {
          Page() { this(1, new Sort("")); }
          Page { if (page < 0) throw new IllegalArgumentException(); }
        }
        @Dependency static class Sort {
          Sort(@Query String by) {}
        }
        static class Many { Many() {} @Dependency Many(@Depends Page page) throws IOException {} }
        @Dependency static class Injected { Injected(String s) {} @Inject Injected(@Depends Many many) {} }
        @Get void a(@Depends Page page, @Depends Injected injected) {}
        """);
  }

  @Test
  void what_is_deprecated() {
    assertCompiles(
        """
        @Deprecated static class Old { @Dependency String text() { return ""; } }
        static class Older { @Deprecated(forRemoval = true) @Dependency static int number() { return 1; } }
        @Get void a(@Depends String text, @Depends int number) {}
        """);
  }

  @Test
  void scopes_of_odd_characters() {
    assertCompiles(
        """
        @Dependency String text(SecurityScopes scopes) { return ""; }
        @Dependency int number(SecurityScopes a, @Security(scopes = {"a", "a", "b"}) String text) { return 1; }
        @Get void a(@Security(scopes = "") String a, @Security(scopes = {"2", "a b"}) String b,
            @Security(scopes = "é") String c, @Security(scopes = {"x:y", "x_y"}) int d,
            @Security(scopes = {"X_Y", "\\"\\\\n"}) int e, @Security(scopes = {}) String f, SecurityScopes own) {}
        """);
  }

  @Test
  void ways_to_ask() {
    assertCompiles(
        """
        @Dependency String text() { return ""; }
        @Dependency @Named("a") String a(@Depends String text) { return ""; }
        @Dependency @Q String q(@Depends @Named("a") String text) { return ""; }
        @Qualifier @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS) @interface Q {}
        @Depends(String.class) @Depends(value = C.class, provider = "a")
        @Get void a(@Depends(C.class) String x, @Depends @Named("a") Optional<String> y, @Q @Depends String z) {}
        """);
  }

  @Test
  void annotations_that_annotate_each_other() {
    assertCompiles(
        """
        @Loop @interface Loop {}
        @Ping @interface Pong {}
        @Pong @interface Ping {}
        @Get void a(@Loop String a, @Ping int b) {}
        """);
  }

  @Test
  void every_sort_of_argument_of_an_extractor() {
    assertCompiles(
        """
        enum Level { LOW }
        @SecurityScheme(extractor = Ext.class,
            arguments = {"b", "s", "i", "l", "f", "d", "c", "z", "t", "k", "e", "ts", "is", "nan", "nans"},
            openapi = "{\\"a\\": \\"{e}\\", \\"b\\": 5, \\"c\\": [1.5, null], \\"d\\": \\"{k}\\", \\"e\\": \\"{is}\\", \\"f\\": \\"{c}\\"}")
        @interface All {
          byte b() default -1; short s() default 2; int i() default -3; long l() default 1L << 40;
          float f() default 1.5f; double d() default -0.0; char c() default '\\''; boolean z() default true;
          String t() default "\\"$L\\n"; Class<?> k() default Map.class; Level e() default Level.LOW;
          String[] ts() default {"a", "b"}; int[] is() default {};
          float nan() default 0f / 0; double nans() default 1d / 0;
          String schemeName() default "";
        }
        static class Ext {
          Ext(byte b, short s, int i, long l, float f, double d, char c, boolean z, String t, Class<?> k,
              Level e, String[] ts, int[] is, float nan, double nans, Runnable bound) throws IOException {}
          @Blocking Optional<String> extract(Request request, @Query String q, SecurityScopes scopes,
              @All2 String other) throws IOException { return Optional.empty(); }
        }
        @SecurityScheme(extractor = Ext2.class) @interface All2 {}
        static class Base<T> { T extract(Request request) { return null; } }
        static class Ext2 extends Base<String> {}
        @Get void a(@All Optional<String> all, @All(i = 7) @Security(scopes = "x") Optional<String> again) {}
        @All(b = 3) @Get("/effect") void b() {}
        @Security(value = Configured.class, scopes = "y") @Get("/configured") void c() {}
        @All(t = "x", ts = "y") @interface Configured {}
        """);
  }

  /** The members of a controller. */
  private static void assertCompiles(String members) {
    assertThat(
            javac()
                .withProcessors(new TurboApiProcessor())
                .withOptions("--release", "17", "-Xlint:all,-processing,-classfile")
                .compile(
                    JavaFileObjects.forSourceString(
                        "p.C",
                        """
                        package p;

                        import dev.turboapi.*;
                        import dev.turboapi.annotation.*;
                        import io.vertx.core.Future;
                        import jakarta.inject.*;
                        import java.io.IOException;
                        import java.util.*;
                        import java.util.concurrent.*;

                        @Controller("/c")
                        class C {
                          %s
                        }
                        """
                            .formatted(members))))
        .succeededWithoutWarnings();
  }
}
