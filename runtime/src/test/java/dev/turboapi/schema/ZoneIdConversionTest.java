package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Time zones: recorded from pydantic 2.13.4. */
final class ZoneIdConversionTest {
  @Test
  void name_of_a_zone() {
    Recorded.check(
        Scalar.ZONE_ID,
        """
        "Europe/Berlin" -> Europe/Berlin
        "UTC" -> UTC
        "GMT" -> GMT
        "Etc/GMT+5" -> Etc/GMT+5
        "America/Argentina/Buenos_Aires" -> America/Argentina/Buenos_Aires
        "x" !! zoneinfo_str | invalid timezone: x
        "+02:00" !! zoneinfo_str | invalid timezone: +02:00
        "Z" !! zoneinfo_str | invalid timezone: Z
        "UTC+1" !! zoneinfo_str | invalid timezone: UTC+1
        "europe/berlin" !! zoneinfo_str | invalid timezone: europe/berlin
        "../UTC" !! zoneinfo_str | invalid timezone: ../UTC
        "/etc/passwd" !! zoneinfo_str | invalid timezone: /etc/passwd
        "\\u00e9" !! zoneinfo_str | invalid timezone: é
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.ZONE_ID,
        """
        1 !! zoneinfo_str | invalid timezone: 1
        1000000000000000000000000000000 !! zoneinfo_str | invalid timezone: 1000000000000000000000000000000
        1.5 !! zoneinfo_str | invalid timezone: 1.5
        1e-07 !! zoneinfo_str | invalid timezone: 1e-07
        1e+20 !! zoneinfo_str | invalid timezone: 1e+20
        -0.0 !! zoneinfo_str | invalid timezone: -0.0
        true !! zoneinfo_str | invalid timezone: 1
        false !! zoneinfo_str | invalid timezone: 0
        null !! zoneinfo_str | invalid timezone: None
        [] !! zoneinfo_str | invalid timezone: []
        ["a", 1, null, "it's", "\\"'\\n\\u00e9\\u200b"] !! zoneinfo_str | invalid timezone: ['a', 1, None, "it's", '"\\'\\né\\u200b']
        {"a": {"b": [1.0]}} !! zoneinfo_str | invalid timezone: {'a': {'b': [1.0]}}
        """);
  }
}
