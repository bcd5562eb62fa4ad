package dev.turboapi.jackson;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the same JSON, a codec and a plain mapper make the same object, and write the same of it. */
final class DifferentialTest {
  private static final JsonMapper MAPPER =
      // FastAPI ignores them.
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static final String CASES =
      """
      Renamed       | {"a-b":1,"second":"s","last":true}
      Snake         | {"item_id":1,"a_urlpath":"u","keptAsIs":"k","x2_y":3}
      UpperSnake    | {"ITEM_ID":1,"HTTP_CODE":"c"}
      UpperCamel    | {"ItemId":1,"Name":"n"}
      Lower         | {"itemid":1,"fullname":"n"}
      Kebab         | {"item-id":1,"some-url-path":"u"}
      Dots          | {"item.id":1,"some.url.path":"u"}
      Aliased       | {"name":"a","count":1}
      Aliased       | {"title":"a","n":1}
      Aliased       | {"n":2,"label":"a","x":[1,{"n":3}]}
      ClosedAliased | {"name":"a","count":1}
      ClosedAliased | {"title":"a"}
      ClosedAliased | {"label":"a","count":null}
      OpenAliased   | {"name":"a","x":1}
      OpenAliased   | {"x":1,"title":"a","y":2}
      OpenAliased   | {"label":"a"}
      Accessed      | {"name":"a","password":"p","size":1}
      Accessed      | {"name":"a","password":"p","size":1,"id":7}
      Ignoring      | {"name":"a","kept":2}
      Ignoring      | {"name":"a","cached":1,"kept":2}
      IgnoringNames | {"name":"a"}
      IgnoringNames | {"name":"a","secret":"s","other-name":3,"other":4}
      Including     | {"name":"a","n":1,"other":"o"}
      HidingType    | {"name":"a","hidden":{"x":1}}
      SplitNames    | {"url":"u","href":"h"}
      HalfIgnored   | {"name":"n","password":"p"}
      NonNull       | {"a":null,"c":"x"}
      NonNull       | {"a":"y","b":1,"c":"x"}
      NonEmpty      | {"a":"","b":[],"c":{},"d":"","e":"","f":""}
      NonEmpty      | {"a":"x","b":[0],"c":{"k":1},"d":[],"e":null,"f":"y"}
      NonEmpty      | {"a":"x","b":[],"c":{},"d":0,"f":"y"}
      NonDefault    | {"a":0,"b":false,"c":"","d":[],"e":null,"f":0.0}
      NonDefault    | {"a":1,"b":true,"c":"x","d":[1],"e":0,"f":0.5}
      NonDefault    | {"a":0,"b":true,"c":"","d":[],"e":7,"f":0.0}
      Settings      | {"width":80,"font":"serif"}
      Settings      | {"width":81,"font":"serif","theme":"dark"}
      Settings      | {"width":80,"font":"mono","theme":null}
      Ordered       | {"first":1,"b-name":2,"last":3}
      Indexed       | {"a":1,"b":2,"c":3,"d":4}
      Alphabetic    | {"z":1,"m":2,"b":3,"a":4}
      Texts         | {"a":"1","b":2,"c":"true","d":"1.50"}
      Numbers       | {"a":true,"b":1.5,"c":3}
      Numbers       | {"a":0,"b":"2.50","c":3}
      Raw           | {"a":1,"json":"[1, 2]"}
      Raw           | {"a":1,"json":null}
      Skipping      | {"count":null}
      Skipping      | {"count":5}
      Skipping      | {}
      Factory       | {"second":"s","first":1}
      Constructed   | {"name":"n","extra":3}
      Code          | "abc"
      Wrapper       | {"k":["a","b"],"l":[]}
      Unwrapped     | {"id":1,"city":"c","zip":"z","ship_street_1":"s","ship_in_city_1":"d","last":2}
      Bag           | {"size":1,"b":"x","a":[1,{"c":null}]}
      Bag           | {"size":1}
      OpenBag       | {"b":2,"name":"n","skipped":"x","a":1}
      OpenBag       | {"name":"n"}
      Computed      | {"a":1,"b":2}
      Computed      | {"a":100,"b":2,"sum":1,"isBig":false}
      Inherited     | {"n":"a","x":1}
      Bundled       | {"bundled":"a","x":1}
      Bundled       | {"bundled":null,"x":1}
      Setters       | {"one":1,"two":"2","seen":{}}
      """;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = CASES)
  void a_codec_does_what_jackson_does(String type, String json) throws Exception {
    Class<?> annotated = Class.forName("dev.turboapi.jackson.Annotated$" + type);
    check(annotated, json);
  }

  private static <T> void check(Class<T> type, String json) throws Exception {
    JsonCodec<T> codec = codec(type);
    T expected = MAPPER.readValue(json, type);
    T actual = Json.read(json.getBytes(StandardCharsets.UTF_8), codec);

    String written = MAPPER.writeValueAsString(expected);
    assertWithMessage("read by the codec").that(fields(actual)).isEqualTo(fields(expected));
    assertWithMessage("written by the codec")
        .that(new String(Json.write(expected, codec), StandardCharsets.UTF_8))
        .isEqualTo(written);
  }

  /** What is in it, by Jackson without any annotation: also what is never written. */
  private static String fields(Object value) throws Exception {
    StringBuilder fields = new StringBuilder();
    for (Field field : value.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      fields
          .append(field.getName())
          .append('=')
          .append(MAPPER.writeValueAsString(field.get(value)));
    }
    return fields.toString();
  }

  @SuppressWarnings("unchecked") // A codec is named for its type.
  private static <T> JsonCodec<T> codec(Class<T> type) throws ReflectiveOperationException {
    Class<?> codec =
        Class.forName("dev.turboapi.jackson.Annotated_" + type.getSimpleName() + "Json");
    return (JsonCodec<T>) codec.getDeclaredField("CODEC").get(null);
  }

  @Test
  void every_type_has_a_case() {
    Set<String> types = new HashSet<>();
    Arrays.stream(Annotated.All.class.getRecordComponents())
        .forEach(component -> types.add(component.getType().getSimpleName()));
    Set<String> tested = new HashSet<>();
    CASES.lines().forEach(line -> tested.add(line.substring(0, line.indexOf(' '))));

    assertThat(tested).isEqualTo(types);
  }
}
