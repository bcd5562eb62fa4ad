package dev.turboapi.oracle.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of scalars of the library, of enumerations with values, and of types of one's own.
 */
@Controller
class Values {
  interface Isbn {
    static Isbn fromString(String text) {
      return new Isbn() {};
    }
  }

  /** How large it is. */
  enum Size {
    @JsonProperty("small")
    SMALL,
    @JsonProperty("large")
    LARGE,
    HUGE
  }

  enum Level {
    LOW(-1),
    HIGH(10);

    private final int code;

    Level(int code) {
      this.code = code;
    }

    @JsonValue
    int code() {
      return code;
    }
  }

  enum Factor {
    HALF(0.5),
    DOUBLE(2);

    @JsonValue final double value;

    Factor(double value) {
      this.value = value;
    }
  }

  enum Only {
    ONE(1);

    private final long number;

    Only(long number) {
      this.number = number;
    }

    @JsonValue
    long getNumber() {
      return this.number;
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Only handed on, never compared.
  record Everything(
      BigInteger large,
      @DecimalMin(value = "5", inclusive = false) @Max(1_000_000_000) BigInteger bounded,
      byte[] octets,
      @jakarta.validation.constraints.Size(min = 1, max = 3) byte[] shortOctets,
      URI link,
      OffsetTime clock,
      ZoneId zone,
      Isbn isbn,
      Size size,
      Level level,
      Factor factor,
      Only only,
      List<URI> links,
      Set<Isbn> isbns,
      List<Level> levels,
      @Nullable URI maybeLink,
      @Nullable Level maybeLevel,
      byte @Nullable [] maybeOctets,
      @DefaultValue("large") Size named,
      @DefaultValue("10") Level high,
      @DefaultValue("0.5") Factor half,
      @DefaultValue("12345678901234567890") BigInteger huge) {}

  @Get("/parameters/{isbn}")
  String parameters(
      Isbn isbn,
      BigInteger large,
      byte[] octets,
      URI link,
      OffsetTime clock,
      ZoneId zone,
      Size size,
      Level level,
      List<Level> levels,
      List<Isbn> isbns,
      Optional<Factor> maybeFactor,
      @DefaultValue("small") Size named,
      @DefaultValue("-1") Level low) {
    return "parameters";
  }

  @Post("/everything")
  Everything everything(Everything everything) {
    return everything;
  }

  @Get("/link")
  URI link() {
    return URI.create("http://a/");
  }

  @Get("/octets")
  byte[] octets() {
    return new byte[0];
  }

  @Get("/level")
  Level level() {
    return Level.LOW;
  }
}
