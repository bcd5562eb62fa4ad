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
        "DependencyWithoutHandler | record R(int a) { @Dependency R(@Depends String s) { this(1); } } @Dependency static String s() { return ``; } @Get void a(@Depends R r) {} void b(String depends) {}",
        "MissingDependency        | @Dependency int a(@Depends Runnable leftToOthers) { return 1; } @Get void a() {}",
        "AmbiguousDependency      | @Dependency static int a() { return 1; } @Dependency @jakarta.inject.Named(`b`) static int b() { return 1; } @Get void a(@Depends int a, @Depends(value = C.class, provider = `b`) int b) {}",
        "AmbiguousDependency      | static class D { @Dependency static int a() { return 1; } } @Dependency static int a() { return 1; } @Get void a(@Depends(D.class) int a) {}",
        "CyclicDependency         | @Dependency static int a() { return 1; } @Dependency static long b(@Depends int a) { return 1; } @Dependency static short c(@Depends int a, @Depends long b) { return 1; } @Get void a(@Depends short c, @Depends int a) {}",
        "MismatchedDependency     | @Dependency static int a() { return 1; } @Dependency static long a(@Query int n) { return 1; } @Get void a(@Depends(value = C.class, provider = `a`) Long a, @Depends(value = C.class, provider = `a`) Optional<Integer> b) {}",
        "NamelessParameters       | @Dependency static int a(@Query String arg0) { return 1; } @Get void a(@Depends int a) {}",
        "UnclearProvider          | @Dependency record R(int a) { R() { this(1); } } @Dependency static class S { S(int a) {} @Dependency S() {} } @Get void a(@Depends R r, @Depends S s) {}",
        "UnusableProvider         | static class G<T> { @Dependency static int a() { return 1; } } interface I { @Dependency long b(); } abstract static class A { @Dependency protected final synchronized short c() { return 1; } } @Get void a(@Depends int a, @Depends long b, @Depends short c) {}",
        "UnusableProvider         | @Dependency io.vertx.core.Future<Resource<Optional<? extends Runnable>>> a() { return null; } @Dependency @Blocking Resource<Void> b() { return null; } @Get void a(@Depends Optional<? extends Runnable> a) {}",
        "ShorterLifetime          | @Dependency Resource<String> a() { return null; } @Dependency Resource<Integer> b(@Depends(lifetime = Depends.Lifetime.FUNCTION) String a) { return null; } @Get void a(@Depends String a, @Depends(lifetime = Depends.Lifetime.FUNCTION) int b) {}",
        "BadSecurityScheme        | @SecurityScheme(extractor = X.class, arguments = `a`, openapi = `{}`) @interface S { Class<?> a() default X.class; } static class X { X(Class<?> a) {} X(Runnable r) {} X(Class<?> a, int b) {} Object extract(Request r) { return r; } Object extracted(int n) { return n; } } @Get void a(@S Object s) {}",
        "BadTimeout               | @Dependency io.vertx.core.Future<Integer> a() { return null; } @Timeout(5) @Get void a(@Depends int a) {} @Dependency @Blocking long b() { return 1; } @Timeout(5) @Get(`/b`) void b(@Depends long b) {}",
        "BadAffinity              | @Dependency @Blocking long b() { return 1; } @Affinity(`n`) @Get void b(int n, @Depends long b) {}",
        "MisplacedAnnotation      | @Dependency @jakarta.inject.Named(`b`) static int b(@DefaultValue(`1`) @Min(1) int n) { return 1; } @Get void a(@Depends @jakarta.inject.Named(`b`) int b) {}",
        "DuplicateParameter       | record R(int q) {} @Dependency static int a(@Query int q, @Header(`q`) int h) { return 1; } @Dependency static long b(@Query R q) { return 1; } @Get void a(@Depends int a, int q, @Depends long b) {}",
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
        "UnbindableParameter      | @Post String a(@File Optional<byte[]> a, @File List<byte[]> b, @Nullable List<UploadFile> c, @Form Optional<Set<UUID>> d) { return ``; } @interface Nullable {}",
        "ConflictingBodies        | @Post String a(Request r, String q, @Form String a, UploadFile f) { return ``; } @Put String b(int q, @Body io.vertx.core.buffer.Buffer b, @Header int h) { return ``; }",
        "UnexpectedBody           | record R(int a) {} @Delete void a(R body) {} @Options(`/o`) String b(R body) { return ``; }",
        "UnsupportedJsonType      | record R(List<Map<String, Optional<R>>> rs) {} @Get R a() { return new R(List.of()); }",
        "UnsupportedJsonType      | static class D { int a; private transient Thread t; static Runnable R; } @Get D a() { return new D(); }",
        "UnsupportedJsonType      | record P<T extends Comparable<T>>(SortedSet<T> s, long[][] l) {} @Get P<Integer> a() { return null; }",
        "UnsupportedTypeInfo      | @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, visible = true) sealed interface U {} record A(int a) implements U {} @Get U a() { return null; }",
        "BadUnion                 | @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) sealed interface U {} record A(String kind) implements U {} record B() implements U {} @Get U a() { return null; }",
        "AmbiguousRecursion       | sealed interface U {} record A(U a, U b, int c) implements U {} record B(int c, String a) implements U {} @Get U a() { return null; }",
        "EndlessType              | record P<A, B>(Optional<P<B, A>> swapped, List<Q<A>> qs) {} record Q<T>(List<P<T, String>> ps) {} @Get P<Integer, Long> a() { return null; }",
        "EndlessType              | record P<T>(Q<List<T>> q) {} record Q<T>(T t, R<T> r) {} record R<T>(T t) {} @Get P<Integer> a() { return null; }",
        "UnsupportedJacksonAnnotation | static class R { public int a; @com.fasterxml.jackson.annotation.JsonIgnore private boolean isEmpty() { return true; } } @Post R a(R r) { return r; }",
        "DuplicateProperty        | static class R { private int a; @com.fasterxml.jackson.annotation.JsonGetter(`x`) int getA() { return a; } @com.fasterxml.jackson.annotation.JsonSetter(`y`) void setA(int a) { this.a = a; } @com.fasterxml.jackson.annotation.JsonProperty(access = com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY) int y() { return a; } } @Post R a(R r) { return r; }",
        "UnsupportedJsonType      | record R(Map<UUID, Map<Thread.State, byte[]>> m) {} @Get R a() { return new R(Map.of()); }",
        "UnsupportedEnum          | enum E { @JsonProperty A; @JsonValue(false) private int a() { return 1; } @JsonValue String b() { return ``; } @JsonCreator(mode = JsonCreator.Mode.DISABLED) static E c(int d) { return A; } } @Get E a() { return E.A; }",
        "BadDefault               | @Get String a(@DefaultValue(`\u00e9`) @Size(min = 2) byte[] b, @DefaultValue(`UTC`) java.time.ZoneId z, @DefaultValue(`--01-01`) java.time.MonthDay m) { return ``; }",
        "BadDefault               | @Get String a(@DefaultValue(``) String s, @DefaultValue({}) Set<UUID> u, @DefaultValue(`-1`) @Min(-1) byte b) { return ``; }",
        "MisplacedConstraint      | @Get String a(@Positive Optional<BigDecimal> d, @Size(max = 3) List<String> l, @NotNull String n) { return ``; }",
        "MisplacedConstraint      | @Get String a(@DecimalMin(`1`) @Digits(integer = 1, fraction = 1) String s, List<@Positive Integer> l, @Past java.time.Year y) { return ``; }",
        "MisplacedConstraint      | record R(Map<@NotBlank String, Optional<@Email String>> m, @Null Optional<String> n, @AssertTrue boolean b) {} @Post String a(R r) { return ``; }",
        "UncheckedConstraint      | record S(@JsonValue @Size(max = 3) String s) {} record R(List<@Positive int[]> i, float @Size(max = 3) [] d, List<@Positive Float[]> f, @JsonUnwrapped @NotNull Q q, S s) {} record Q(int w) {} @Post @NotNull R a(R r, List<@NotNull Long> n) { return r; }",
        "UncheckedConstraint      | enum E { A, B } record L(@JsonValue E e) { @JsonCreator L {} } record M(@JsonValue UUID u) { @JsonCreator M {} } record B<T>(@JsonValue T t) { @JsonCreator B {} } static class C2 { private Integer n; public int getN() { return n; } public void setN(Integer n) { this.n = n; } } record R(L l, M m, B<String> b, C2 c) {} @Post R a(R r) { return r; }",
        "UnknownConstraint        | @Get String a(@NotNull @NotBlank @NotEmpty @Size @Pattern(regexp = `x`) String s) { return ``; }",
        "UnknownConstraint        | @Get String a(@Size(groups = {}, payload = {}) @Size(max = 3) String s) { return ``; }",
        "UnusableHook             | record R(int a) { void validate(int b) throws Exception {} private void validate() throws Exception {} } @Post String a(R r) { return ``; }",
        "UnusableHook             | record R(int a) { @AssertTrue public boolean isA() { return true; } static void validate() {} } @Get String a(@Query R r) { return ``; }",
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

                    import com.fasterxml.jackson.annotation.*;
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
