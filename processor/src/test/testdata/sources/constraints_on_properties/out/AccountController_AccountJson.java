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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** Reads and writes {@link AccountController.Account} as JSON. */
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class AccountController_AccountJson implements JsonCodec<AccountController.Account> {
  static final AccountController_AccountJson CODEC = new AccountController_AccountJson();

  private static final byte[] ID = JsonWriter.firstField("id");
  private static final byte[] MAIL = JsonWriter.nextField("mail");
  private static final byte[] AGE = JsonWriter.nextField("age");
  private static final byte[] BALANCE = JsonWriter.nextField("balance");
  private static final byte[] RANK = JsonWriter.nextField("rank");
  private static final byte[] RATIO = JsonWriter.nextField("ratio");
  private static final byte[] ACCEPTED = JsonWriter.nextField("accepted");
  private static final byte[] BORN = JsonWriter.nextField("born");
  private static final byte[] EXPIRES = JsonWriter.nextField("expires");
  private static final byte[] SINCE = JsonWriter.nextField("since");
  private static final byte[] LEVEL = JsonWriter.nextField("level");
  private static final byte[] NAMES = JsonWriter.nextField("names");
  private static final byte[] ADDRESS = JsonWriter.nextField("address");

  private static final Fields FIELDS =
      Fields.of(
          "id",
          "mail",
          "age",
          "balance",
          "rank",
          "ratio",
          "accepted",
          "born",
          "expires",
          "since",
          "level",
          "names",
          "address");

  private static final Pattern MAIL_PATTERN = Constraints.pattern("^(?i:.*@shop\\.com)$");

  private static final BigDecimal RATIO_BOUND = new BigDecimal("0.5");

  private AccountController_AccountJson() {}

  @Override
  public AccountController.Account read(JsonReader json) {
    Long id = null;
    String mail = null;
    int age = 0;
    boolean hasAge = false;
    BigDecimal balance = null;
    int rank = 0;
    boolean hasRank = false;
    String ratio = null;
    boolean accepted = false;
    boolean hasAccepted = false;
    LocalDate born = null;
    Instant expires = null;
    YearMonth since = null;
    int level = 0;
    boolean hasLevel = false;
    List<String> names = null;
    AccountController.Address address = null;
    json.beginObject();
    for (String field = json.nextField(FIELDS); field != null; field = json.nextField(FIELDS)) {
      switch (field) {
        case "id" -> id = json.valueOrNull(Codecs.LONG);
        case "mail" -> mail = json.string();
        case "age" -> {
          age = json.intValue();
          hasAge = true;
        }
        case "balance" -> balance = json.value(Codecs.DECIMAL);
        case "rank" -> {
          rank = json.intValue();
          hasRank = true;
        }
        case "ratio" -> ratio = json.string();
        case "accepted" -> {
          accepted = json.booleanValue();
          hasAccepted = true;
        }
        case "born" -> born = json.value(Codecs.LOCAL_DATE);
        case "expires" -> expires = json.value(Codecs.INSTANT);
        case "since" -> since = json.valueOrNull(Codecs.YEAR_MONTH);
        case "level" -> {
          level = json.intValue();
          hasLevel = true;
        }
        case "names" -> names = json.list(Codecs.STRING);
        case "address" -> address = json.value(AccountController_AddressJson.CODEC);
        default -> json.skipValue();
      }
    }
    Constraints.check(
        mail != null
            && hasAge
            && balance != null
            && hasRank
            && ratio != null
            && hasAccepted
            && born != null
            && expires != null
            && hasLevel
            && names != null
            && address != null);
    Constraints.check(id == null);
    Constraints.check(Constraints.matches(mail, MAIL_PATTERN) && Constraints.email(mail));
    Constraints.check(age >= 18);
    Constraints.check(Constraints.digits(balance, 6, 2));
    Constraints.check(Constraints.digits(rank, 3));
    Constraints.check(Constraints.number(ratio, number -> number.compareTo(RATIO_BOUND) >= 0));
    Constraints.check(accepted);
    Constraints.check(Constraints.past(born));
    Constraints.check(Constraints.future(expires));
    Constraints.check(since == null || Constraints.pastOrPresent(since));
    Constraints.check(level >= 5 && level <= 9);
    Constraints.check(Constraints.size(names, 1, 3) && Constraints.size(names, 0, 2));
    return new AccountController.Account(
        id, mail, age, balance, rank, ratio, accepted, born, expires, since, level, names, address);
  }

  @Override
  public void write(AccountController.Account value, JsonWriter json) {
    json.field(ID).valueOrNull(value.id(), Codecs.LONG);
    json.field(MAIL).value(value.mail());
    json.field(AGE).value(value.age());
    json.field(BALANCE).value(value.balance(), Codecs.DECIMAL);
    json.field(RANK).value(value.rank());
    json.field(RATIO).value(value.ratio());
    json.field(ACCEPTED).value(value.accepted());
    json.field(BORN).value(value.born(), Codecs.LOCAL_DATE);
    json.field(EXPIRES).value(value.expires(), Codecs.INSTANT);
    json.field(SINCE).valueOrNull(value.since(), Codecs.YEAR_MONTH);
    json.field(LEVEL).value(value.level());
    json.field(NAMES).list(value.names(), Codecs.STRING);
    json.field(ADDRESS).value(value.address(), AccountController_AddressJson.CODEC);
    json.endObject();
  }

  @Override
  public Shape shape() {
    return Shape.object(
        Property.of("id", Shape.none()).optional(),
        Property.of("mail", Scalar.STRING.pattern("^(?i:.*@shop\\.com)$").email()),
        Property.of(
            "age", Scalar.INT.satisfying((Integer value) -> value >= 18, "must be 18 or older")),
        Property.of("balance", Scalar.DECIMAL.digits(6, 2)),
        Property.of(
            "rank",
            Scalar.INT.satisfying(
                (Integer value) -> Constraints.digits(value, 3), "must have at most 3 digits")),
        Property.of(
            "ratio",
            Scalar.STRING.satisfying(
                (String value) ->
                    Constraints.number(value, number -> number.compareTo(RATIO_BOUND) >= 0),
                "must be a number greater than or equal to 0.5")),
        Property.of(
            "accepted", Scalar.BOOLEAN.satisfying((Boolean value) -> value, "must be true")),
        Property.of("born", Scalar.LOCAL_DATE.past()),
        Property.of("expires", Scalar.INSTANT.future()),
        Property.of(
            "since",
            Shape.nullable(
                Scalar.YEAR_MONTH.satisfying(
                    (YearMonth value) -> Constraints.pastOrPresent(value),
                    "must be in the past or present")))
            .optional(),
        Property.of("level", Scalar.INT.ge("5").le("9")),
        Property.of(
            "names",
            Shape.list(Scalar.STRING)
                .minLength(1)
                .maxLength(3)
                .satisfying((List<String> value) -> Constraints.size(value, 0, 2), "two at most")),
        Property.of("address", AccountController_AddressJson.CODEC));
  }
}
