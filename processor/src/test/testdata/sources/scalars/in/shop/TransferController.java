package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Controller("/transfers")
class TransferController {
  record Money(BigDecimal amount, String currency) {
    public static Money parse(String text) {
      String[] parts = text.split(" ");
      return new Money(new BigDecimal(parts[0]), parts[1]);
    }
  }

  static final class Iban {
    private final String text;

    public Iban(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  interface Tag {
    static Tag of(String text) {
      return new Tag() {};
    }
  }

  record Transfer(Iban to, Money amount, @Min(1) BigInteger serial, @Size(max = 64) byte[] note) {}

  @Get("/{iban}")
  List<Transfer> list(
      Iban iban,
      @Query Optional<Money> least,
      List<Tag> tags,
      @DefaultValue("--12-31") MonthDay until,
      @DefaultValue("Europe/Berlin") ZoneId zone,
      Locale locale) {
    return List.of();
  }

  @Post
  URI make(Transfer transfer, @DefaultValue("none") byte[] key) {
    return URI.create("urn:transfer:1");
  }
}
