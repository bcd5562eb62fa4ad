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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Reads and writes {@link TripController.Trip} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class TripController_TripJson implements JsonCodec<TripController.Trip> {
  static final TripController_TripJson CODEC = new TripController_TripJson();

  private static final byte[] CODE = JsonWriter.firstField("code");
  private static final byte[] BOOKED = JsonWriter.nextField("booked");
  private static final byte[] FIRST = JsonWriter.nextField("day_first");
  private static final byte[] LAST = JsonWriter.nextField("day_last");
  private static final byte[] SHORT = JsonWriter.nextField("short");

  private static final DateTimeFormatter LOCAL_DATE_FORMAT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ENGLISH);

  private static final Scalar<LocalDate> LOCAL_DATE =
      Scalar.ofPattern("dd.MM.yyyy", LOCAL_DATE_FORMAT, LocalDate::from);

  private static final JsonCodec<LocalDate> LOCAL_DATE_CODEC = Codecs.text(LOCAL_DATE);

  private static final Fields FIELDS = Fields.of("code", "booked", "day_first", "day_last");

  private TripController_TripJson() {}

  @Override
  public TripController.Trip read(JsonReader json) {
    TripController.Code code = null;
    LocalDate booked = null;
    int first = 0;
    boolean hasFirst = false;
    int last = 0;
    boolean hasLast = false;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "code" -> code = json.value(TripController_CodeJson.CODEC);
        case "booked" -> booked = json.value(LOCAL_DATE_CODEC);
        case "day_first" -> {
          first = json.intValue();
          hasFirst = true;
        }
        case "day_last" -> {
          last = json.intValue();
          hasLast = true;
        }
        default -> json.skipValue();
      }
    }
    Constraints.check(code != null && booked != null && hasFirst && hasLast);
    Constraints.check(Constraints.past(booked));
    TripController.Days days = new TripController.Days(first, last);
    days.validate();
    TripController.Trip value = new TripController.Trip(code, booked, days);
    Constraints.check(value.isShort(), "short must be true");
    return value;
  }

  @Override
  public void write(TripController.Trip value, JsonWriter json) {
    json.field(CODE).value(value.code(), TripController_CodeJson.CODEC);
    json.field(BOOKED).value(value.booked(), LOCAL_DATE_CODEC);
    TripController.Days days = value.days();
    json.field(FIRST).value(days.first());
    json.field(LAST).value(days.last());
    json.field(SHORT).value(value.isShort());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("code", TripController_CodeJson.CODEC),
        Property.of("booked", LOCAL_DATE.past()),
        Property.of("day_first", Scalar.INT),
        Property.of("day_last", Scalar.INT))
        .made(this::fromJson);
  }
}
