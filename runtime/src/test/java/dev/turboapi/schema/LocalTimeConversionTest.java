package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Times: recorded from pydantic 2.13.4, whose offsets are left out. */
final class LocalTimeConversionTest {
  @Test
  void text_of_a_time() {
    Recorded.check(
        Scalar.LOCAL_TIME,
        """
        "00:00" -> 00:00:00
        "12:30" -> 12:30:00
        "12:30:45" -> 12:30:45
        "12:30:45.5" -> 12:30:45.500000
        "12:30:45,123456" -> 12:30:45.123456
        "12:30:45.123456789" -> 12:30:45.123456
        "23:59:59.999999" -> 23:59:59.999999
        "12:30Z" -> 12:30:00
        "12:30z" -> 12:30:00
        "12:30+05:30" -> 12:30:00
        "12:30:45-0530" -> 12:30:45
        "12:30\\u221201:00" -> 12:30:00
        "12:30+23:59" -> 12:30:00
        """);
  }

  @Test
  void text_of_no_time() {
    Recorded.check(
        Scalar.LOCAL_TIME,
        """
        "" !! time_parsing | Input should be in a valid time format, input is too short
        "x" !! time_parsing | Input should be in a valid time format, input is too short
        "1:30" !! time_parsing | Input should be in a valid time format, input is too short
        "12:3" !! time_parsing | Input should be in a valid time format, input is too short
        "12-30" !! time_parsing | Input should be in a valid time format, invalid time separator, expected `:`
        "24:00" !! time_parsing | Input should be in a valid time format, hour value is outside expected range of 0-23
        "12:60" !! time_parsing | Input should be in a valid time format, minute value is outside expected range of 0-59
        "12:30:60" !! time_parsing | Input should be in a valid time format, second value is outside expected range of 0-59
        "1x:30" !! time_parsing | Input should be in a valid time format, invalid character in hour
        "12:3x" !! time_parsing | Input should be in a valid time format, invalid character in minute
        "12:30:4" !! time_parsing | Input should be in a valid time format, invalid character in second
        "12:30:4x" !! time_parsing | Input should be in a valid time format, invalid character in second
        "12:30:45." !! time_parsing | Input should be in a valid time format, second fraction digits missing after `.`
        "12:30:45.x" !! time_parsing | Input should be in a valid time format, second fraction digits missing after `.`
        "12:30x" !! time_parsing | Input should be in a valid time format, invalid timezone sign
        "12:30+" !! time_parsing | Input should be in a valid time format, invalid timezone hour
        "12:30+5" !! time_parsing | Input should be in a valid time format, invalid timezone hour
        "12:30+05" !! time_parsing | Input should be in a valid time format, invalid timezone minute
        "12:30+05:" !! time_parsing | Input should be in a valid time format, invalid timezone minute
        "12:30+05:60" !! time_parsing | Input should be in a valid time format, timezone minute value is outside expected range of 0-59
        "12:30+24:00" !! time_parsing | Input should be in a valid time format, timezone offset must be less than 24 hours
        "12:30+05:300" !! time_parsing | Input should be in a valid time format, unexpected extra characters at the end of the input
        "12:30Z " !! time_parsing | Input should be in a valid time format, unexpected extra characters at the end of the input
        "12:30 " !! time_parsing | Input should be in a valid time format, invalid timezone sign
        " 12:30" !! time_parsing | Input should be in a valid time format, invalid character in hour
        "45000" !! time_parsing | Input should be in a valid time format, invalid time separator, expected `:`
        "12:30\\u00e9" !! time_parsing | Input should be in a valid time format, invalid timezone sign
        "12:3\\u00e9" !! time_parsing | Input should be in a valid time format, invalid character in minute
        "\\u22121" !! time_parsing | Input should be in a valid time format, input is too short
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.LOCAL_TIME,
        """
        0 -> 00:00:00
        1 -> 00:00:01
        86399 -> 23:59:59
        1.5 -> 00:00:01.500000
        86399.999999 -> 23:59:59.999999
        5e-07 -> 00:00:00.000001
        1.9999999 -> 00:00:02
        86400 !! time_parsing | Input should be in a valid time format, numeric times may not exceed 86,399 seconds
        86399.9999999 !! time_parsing | Input should be in a valid time format, numeric times may not exceed 86,399 seconds
        -1 !! time_parsing | Input should be in a valid time format, time in seconds should be positive
        -0.5 !! time_parsing | Input should be in a valid time format, time in seconds should be positive
        1000000000000000000000000000000 !! time_parsing | Input should be in a valid time format, numeric times may not exceed 86,399 seconds
        Infinity !! time_parsing | Input should be in a valid time format, numeric times may not exceed 86,399 seconds
        true !! time_type | Input should be a valid time
        null !! time_type | Input should be a valid time
        [] !! time_type | Input should be a valid time
        {} !! time_type | Input should be a valid time
        """);
  }
}
