package dev.turboapi.oracle.dependencies;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Dict;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dependencies of dependencies: sync, async, and classes. */
@Controller
@SuppressWarnings("DoNotCallSuggester") // Providers that always refuse are what is tested here.
class Nesting {
  static final class Page {
    final int skip;
    final int limit;

    @Dependency
    Page(@DefaultValue("0") int skip, @DefaultValue("100") int limit) {
      this.skip = skip;
      this.limit = limit;
    }
  }

  @Dependency
  record Search(@Depends Page page, @Nullable String q) {}

  /** The steps by which something came about. */
  static final class Steps {
    private Steps() {}

    @Dependency
    @Named("nesting one")
    static List<String> one(@DefaultValue("1") String start) {
      return List.of(start);
    }

    @Dependency
    @Named("nesting two")
    static Future<List<String>> two(@Depends @Named("nesting one") List<String> one) {
      return Later.byTimer(join(one, List.of("2")));
    }

    @Blocking
    @Dependency
    @Named("nesting three")
    static List<String> three(@Depends @Named("nesting two") List<String> two) {
      return join(two, List.of("3"));
    }

    @Dependency
    @Named("nesting four")
    static CompletionStage<List<String>> four(
        @Depends @Named("nesting three") List<String> three,
        @Depends @Named("nesting one") List<String> one) {
      return Later.onAnotherThread(join(three, one, List.of("4")));
    }

    @Dependency
    @Named("nesting five")
    static List<String> five(@Depends @Named("nesting four") List<String> four) {
      return join(four, List.of("5"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    static List<String> join(List<String>... parts) {
      return Stream.of(parts).flatMap(List::stream).toList();
    }
  }

  record Refused() {}

  record RefusedLater() {}

  record AboveRefused() {}

  record Broken() {}

  record BrokenLater() {}

  @Dependency
  static @Nullable String optional(@Nullable String name) {
    return name;
  }

  @Dependency
  static Refused refused() {
    throw new HttpException(403, "Refused", Map.of("x-reason", "sync"));
  }

  @Dependency
  static CompletionStage<RefusedLater> refusedLater() {
    return Later.failedOnAnotherThread(
        new HttpException(403, "Refused later", Map.of("x-reason", "async")));
  }

  @Dependency
  static Broken broken() {
    throw new IllegalStateException("broken");
  }

  @Dependency
  static Future<BrokenLater> brokenLater() {
    return Future.failedFuture(new IllegalStateException("broken"));
  }

  @Dependency
  static AboveRefused aboveRefused(@Depends Refused refused) {
    return new AboveRefused();
  }

  @Get("/page")
  List<Integer> page(@Depends Page page) {
    return List.of(page.skip, page.limit);
  }

  @Get("/search")
  Map<String, Object> search(@Depends Search search, @Depends Page page) {
    return Dict.of(
        "q",
        search.q(),
        "skip",
        search.page().skip,
        "limit",
        page.limit,
        "same",
        search.page() == page);
  }

  @Get("/deep")
  List<String> deep(@Depends @Named("nesting five") List<String> five) {
    return five;
  }

  @Get("/deep/async")
  Future<List<String>> deepAsync(
      @Depends @Named("nesting five") List<String> five,
      @Depends @Named("nesting two") List<String> two) {
    return Later.byTimer(Steps.join(five, two));
  }

  @Get("/optional")
  @Nullable String maybe(
      @Depends(value = Nesting.class, provider = "optional") @Nullable String name) {
    return name;
  }

  @Get("/refused")
  String handleRefused(@Depends Refused refused) {
    return "never";
  }

  @Get("/refused/async")
  Future<String> handleRefusedLater(@Depends RefusedLater refused) {
    return Later.byTimer("never");
  }

  @Get("/refused/below")
  String handleRefusedBelow(@Depends AboveRefused refused) {
    return "never";
  }

  @Depends(RefusedLater.class)
  @Get("/refused/route")
  String handleRefusedRoute() {
    return "never";
  }

  @Get("/broken")
  String handleBroken(@Depends Broken broken) {
    return "never";
  }

  @Get("/broken/async")
  String handleBrokenLater(@Depends BrokenLater broken) {
    return "never";
  }
}
