package dev.turboapi.oracle.dependencies;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Query;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dependencies with parameters of their own. */
final class Parameters {
  private Parameters() {}

  enum Order {
    ASC,
    DESC
  }

  record Filter(String term, @DefaultValue("false") boolean strict) {}

  record Kinds(List<String> values) {}

  record Described(List<String> values) {}

  record Limited(int limit) {}

  record Required(int limit) {}

  record Text(String text) {}

  record Deep(int number) {}

  record Filtered(String text) {}

  record Bookmarked(int number) {}

  @Dependency
  static Kinds kinds(
      int item,
      String q,
      @Header String xToken,
      @Cookie String session,
      @DefaultValue("ASC") Order order) {
    return new Kinds(List.of(String.valueOf(item), q, xToken, session, order.name()));
  }

  @Dependency
  static Described described(
      @Path(description = "The number of the item") @Min(1) int item,
      @Query(value = "search-term", description = "What to look for") @Size(min = 2) String term,
      @Query List<String> tags,
      @Header @DefaultValue("0") int xCount) {
    return new Described(
        Stream.of(Stream.of(String.valueOf(item), term), tags.stream(), Stream.of("" + xCount))
            .flatMap(values -> values)
            .toList());
  }

  @Dependency
  static Limited limited(@DefaultValue("5") int limit, @Nullable String q) {
    return new Limited(limit);
  }

  @Dependency
  static Required required(int limit, String q) {
    return new Required(limit);
  }

  @Dependency
  static Text text(String item) {
    return new Text(item + "!");
  }

  @Dependency
  static Deep deep(
      @Depends Limited limited,
      @DefaultValue("1") int page,
      @Header @DefaultValue("d") String xDeep) {
    return new Deep(limited.limit() * page);
  }

  @Dependency
  static Filtered filtered(@Query Filter filter) {
    return new Filtered(filter.term() + " " + filter.strict());
  }

  @Dependency
  static Bookmarked bookmarked(int room) {
    return new Bookmarked(room * 10);
  }

  @Dependency
  static int numbered(int room) {
    return room + 1;
  }

  @Controller
  static class Items {
    @Get("/kinds/{item}")
    List<String> everyKind(@Depends Kinds kinds) {
      return kinds.values();
    }

    @Get("/described/{item}")
    List<String> everyOption(@Depends Described described) {
      return described.values();
    }

    @Get("/beside/{item}")
    Map<String, Object> beside(
        int item,
        @Depends Deep deep,
        String own,
        @Depends Kinds kinds,
        @Cookie @Nullable String track,
        @Header @Nullable String xOwn) {
      return Dict.of(
          "item", item,
          "deep", deep.number(),
          "own", own,
          "kinds", kinds.values(),
          "track", track,
          "xOwn", xOwn);
    }

    @Get("/same")
    List<@Nullable Object> same(
        @Depends Limited limited, @DefaultValue("5") int limit, @Nullable String q) {
      return Arrays.asList(limited.limit(), limit, q);
    }

    @Get("/same/required/here")
    List<Object> sameRequiredHere(
        @Depends Limited limited, int limit, @DefaultValue("z") String q) {
      return List.of(limited.limit(), limit, q);
    }

    @Get("/same/required/there")
    List<Object> sameRequiredThere(
        @Depends Required required, @DefaultValue("7") int limit, @DefaultValue("z") String q) {
      return List.of(required.limit(), limit, q);
    }

    @Get("/same/other")
    List<Object> sameOther(@Depends Limited limited, @DefaultValue("ten") String limit) {
      return List.of(limited.limit(), limit);
    }

    @Get("/same/path/{item}")
    List<Object> samePath(int item, @Depends Text text) {
      return List.of(item, text.text());
    }

    @Get("/same/two")
    List<Integer> sameTwo(@Depends Limited limited, @Depends Required required) {
      return List.of(limited.limit(), required.limit());
    }

    @Get("/filtered")
    String readFiltered(@Depends Filtered filtered) {
      return filtered.text();
    }

    @Depends(Required.class)
    @Get("/route")
    int route(@DefaultValue("1") int page) {
      return page;
    }
  }

  @Depends(value = Parameters.class, provider = "numbered")
  @Controller("/rooms/{room}")
  static class Rooms {
    @Get
    String room() {
      return "room";
    }

    @Get("/bookmarks/{mark}")
    List<Object> bookmark(String mark, @Depends Bookmarked bookmarked) {
      return List.of(mark, bookmarked.number());
    }
  }
}
