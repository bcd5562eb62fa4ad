package shop;

import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import javax.annotation.processing.Generated;

/** Reads and writes {@link AccountController.Address} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class AccountController_AddressJson implements JsonCodec<AccountController.Address> {
  static final AccountController_AddressJson CODEC = new AccountController_AddressJson();

  private static final byte[] CITY = JsonWriter.firstField("city");

  private static final Fields FIELDS = Fields.of("city");

  private AccountController_AddressJson() {}

  @Override
  public AccountController.Address read(JsonReader json) {
    String city = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "city" -> city = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(city != null);
    Constraints.check(Constraints.length(city, 2, Integer.MAX_VALUE));
    AccountController.Address value = new AccountController.Address();
    value.setCity(city);
    return value;
  }

  @Override
  public void write(AccountController.Address value, JsonWriter json) {
    json.field(CITY).value(value.getCity());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("city", Scalar.STRING.minLength(2)))
        .made(this::fromJson);
  }
}
