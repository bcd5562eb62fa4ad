package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link PageController.Named} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class PageController_NamedJson<K, V> implements JsonCodec<PageController.Named<K, V>> {
  private static final byte[] NAME = JsonWriter.firstField("name");
  private static final byte[] VALUE = JsonWriter.nextField("value");

  private static final Fields FIELDS = Fields.of("name", "value");

  private final JsonCodec<K> k;
  private final JsonCodec<V> v;

  private PageController_NamedJson(JsonCodec<K> k, JsonCodec<V> v) {
    this.k = k;
    this.v = v;
  }

  /** The codec that leaves {@code K} and {@code V} to the given ones. */
  static <K, V> JsonCodec<PageController.Named<K, V>> of(JsonCodec<K> k, JsonCodec<V> v) {
    return new PageController_NamedJson<>(k, v);
  }

  @Override
  public PageController.Named<K, V> read(JsonReader json) {
    K name = null;
    boolean hasName = false;
    V value = null;
    boolean hasValue = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "name" -> {
          name = json.value(k);
          hasName = true;
        }
        case "value" -> {
          value = json.value(v);
          hasValue = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(hasName && hasValue);
    PageController.Named<K, V> value_ = new PageController.Named<>();
    value_.name = name;
    value_.value = value;
    return value_;
  }

  @Override
  public void write(PageController.Named<K, V> value, JsonWriter json) {
    json.field(NAME).value(value.name, k);
    json.field(VALUE).value(value.value, v);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("name", k),
        Property.of("value", v));
  }
}
