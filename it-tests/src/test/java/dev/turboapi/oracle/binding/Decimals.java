package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import java.math.BigDecimal;
import java.util.List;

/** {@code BigDecimal} from text. */
@Controller
class Decimals {
  @Get("/path/{value}")
  BigDecimal fromPath(BigDecimal value) {
    return value;
  }

  @Get("/query")
  BigDecimal fromQuery(BigDecimal value) {
    return value;
  }

  @Get("/others")
  List<BigDecimal> fromOthers(@Header BigDecimal value, @Cookie BigDecimal other) {
    return List.of(value, other);
  }
}
