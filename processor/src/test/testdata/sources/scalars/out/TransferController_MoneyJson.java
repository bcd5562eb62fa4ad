package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TransferController.Money} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TransferController_MoneyJson implements JsonCodec<TransferController.Money> {
  static final TransferController_MoneyJson CODEC = new TransferController_MoneyJson();

  private static final byte[] AMOUNT = JsonWriter.firstField("amount");
  private static final byte[] CURRENCY = JsonWriter.nextField("currency");

  private static final Fields FIELDS = Fields.of("amount", "currency");

  private TransferController_MoneyJson() {}

  @Override
  public TransferController.Money read(JsonReader json) {
    BigDecimal amount = null;
    String currency = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "amount" -> amount = json.value(Codecs.DECIMAL);
        case "currency" -> currency = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(amount != null && currency != null);
    return new TransferController.Money(amount, currency);
  }

  @Override
  public void write(TransferController.Money value, JsonWriter json) {
    json.field(AMOUNT).value(value.amount(), Codecs.DECIMAL);
    json.field(CURRENCY).value(value.currency());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("amount", Scalar.DECIMAL),
        Property.of("currency", Scalar.STRING));
  }
}
