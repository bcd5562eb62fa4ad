package dev.turboapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that does not compile anyway: the processor leaves it to the compiler to say so. */
final class BrokenDependenciesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Get void a(@Depends(Missing.class) String s) {}",
        "@Get void a(@Depends(value = 5) String s) {}",
        "@Get void a(@Depends(value = String) String s) {}",
        "@Depends(Missing.class) @Depends(String.class) @Get void a() {}",
        "@Get void a(@Depends(lifetime = Depends.Lifetime.NEVER) String s) {}",
        "@Get void a(@Depends(lifetime = null) String s) {}",
        "@Get void a(@Depends(useCache = 1) String s) {}",
        "@Get void a(@Depends(provider = MISSING) String s) {}",
        "@Get void a(@Security(scopes = MISSING) String s) {}",
        "@Get void a(@Security(scopes = {\"a\", 5}) String s) {}",
        "@Get void a(@Depends @jakarta.inject.Named(MISSING) String s) {}",
        "@Get void a(@Depends @Missing String s) {}",
        "@Get void a(@Depends Missing s) {}",
        "@Get void a(@Depends java.util.List<Missing> s) {}",
        "@Get void a(@Depends java.util.List<? extends Missing[]> s) {}",
        "@Get void a(@Depends String<Integer> s) {}",
        "@Dependency Missing a() { return null; } @Get void b(@Depends(value = C.class, provider = \"a\") String s) {}",
        "@Dependency String a(Missing m) { return null; } @Get void b(@Depends String s) {}",
        "@Dependency String a(@Depends Missing m) { return null; } @Get void b(@Depends String s) {}",
        "@Dependency String a() throws Missing { return null; } @Get void b(@Depends String s) {}",
        "@Dependency io.vertx.core.Future<Resource<Missing>> a() { return null; } @Get void b(@Depends String s) {}",
        "@Dependency a() { return null; } @Get void b(@Depends String s) {}",
        "@Dependency String a { return null; } @Get void b(@Depends String s) {}",
        "@Dependency static class D extends D {} @Get void b(@Depends D d) {}",
        "@Dependency static class D extends Missing { D(Missing m) {} } @Get void b(@Depends D d) {}",
        "@Dependency record R(Missing m, int) {} @Get void b(@Depends R r) {}",
        "static class D { D(Missing m) {} @Dependency String a() { return null; } } @Get void b(@Depends String s) {}",
        "@SecurityScheme @interface S {} @Get void a(@S String s) {}",
        "@SecurityScheme(extractor = Missing.class) @interface S {} @Get void a(@S String s) {}",
        "@SecurityScheme(extractor = int.class) @interface S {} @Get void a(@S String s) {}",
        "@SecurityScheme(extractor = int[].class) @interface S {} @Get void a(@S String s) {}",
        "@SecurityScheme(extractor = X.class, arguments = 5) @interface S {} static class X { String extract() { return null; } } @Get void a(@S String s) {}",
        "@SecurityScheme(extractor = X.class, arguments = \"a\") @interface S { String a(); } static class X { X(String s) {} String extract() { return null; } } @Get void a(@S String s) {}",
        "@SecurityScheme(extractor = X.class, arguments = \"a\") @interface S { String a(); } static class X { X(String s) {} String extract() { return null; } } @Get void a(@S(a = MISSING) String s) {}",
        "@SecurityScheme(extractor = X.class, arguments = \"a\", openapi = \"{\\\"a\\\": \\\"{a}\\\"}\") @interface S { Class<?>[] a(); } static class X { X(Class<?>[] s) {} String extract() { return null; } } @Get void a(@S(a = {Missing.class, X.class}) String s) {}",
        "@SecurityScheme(extractor = X.class, arguments = \"a\", openapi = \"{\\\"a\\\": \\\"{a}\\\"}\") @interface S { Thread.State a(); } static class X { X(Thread.State s) {} String extract() { return null; } } @Get void a(@S(a = Thread.State.MISSING) String s) {}",
        "@SecurityScheme(extractor = X.class, arguments = \"a\") @interface S { Missing a(); } static class X { X(String s) {} String extract() { return null; } } @Get void a(@S(a = \"\") String s) {}",
        "@SecurityScheme(extractor = X.class) @interface S {} static class X { Missing extract() { return null; } } @Get void a(@S String s) {}",
        "@Missing @interface S {} @Get void a(@S String s) {}",
      })
  void is_left_to_the_compiler(String members) {
    assertThat(
            javac()
                .withProcessors(new TurboApiProcessor())
                .compile(
                    JavaFileObjects.forSourceString(
                        "p.C",
                        """
                        package p;

                        import dev.turboapi.*;
                        import dev.turboapi.annotation.*;

                        @Controller("/c")
                        class C {
                          %s
                        }
                        """
                            .formatted(members))))
        .failed();
  }
}
