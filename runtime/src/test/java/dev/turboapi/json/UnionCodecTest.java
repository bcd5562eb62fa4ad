package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Member;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs as they are generated for unions, of which one holds itself. */
@Timeout(30)
final class UnionCodecTest {
  private static final int DEEP = PythonJson.MAX_DEPTH - 10;

  sealed interface Filter {
    record All(List<Filter> all) implements Filter {}

    record Not(String kind, Filter no) implements Filter {}

    record Is(int id) implements Filter {}
  }

  private static final class FilterJson implements JsonCodec<Filter> {
    static final FilterJson CODEC = new FilterJson();

    @Override
    public Filter read(JsonReader json) {
      return json.bestOf(AllJson.CODEC, NotJson.CODEC, IsJson.CODEC);
    }

    @Override
    public void write(Filter value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.union(
          Member.of("All", AllJson.CODEC),
          Member.of("Not", NotJson.CODEC),
          Member.of("Is", IsJson.CODEC));
    }
  }

  private static final class TaggedJson implements JsonCodec<Filter> {
    static final TaggedJson CODEC = new TaggedJson();

    @Override
    public Filter read(JsonReader json) {
      return switch (json.tag("kind")) {
        case "not" -> json.value(TaggedNotJson.CODEC);
        case "is" -> json.value(IsJson.CODEC);
        default -> throw Unbindable.INSTANCE;
      };
    }

    @Override
    public void write(Filter value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.tagged(
          "kind", Member.of("not", TaggedNotJson.CODEC), Member.of("is", IsJson.CODEC));
    }
  }

  private record AllJson() implements JsonCodec<Filter.All> {
    static final AllJson CODEC = new AllJson();

    @Override
    public Filter.All read(JsonReader json) {
      List<Filter> all = null;
      json.beginObject();
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        if (field.equals("all")) {
          all = json.list(FilterJson.CODEC);
        } else {
          json.skipValue();
        }
      }
      return new Filter.All(sent(all));
    }

    @Override
    public void write(Filter.All value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.object(Property.of("all", Shape.list(FilterJson.CODEC)));
    }
  }

  private record NotJson() implements JsonCodec<Filter.Not> {
    static final NotJson CODEC = new NotJson();

    @Override
    public Filter.Not read(JsonReader json) {
      return not(json, FilterJson.CODEC, "");
    }

    @Override
    public void write(Filter.Not value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.object(Property.of("no", FilterJson.CODEC));
    }
  }

  private record TaggedNotJson() implements JsonCodec<Filter.Not> {
    static final TaggedNotJson CODEC = new TaggedNotJson();

    @Override
    public Filter.Not read(JsonReader json) {
      Filter.Not not = not(json, TaggedJson.CODEC, null);
      Constraints.check("not".equals(not.kind()));
      return not;
    }

    @Override
    public void write(Filter.Not value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.object(
          Property.of("kind", Shape.literal("not")), Property.of("no", TaggedJson.CODEC));
    }
  }

  private static Filter.Not not(
      JsonReader json, JsonCodec<Filter> filter, @Nullable String noKind) {
    String kind = noKind;
    Filter no = null;
    json.beginObject();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "kind" -> kind = json.string();
        case "no" -> no = json.value(filter);
        default -> json.skipValue();
      }
    }
    return new Filter.Not(sent(kind), sent(no));
  }

  private static <T> T sent(@Nullable T value) {
    if (value == null) {
      throw Unbindable.INSTANCE;
    }
    return value;
  }

  private record IsJson() implements JsonCodec<Filter.Is> {
    static final IsJson CODEC = new IsJson();

    @Override
    public Filter.Is read(JsonReader json) {
      int id = -1;
      json.beginObject();
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        if (field.equals("id")) {
          id = json.intValue();
        } else {
          json.skipValue();
        }
      }
      Constraints.check(id >= 0);
      return new Filter.Is(id);
    }

    @Override
    public void write(Filter.Is value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.object(Property.of("id", Scalar.INT.ge("0")));
    }
  }

  private static Filter read(String json, JsonCodec<Filter> codec) {
    return Json.read(json.getBytes(UTF_8), codec);
  }

  @Test
  void the_best_member_is_read_at_each_level() {
    assertThat(read("{\"all\":[{\"no\":{\"id\":1}},{\"id\":\"2\",\"x\":0}]}", FilterJson.CODEC))
        .isEqualTo(new Filter.All(List.of(new Filter.Not("", new Filter.Is(1)), new Filter.Is(2))));
    assertThat(read("{\"all\":[],\"id\":1}", FilterJson.CODEC))
        .isEqualTo(new Filter.All(List.of()));
    assertThat(read("{\"no\":{\"id\":1},\"id\":1}", FilterJson.CODEC))
        .isEqualTo(new Filter.Not("", new Filter.Is(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "1", "[]", "{\"all\":[1]}", "{\"no\":{}}", "{\"id\":-1}", "{\"id\":1"})
  void what_fits_no_member_is_refused(String json) {
    assertThrows(Unbindable.class, () -> read(json, FilterJson.CODEC));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"is\",\"id\":1}",
        "{\"id\":1,\"kind\":\"is\"}",
        "{\"x\":{\"kind\":\"not\"},\"\\u006bind\":\"\\u0069s\",\"id\":1}"
      })
  void a_tag_may_stand_anywhere(String json) {
    assertThat(read(json, TaggedJson.CODEC)).isEqualTo(new Filter.Is(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1}",
        "{\"kind\":1,\"id\":1}",
        "{\"kind\":\"x\",\"id\":1}",
        "{\"kind\":\"not\",\"no\":{\"kind\":\"is\",\"id\":1},\"kind\":\"is\"}",
        "[]",
        "{",
        "{\"kind\""
      })
  void a_tag_that_is_none_is_refused(String json) {
    assertThrows(Unbindable.class, () -> read(json, TaggedJson.CODEC));
  }

  @Test
  void unions_deep_within_unions_are_read_in_time_that_grows_with_their_size() throws Exception {
    String many = "{\"all\":[" + "{\"id\":7},".repeat(20_000) + "{\"id\":7}]}";
    String json = "{\"no\":".repeat(DEEP) + many + "}".repeat(DEEP);
    assertThat(depth(onAThread(json, FilterJson.CODEC))).isEqualTo(DEEP);
  }

  @Test
  void tags_behind_what_is_deep_are_found() throws Exception {
    String json =
        "{\"no\":".repeat(DEEP)
            + "{\"kind\":\"is\",\"id\":1,\"x\":\""
            + "x".repeat(500_000)
            + "\"}"
            + ",\"kind\":\"not\"}".repeat(DEEP);
    assertThat(depth(onAThread(json, TaggedJson.CODEC))).isEqualTo(DEEP);
  }

  /** With the stack that an event loop has. */
  private static Filter onAThread(String json, JsonCodec<Filter> codec) throws Exception {
    FutureTask<Filter> task = new FutureTask<>(() -> read(json, codec));
    new Thread(task).start();
    return task.get();
  }

  private static int depth(Filter filter) {
    int depth = 0;
    Filter inner = filter;
    while (inner instanceof Filter.Not not) {
      inner = not.no();
      depth++;
    }
    return depth;
  }
}
