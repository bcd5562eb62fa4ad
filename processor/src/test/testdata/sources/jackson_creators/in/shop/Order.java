package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Order {
  private final Code code;
  private final Money total;
  private final Tags tags;
  private String note = "";

  private Order(Code code, Money total, Tags tags) {
    this.code = code;
    this.total = total;
    this.tags = tags;
  }

  @JsonCreator
  static Order of(
      @JsonProperty("code") Code c, @JsonProperty("total") Money money, Tags tags) {
    return new Order(c, money, tags);
  }

  Code getCode() {
    return code;
  }

  Money total() {
    return total;
  }

  Tags getTags() {
    return tags;
  }

  @JsonProperty
  String getNote() {
    return note;
  }

  void setNote(String note) {
    this.note = note;
  }

  record Code(@JsonValue @Size(min = 3) String text) {}

  static final class Money {
    private final BigDecimal amount;

    private Money(BigDecimal amount) {
      this.amount = amount;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Money of(BigDecimal amount) {
      return new Money(amount);
    }

    @JsonValue
    BigDecimal amount() {
      return amount;
    }
  }

  static final class Tags {
    private final List<String> list;

    Tags(List<String> list) {
      this.list = list;
    }

    @JsonValue
    List<String> list() {
      return list;
    }
  }
}
