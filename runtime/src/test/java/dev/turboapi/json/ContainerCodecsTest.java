package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ContainerCodecsTest {
  private static <T> T read(String json, JsonCodec<T> codec) {
    return Json.read(json.getBytes(UTF_8), codec);
  }

  private static <T extends @Nullable Object> String write(T value, JsonCodec<T> codec) {
    return new String(Json.write(value, codec), UTF_8);
  }

  private static <T> void refuses(String json, JsonCodec<T> codec) {
    assertThrows(Unbindable.class, () -> read(json, codec));
  }

  @Test
  void arrays_of_primitives() {
    assertThat(read("[1,\"2\",3.0]", Codecs.INT_ARRAY)).isEqualTo(new int[] {1, 2, 3});
    assertThat(read("[]", Codecs.LONG_ARRAY)).isEmpty();
    assertThat(read("[1,true]", Codecs.SHORT_ARRAY)).isEqualTo(new short[] {1, 1});
    assertThat(read("[\"yes\",0]", Codecs.BOOLEAN_ARRAY)).isEqualTo(new boolean[] {true, false});
    assertThat(read("[1.5]", Codecs.FLOAT_ARRAY)).isEqualTo(new float[] {1.5f});
    assertThat(read("[1e400]", Codecs.DOUBLE_ARRAY))
        .isEqualTo(new double[] {Double.POSITIVE_INFINITY});
    refuses("[1,null]", Codecs.INT_ARRAY);
    refuses("{}", Codecs.INT_ARRAY);
    assertThat(write(new boolean[] {true}, Codecs.BOOLEAN_ARRAY)).isEqualTo("[true]");
    assertThat(write(new short[] {-1, 2}, Codecs.SHORT_ARRAY)).isEqualTo("[-1,2]");
    assertThat(write(new float[] {0.1f}, Codecs.FLOAT_ARRAY)).isEqualTo("[0.1]");
    assertThat(write(new double[] {Double.NaN, 1}, Codecs.DOUBLE_ARRAY)).isEqualTo("[null,1.0]");
  }

  @Test
  void array_of_primitives_grows() {
    int[] numbers = IntStream.range(0, 1000).toArray();
    String json = write(numbers, Codecs.INT_ARRAY);
    assertThat(read(json, Codecs.INT_ARRAY)).isEqualTo(numbers);
  }

  @Test
  void arrays_of_objects() {
    JsonCodec<String[]> texts = Codecs.array(Codecs.STRING, String[]::new);
    assertThat(read("[\"a\",\"b\"]", texts)).asList().containsExactly("a", "b").inOrder();
    assertThat(write(new String[] {"a"}, texts)).isEqualTo("[\"a\"]");
    JsonCodec<long[][]> grid = Codecs.array(Codecs.LONG_ARRAY, long[][]::new);
    assertThat(write(read("[[1],[],[2,3]]", grid), grid)).isEqualTo("[[1],[],[2,3]]");
  }

  @Test
  void other_collections() {
    JsonCodec<SortedSet<Integer>> sorted = Codecs.set(Codecs.INT, TreeSet::new);
    assertThat(read("[3,1,3]", sorted)).containsExactly(1, 3).inOrder();
    JsonCodec<Deque<Integer>> queue = Codecs.list(Codecs.INT, ArrayDeque::new);
    assertThat(read("[3,1,3]", queue)).containsExactly(3, 1, 3).inOrder();
    JsonCodec<SortedMap<String, Integer>> map = Codecs.map(Scalar.STRING, Codecs.INT, TreeMap::new);
    assertThat(write(read("{\"b\":1,\"a\":2}", map), map)).isEqualTo("{\"a\":2,\"b\":1}");
  }

  @Test
  void optional_primitives() {
    assertThat(read("1", Codecs.OPTIONAL_INT)).isEqualTo(OptionalInt.of(1));
    assertThat(read("null", Codecs.OPTIONAL_LONG)).isEqualTo(OptionalLong.empty());
    assertThat(read("\"1.5\"", Codecs.OPTIONAL_DOUBLE)).isEqualTo(OptionalDouble.of(1.5));
    refuses("\"x\"", Codecs.OPTIONAL_INT);
    assertThat(write(OptionalInt.empty(), Codecs.OPTIONAL_INT)).isEqualTo("null");
    assertThat(write(OptionalLong.of(7), Codecs.OPTIONAL_LONG)).isEqualTo("7");
    assertThat(write(OptionalDouble.of(1), Codecs.OPTIONAL_DOUBLE)).isEqualTo("1.0");
  }

  @Test
  void objects_and_arrays_of_libraries() {
    String object = "{\"a\":[1,{\"b\":null}],\"c\":1.5}";
    ObjectNode node = read(object, Codecs.OBJECT_NODE);
    assertThat(write(node, Codecs.OBJECT_NODE)).isEqualTo(object);
    JsonObject vertx = read(object, Codecs.JSON_OBJECT);
    assertThat(vertx.getJsonArray("a").getJsonObject(1).containsKey("b")).isTrue();
    assertThat(write(vertx, Codecs.JSON_OBJECT)).isEqualTo(object);
    String array = "[1,[],{}]";
    ArrayNode elements = read(array, Codecs.ARRAY_NODE);
    assertThat(write(elements, Codecs.ARRAY_NODE)).isEqualTo(array);
    JsonArray list = read(array, Codecs.JSON_ARRAY);
    assertThat(write(list, Codecs.JSON_ARRAY)).isEqualTo(array);
    refuses("[]", Codecs.OBJECT_NODE);
    refuses("{}", Codecs.JSON_ARRAY);
    refuses("null", Codecs.JSON_OBJECT);
  }

  @Test
  void lazy_codec_is_made_once_it_is_used() {
    int[] made = new int[1];
    JsonCodec<List<Integer>> lazy =
        Codecs.lazy(
            () -> {
              made[0]++;
              return Codecs.list(Codecs.INT);
            });
    assertThat(made[0]).isEqualTo(0);
    assertThat(read("[1]", lazy)).containsExactly(1);
    assertThat(write(List.of(2), lazy)).isEqualTo("[2]");
    assertThat(made[0]).isEqualTo(1);
  }
}
