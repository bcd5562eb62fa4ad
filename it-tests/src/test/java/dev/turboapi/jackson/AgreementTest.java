package dev.turboapi.jackson;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.PythonJson;
import dev.turboapi.schema.Location;
import dev.turboapi.schema.Unbindable;
import dev.turboapi.schema.ValidationError;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A codec and the shape that explains it agree on objects at random: with aliases beside names,
 * names twice, unknown and ignored ones.
 */
final class AgreementTest {
  private static final int ROUNDS = 3_000;
  private static final List<String> VALUES =
      List.of(
          "1",
          "0",
          "\"1\"",
          "\"x\"",
          "\"\"",
          "null",
          "true",
          "1.5",
          "[]",
          "[1]",
          "{}",
          "{\"x\":1}");

  static Stream<Class<?>> types() {
    return Stream.of(Annotated.All.class.getRecordComponents()).map(RecordComponent::getType);
  }

  @ParameterizedTest
  @MethodSource("types")
  void codec_and_shape_agree(Class<?> type) throws Exception {
    JsonCodec<?> codec = codec(type);
    List<String> names = names(type);
    Random random = new Random(type.getName().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      String json = object(names, random);
      boolean read = reads(json.getBytes(StandardCharsets.UTF_8), codec);
      Object tree = PythonJson.parse(json.getBytes(StandardCharsets.UTF_8));
      List<ValidationError> errors = new ArrayList<>();
      Object unused = codec.shape().explain(tree, Location.of("body"), errors);

      // What the codec refuses may be right once it is written anew; the other way is never.
      codec.shape().arrange(tree);
      boolean right = read || reads(PythonJson.writeCanonical(tree), codec);
      assertWithMessage(json).that(right).isEqualTo(errors.isEmpty());
    }
  }

  private static boolean reads(byte[] json, JsonCodec<?> codec) {
    try {
      Object unused = Json.read(json, codec);
      return true;
    } catch (Unbindable e) {
      return false;
    }
  }

  private static String object(List<String> names, Random random) {
    int members = random.nextInt(names.size() + 2);
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < members; i++) {
      json.append(i == 0 ? "\"" : ",\"")
          .append(names.get(random.nextInt(names.size())))
          .append("\":")
          .append(VALUES.get(random.nextInt(VALUES.size())));
    }
    return json.append('}').toString();
  }

  /** Names that mean something to the type, and one that means nothing. */
  private static List<String> names(Class<?> type) {
    List<String> names = new ArrayList<>(List.of("unknown"));
    DifferentialTest.CASES
        .lines()
        .filter(line -> line.startsWith(type.getSimpleName() + " "))
        .forEach(
            line -> {
              String json = line.substring(line.indexOf('|') + 1);
              names.addAll(members(json));
            });
    return names;
  }

  private static List<String> members(String json) {
    Object tree = parsed(json);
    return tree instanceof Map<?, ?> map
        ? map.keySet().stream().map(String.class::cast).toList()
        : List.of();
  }

  private static @Nullable Object parsed(String json) {
    try {
      return PythonJson.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (PythonJson.SyntaxError | PythonJson.Unreadable e) {
      throw new AssertionError(json, e);
    }
  }

  private static JsonCodec<?> codec(Class<?> type) throws ReflectiveOperationException {
    Class<?> codec =
        Class.forName("dev.turboapi.jackson.Annotated_" + type.getSimpleName() + "Json");
    return (JsonCodec<?>) codec.getDeclaredField("CODEC").get(null);
  }
}
