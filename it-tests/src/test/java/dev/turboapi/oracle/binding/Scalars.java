package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a library has scalars for: large numbers, bytes, times with an offset, zones, languages, and
 * types of one's own.
 */
@Controller
class Scalars {
  record Money(BigDecimal amount, String currency) {
    public static Money parse(String text) {
      int blank = text.indexOf(' ');
      if (blank < 0 || text.length() != blank + 4) {
        throw new IllegalArgumentException("'" + text + "' has no currency");
      }
      return new Money(new BigDecimal(text.substring(0, blank)), text.substring(blank + 1));
    }

    @Override
    public String toString() {
      return amount + " " + currency;
    }
  }

  static final class Isbn {
    private final String digits;

    public Isbn(String text) {
      digits = text.replace("-", "");
      if (!digits.matches("[0-9]+")) {
        throw new IllegalStateException("no number");
      }
    }

    @Override
    public String toString() {
      return digits;
    }
  }

  record Filter(Money least, @DefaultValue({}) List<Isbn> isbns, @Nullable ZoneId zone) {}

  @Get("/filters")
  List<String> filters(@Query Filter filter) {
    return List.of(
        filter.least().toString(),
        String.valueOf(filter.isbns().size()),
        String.valueOf(filter.zone()));
  }

  @Get("/integers")
  BigInteger integer(BigInteger value) {
    return value;
  }

  @Get("/bounded")
  BigInteger bounded(
      @Min(10) @DecimalMax(value = "100000000000000000000", inclusive = false) BigInteger value) {
    return value;
  }

  @Get("/bytes")
  byte[] octets(byte[] value) {
    return value;
  }

  @Get("/short")
  byte[] shortOctets(@Size(min = 2, max = 3) byte[] value) {
    return value;
  }

  @Get("/times")
  OffsetTime clock(OffsetTime value) {
    return value;
  }

  @Get("/zones")
  ZoneId zone(ZoneId value) {
    return value;
  }

  @Get("/zones/{value:path}")
  ZoneId pathZone(ZoneId value) {
    return value;
  }

  @Get("/locales")
  Locale locale(Locale value) {
    return value;
  }

  @Get("/prices")
  String price(@Query Money value) {
    return value.toString();
  }

  @Get("/prices/{value}")
  String pathPrice(Money value) {
    return value.toString();
  }

  @Get("/books/{isbn}")
  Isbn book(Isbn isbn) {
    return isbn;
  }

  @Get("/books")
  List<Isbn> books(List<Isbn> isbns) {
    return isbns;
  }

  @Get("/parts")
  List<String> parts(
      @Header Money price, @Cookie Isbn isbn, @Header ZoneId zone, @Cookie BigInteger large) {
    return List.of(price.toString(), isbn.toString(), zone.getId(), large.toString());
  }

  @Get("/defaults")
  List<String> defaults(
      @Query(defaultValue = "1.10 EUR") Money price,
      @DefaultValue("123") Isbn isbn,
      @DefaultValue("Europe/Berlin") ZoneId zone,
      @DefaultValue("pt-BR") Locale locale,
      @DefaultValue("10000000000000000000000000") BigInteger large,
      @DefaultValue("none") byte[] octets) {
    return List.of(
        price.toString(),
        isbn.toString(),
        zone.getId(),
        locale.toLanguageTag(),
        large.toString(),
        new String(octets, StandardCharsets.UTF_8));
  }
}
