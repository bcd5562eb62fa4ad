package dev.turboapi.schema;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Time zones by their names in IANA's database: Python's {@code ZoneInfo}. */
final class ZoneIdConversion implements Conversion<ZoneId> {
  private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

  @Override
  public ZoneId parse(String text) {
    if (NAMES.contains(text)) {
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
