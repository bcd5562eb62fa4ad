package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.UserConstraint;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link RangeController.Pair} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class RangeController_PairJson implements JsonCodec<RangeController.Pair> {
  static final RangeController_PairJson CODEC = new RangeController_PairJson();

  private static final byte[] LEFT = JsonWriter.firstField("left");
  private static final byte[] RIGHT = JsonWriter.nextField("right");

  private static final Fields FIELDS = Fields.of("left", "right");

  private static final UserConstraint<RangeController.Pair> EVEN =
      UserConstraint.of(new Even.Validator(), Even.class, Map.of());

  private RangeController_PairJson() {}

  @Override
  public RangeController.Pair read(JsonReader json) {
    int left = 0;
    boolean hasLeft = false;
    int right = 0;
    boolean hasRight = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "left" -> {
          left = json.intValue();
          hasLeft = true;
        }
        case "right" -> {
          right = json.intValue();
          hasRight = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(hasLeft && hasRight);
    RangeController.Pair value = new RangeController.Pair();
    value.setLeft(left);
    value.setRight(right);
    EVEN.check(value);
    return value;
  }

  @Override
  public void write(RangeController.Pair value, JsonWriter json) {
    json.field(LEFT).value(value.getLeft());
    json.field(RIGHT).value(value.getRight());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("left", Scalar.INT),
        Property.of("right", Scalar.INT))
        .made(this::fromJson);
  }
}
