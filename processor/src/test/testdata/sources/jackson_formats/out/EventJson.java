package shop;

import dev.turboapi.json.Codecs;
import dev.turboapi.json.Fields;
import dev.turboapi.json.JsonCodec;
import dev.turboapi.json.JsonReader;
import dev.turboapi.json.JsonWriter;
import dev.turboapi.json.NumberCodecs;
import dev.turboapi.schema.Constraints;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Event} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class EventJson implements JsonCodec<Event> {
  static final EventJson CODEC = new EventJson();

  private static final byte[] DAY = JsonWriter.firstField("day");
  private static final byte[] END = JsonWriter.nextField("end");
  private static final byte[] START = JsonWriter.nextField("start");
  private static final byte[] CREATED = JsonWriter.nextField("created");
  private static final byte[] ID = JsonWriter.nextField("id");
  private static final byte[] OPEN = JsonWriter.nextField("open");
  private static final byte[] PRICE = JsonWriter.nextField("price");
  private static final byte[] OTHERS = JsonWriter.nextField("others");
  private static final byte[] DETAILS = JsonWriter.nextField("details");

  private static final DateTimeFormatter LOCAL_DATE_FORMAT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ENGLISH);

  private static final Scalar<LocalDate> LOCAL_DATE =
      Scalar.ofPattern("dd.MM.yyyy", LOCAL_DATE_FORMAT, LocalDate::from);

  private static final JsonCodec<LocalDate> LOCAL_DATE_CODEC = Codecs.text(LOCAL_DATE);

  private static final DateTimeFormatter LOCAL_DATE_FORMAT_ =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("de"));

  private static final Scalar<LocalDate> LOCAL_DATE_ =
      Scalar.ofPattern("d MMM yyyy", LOCAL_DATE_FORMAT_, LocalDate::from);

  private static final JsonCodec<LocalDate> LOCAL_DATE_CODEC_ = Codecs.text(LOCAL_DATE_);

  private static final DateTimeFormatter INSTANT_FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.of("Europe/Berlin"));

  private static final Scalar<Instant> INSTANT =
      Scalar.ofPattern("yyyy-MM-dd HH:mm", INSTANT_FORMAT, Instant::from);

  private static final JsonCodec<Instant> INSTANT_CODEC = Codecs.text(INSTANT);

  private static final JsonCodec<Long> LONG_CODEC = Codecs.text(Scalar.LONG);

  private static final Fields FIELDS =
      Fields.of("day", "end", "start", "created", "id", "open", "price", "others", "details");

  private EventJson() {}

  @Override
  public Event read(JsonReader json) {
    LocalDate day = null;
    Optional<LocalDate> end = Optional.empty();
    Instant start = null;
    Instant created = null;
    long id = 0;
    boolean hasId = false;
    boolean open = false;
    boolean hasOpen = false;
    BigDecimal price = null;
    List<LocalDate> others = null;
    String details = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "day" -> day = json.value(LOCAL_DATE_CODEC);
        case "end" -> end = Optional.ofNullable(json.valueOrNull(LOCAL_DATE_CODEC_));
        case "start" -> start = json.value(INSTANT_CODEC);
        case "created" -> created = json.value(NumberCodecs.INSTANT);
        case "id" -> {
          id = json.value(LONG_CODEC);
          hasId = true;
        }
        case "open" -> {
          open = json.value(NumberCodecs.BOOLEAN);
          hasOpen = true;
        }
        case "price" -> price = json.value(NumberCodecs.DECIMAL);
        case "others" -> others = json.list(LOCAL_DATE_CODEC);
        case "details" -> details = json.string();
        default -> json.skipValue();
      }
    }
    Constraints.check(
        day != null
            && start != null
            && created != null
            && hasId
            && hasOpen
            && price != null
            && others != null
            && details != null);
    return new Event(day, end, start, created, id, open, price, others, details);
  }

  @Override
  public void write(Event value, JsonWriter json) {
    json.field(DAY).value(value.day(), LOCAL_DATE_CODEC);
    json.field(END).valueOrNull(value.end().orElse(null), LOCAL_DATE_CODEC_);
    json.field(START).value(value.start(), INSTANT_CODEC);
    json.field(CREATED).value(value.created(), NumberCodecs.INSTANT);
    json.field(ID).value(value.id(), LONG_CODEC);
    json.field(OPEN).value(value.open(), NumberCodecs.BOOLEAN);
    json.field(PRICE).value(value.price(), NumberCodecs.DECIMAL);
    json.field(OTHERS).list(value.others(), LOCAL_DATE_CODEC);
    json.field(DETAILS).rawValue(value.details());
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("day", LOCAL_DATE),
        Property.of("end", Shape.nullable(LOCAL_DATE_)).optional(),
        Property.of("start", INSTANT),
        Property.of("created", Scalar.INSTANT),
        Property.of("id", Scalar.LONG),
        Property.of("open", Scalar.BOOLEAN),
        Property.of("price", Scalar.DECIMAL),
        Property.of("others", Shape.list(LOCAL_DATE)),
        Property.of("details", Scalar.STRING));
  }
}
