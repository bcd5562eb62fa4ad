package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From JSON values to large numbers, bytes, URLs, times with an offset, zones, languages, and types
 * of one's own.
 */
@Controller
class Library {
  /** Cannot be read as an object: there is no way to its digits. */
  static final class Isbn {
    private final String digits;

    private Isbn(String digits) {
      this.digits = digits;
    }

    public static Isbn of(String text) {
      String digits = text.replace("-", "");
      if (!digits.matches("[0-9]+")) {
        throw new IllegalStateException("no number");
      }
      return new Isbn(digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Isbn isbn && isbn.digits.equals(digits);
    }

    @Override
    public int hashCode() {
      return digits.hashCode();
    }

    @Override
    public String toString() {
      return digits;
    }
  }

  /** Could be made from a text, but in JSON it is an object. */
  record Money(int amount, String currency) {
    public static Money parse(String text) {
      String[] parts = text.split(" ", 2);
      return new Money(Integer.parseInt(parts[0]), parts[1]);
    }
  }

  record Large(BigInteger value) {}

  record Bounded(@Positive @DecimalMax("100000000000000000000") BigInteger value) {}

  @SuppressWarnings("ArrayRecordComponent") // Only handed on, never compared.
  record Octets(byte[] value) {}

  @SuppressWarnings("ArrayRecordComponent") // Only handed on, never compared.
  record Few(@Size(min = 1, max = 3) byte[] value) {}

  record Link(URI value) {}

  record Clock(OffsetTime value) {}

  record Zone(ZoneId value) {}

  record Tongue(Locale value) {}

  record Book(Isbn value) {}

  record Price(Money value) {}

  record Shelf(
      List<Isbn> books, Set<Isbn> distinct, @Nullable Isbn maybe, Map<String, URI> links) {}

  @Post("/large")
  Large large(Large body) {
    return body;
  }

  @Post("/bounded")
  Bounded bounded(Bounded body) {
    return body;
  }

  @Post("/octets")
  Octets octets(Octets body) {
    return body;
  }

  @Post("/short")
  Few shortOctets(Few body) {
    return body;
  }

  @Post("/link")
  Link link(Link body) {
    return body;
  }

  @Post("/clock")
  Clock clock(Clock body) {
    return body;
  }

  @Post("/zone")
  Zone zone(Zone body) {
    return body;
  }

  @Post("/tongue")
  Tongue tongue(Tongue body) {
    return body;
  }

  @Post("/book")
  Book book(Book body) {
    return body;
  }

  @Post("/price")
  Price price(Price body) {
    return body;
  }

  @Post("/shelf")
  Shelf shelf(Shelf body) {
    return body;
  }
}
