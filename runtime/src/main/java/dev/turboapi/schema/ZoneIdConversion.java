package dev.turboapi.schema;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Time zones by their names in IANA's database: Python's {@code ZoneInfo}. */
final class ZoneIdConversion implements Conversion<ZoneId> {
  @Override
  public ZoneId parse(String text) {
    if (ZoneId.getAvailableZoneIds().contains(text)) {
      return ZoneId.of(text);
    }
    throw unknown(text);
  }

  @Override
  public ZoneId convert(@Nullable Object json) {
    throw unknown(json);
  }

  private static Unbindable unknown(@Nullable Object json) {
    String shown = json instanceof Boolean truth ? truth ? "1" : "0" : PythonLiteral.text(json);
    return Fault.of("zoneinfo_str", "invalid timezone: " + shown, Fault.context("value", json))
        .unbindable();
  }
}
