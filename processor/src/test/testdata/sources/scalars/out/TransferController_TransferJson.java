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
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TransferController.Transfer} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TransferController_TransferJson implements JsonCodec<TransferController.Transfer> {
  static final TransferController_TransferJson CODEC = new TransferController_TransferJson();

  private static final byte[] TO = JsonWriter.firstField("to");
  private static final byte[] AMOUNT = JsonWriter.nextField("amount");
  private static final byte[] SERIAL = JsonWriter.nextField("serial");
  private static final byte[] NOTE = JsonWriter.nextField("note");

  private static final JsonCodec<TransferController.Iban> IBAN_CODEC =
      Codecs.of(Scalar.of(TransferController.Iban.class, TransferController.Iban::new));

  private static final Fields FIELDS = Fields.of("to", "amount", "serial", "note");

  private static final BigInteger SERIAL_BOUND = new BigInteger("1");

  private TransferController_TransferJson() {}

  @Override
  public TransferController.Transfer read(JsonReader json) {
    TransferController.Iban to = null;
    TransferController.Money amount = null;
    BigInteger serial = null;
    byte[] note = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "to" -> to = json.value(IBAN_CODEC);
        case "amount" -> amount = json.value(TransferController_MoneyJson.CODEC);
        case "serial" -> serial = json.value(Codecs.BIG_INTEGER);
        case "note" -> note = json.value(Codecs.BYTES);
        default -> json.skipValue();
      }
    }
    Constraints.check(to != null && amount != null && serial != null && note != null);
    Constraints.check(serial.compareTo(SERIAL_BOUND) >= 0);
    Constraints.check(Constraints.size(note.length, 0, 64));
    return new TransferController.Transfer(to, amount, serial, note);
  }

  @Override
  public void write(TransferController.Transfer value, JsonWriter json) {
    json.field(TO).value(value.to(), IBAN_CODEC);
    json.field(AMOUNT).value(value.amount(), TransferController_MoneyJson.CODEC);
    json.field(SERIAL).value(value.serial(), Codecs.BIG_INTEGER);
    json.field(NOTE).value(value.note(), Codecs.BYTES);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("to", IBAN_CODEC),
        Property.of("amount", TransferController_MoneyJson.CODEC),
        Property.of("serial", Scalar.BIG_INTEGER.ge("1")),
        Property.of("note", Scalar.BYTES.maxLength(64)));
  }
}
