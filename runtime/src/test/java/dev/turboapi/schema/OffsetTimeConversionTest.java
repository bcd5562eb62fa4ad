package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Times of day with an offset: recorded from pydantic 2.13.4. */
final class OffsetTimeConversionTest {
  @Test
  void text() {
    Recorded.check(
        Scalar.OFFSET_TIME,
        """
        "10:20Z" -> 10:20:00Z
        "10:20:30.5+01:00" -> 10:20:30.500000+01:00
        "10:20:30.123456789-05:30" -> 10:20:30.123456-05:30
        "10:20z" -> 10:20:00Z
        "10:20+0100" -> 10:20:00+01:00
        "10:20+24:00" !! time_parsing | Input should be in a valid time format, timezone offset must be less than 24 hours
        "10:20" !! timezone_aware | Input should have timezone info
        "10:20 Z" !! time_parsing | Input should be in a valid time format, invalid timezone sign
        "24:00Z" !! time_parsing | Input should be in a valid time format, hour value is outside expected range of 0-23
        "x" !! time_parsing | Input should be in a valid time format, input is too short
        "" !! time_parsing | Input should be in a valid time format, input is too short
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.OFFSET_TIME,
        """
        0 -> 00:00:00Z
        5 -> 00:00:05Z
        5.5 -> 00:00:05.500000Z
        86399 -> 23:59:59Z
        86400 !! time_parsing | Input should be in a valid time format, numeric times may not exceed 86,399 seconds
        -1 !! time_parsing | Input should be in a valid time format, time in seconds should be positive
        null !! time_type | Input should be a valid time
        true !! time_type | Input should be a valid time
        [] !! time_type | Input should be a valid time
        {"a": 1} !! time_type | Input should be a valid time
        """);
  }
}
