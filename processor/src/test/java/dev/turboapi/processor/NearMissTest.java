package dev.turboapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes near to breaking a rule, and does not: each case is the body of a controller that
 * compiles.
 */
final class NearMissTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "HandlerWithoutController | static class Helper { void get() {} }",
        "SettingWithoutHandler    | @Blocking @Get @Post String a() { return ``; } void timeout() {}",
        "AmbiguousConstructor     | @jakarta.inject.Inject C(Runnable r) {} C() {}",
        "AmbiguousConstructor     | private C(int port) {} C() {}",
        "UnknownDependency        | C(Runnable first, Comparable second) {}",
        "UnusableHandler          | @Get(`/1`) protected final synchronized String a() { return ``; }",
        "BlockingFuture           | @Blocking @Get Response a() { return Response.empty(204); }",
        "BadTimeout               | @Timeout(1) @Get io.vertx.core.Future<String> a() { return null; }",
        "BadMaxBodySize           | @MaxBodySize(0) @Post String a(@Body List<Integer> ids) { return ``; }",
        "BadAffinity              | @Affinity(`b`) @Get String a(@Query(`a`) String b, List<UUID> ids, Optional<String> q) { return ``; }",
        "BadAffinity              | @Affinity(`n`) @Get String a(@Nullable @DefaultValue(`1`) Integer n) { return ``; } @interface Nullable {}",
        "BadPathTemplate          | @Get(`/{a}-{b}.{c:float}/{d:path}`) String a(String a, String b, double c, String d) { return ``; }",
        "BadPathTemplate          | @Get String a() { return ``; }",
        "BadStatus                | @Get(status = 599) String a() { return ``; }",
        "BadProduces              | @Get(produces = `text/csv; header=present`) byte[] a() { return null; } @Post(produces = `application/a.b+json`) int b() { return 1; }",
        "BadProduces              | @Get(produces = `text/html`) Response a() { return null; } @Post(produces = ``) int b() { return 1; }",
        "BadResponseModel         | record R(int a, int b) {} @Get @ResponseModel(include = {`a`, `b`}) Optional<R> a() { return null; }",
        "BadResponseModel         | static class A { int a; } static class B extends A {} @Get @ResponseModel(value = A.class, exclude = `a`) Reply<B> a() { return null; }",
        "BadResponseModel         | record R(int a) {} @Get @ResponseModel(R.class) Response a() { return null; } @ResponseModel(excludeNone = true) @Post R b() { return null; }",
        "BadView                  | @Get @com.fasterxml.jackson.annotation.JsonView(String.class) List<String> a() { return null; }",
        "UselessResponseHead      | @Delete void a(ResponseHead head) {} @Get Reply<String> b(ResponseHead head) { return null; }",
        "DuplicateRoute           | @Get(`/1`) String a() { return ``; } @Post(`/1`) String b() { return ``; }",
        "DuplicateRoute           | @Get(`/1`) String a() { return ``; } @Get(`/1/`) String b() { return ``; }",
        "DuplicateRoute           | @Get(`/{i:int}`) String a(int i) { return ``; } @Get(`/{s}`) String b(String s) { return ``; }",
        "HiddenRoute              | @Get(`/me`) String a() { return ``; } @Get(`/{id}`) String b(int id) { return ``; }",
        "HiddenRoute              | @Get(`/{id}`) String a(int id) { return ``; } @Get(`/{id}/x`) String b(int id) { return ``; }",
        "HiddenRoute              | @Post(`/{id}`) String a(int id) { return ``; } @Get(`/me`) String b() { return ``; }",
        "HiddenRoute              | @Get(`/{i:int}`) String a(int i) { return ``; } @Get(`/me`) String b() { return ``; }",
        "UnboundPathVariable      | @Get(`/{itemId}`) String a(@Path(`itemId`) int id) { return ``; }",
        "OptionalPathParameter    | @Get(`/{id}`) String a(int id, Optional<String> q) { return ``; }",
        "MismatchedConvertor      | @Get(`/{a:int}-{b:int}/{c:float}/{d:uuid}/{e:path}`) String a(byte a, BigDecimal b, float c, UUID d, int e) { return ``; }",
        "ConflictingSources       | @Get String a(@Query @DefaultValue(`x`) String q) { return ``; }",
        "MisplacedAnnotation      | @Get String a(@Deprecated Request query, BackgroundTasks body) { return ``; }",
        "DuplicateParameter       | @Get String a(@Query(`q`) String a, @Header(`q`) String b, @Cookie(`q`) String c) { return ``; }",
        "UnbindableParameter      | @Get String a(@Header Optional<List<UUID>> ids, @Cookie Optional<Integer> n, Set<Thread.State> s) { return ``; }",
        "ParameterBesideObject    | record R(int a) {} @Post String a(@Query R q, @Header R h, @Cookie R c, R a, R b) { return ``; }",
        "UnexpectedBody           | record R(int a) {} @Delete void a(R body) {} @Options(`/o`) String b(R body) { return ``; }",
        "UnsupportedJsonType      | record R(List<Map<String, Optional<R>>> rs) {} @Get R a() { return new R(List.of()); }",
        "UnsupportedJsonType      | static class D { int a; private transient Thread t; static Runnable R; } @Get D a() { return new D(); }",
        "UnsupportedJacksonAnnotation | static class R { public int a; @com.fasterxml.jackson.annotation.JsonIgnore private boolean isEmpty() { return true; } } @Post R a(R r) { return r; }",
        "DuplicateProperty        | static class R { private int a; @com.fasterxml.jackson.annotation.JsonGetter(`x`) int getA() { return a; } @com.fasterxml.jackson.annotation.JsonSetter(`y`) void setA(int a) { this.a = a; } @com.fasterxml.jackson.annotation.JsonProperty(access = com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY) int y() { return a; } } @Post R a(R r) { return r; }",
        "BadDefault               | @Get String a(@DefaultValue(``) String s, @DefaultValue({}) Set<UUID> u, @DefaultValue(`-1`) @Min(-1) byte b) { return ``; }",
        "MisplacedConstraint      | @Get String a(@Positive Optional<BigDecimal> d, @Size(max = 3) List<String> l, @NotNull String n) { return ``; }",
        "UnknownConstraint        | @Get String a(@NotNull @NotBlank @NotEmpty @Size @Pattern(regexp = `x`) String s) { return ``; }",
      })
  void compiles(String rule, String body) {
    Compilation compilation =
        javac()
            .withProcessors(new TurboApiProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "p.C",
                    """
                    package p;

                    import dev.turboapi.*;
                    import dev.turboapi.annotation.*;
                    import jakarta.validation.constraints.*;
                    import java.math.BigDecimal;
                    import java.util.*;

                    @Controller("/c")
                    class C {
                      %s
                    }
                    """
                        .formatted(body.replace('`', '"'))));

    assertThat(compilation).succeededWithoutWarnings();
  }
}
