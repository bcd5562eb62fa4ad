package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Durations: recorded from pydantic 2.13.4. */
final class DurationConversionTest {
  @Test
  void text_of_a_duration() {
    Recorded.check(
        Scalar.DURATION,
        """
        "P1DT2H3M4.5S" -> P1DT2H3M4.5S
        "P1Y" -> P1Y
        "P1M" -> P30D
        "P1W2D" -> P9D
        "P1Y35DT2H" -> P1Y35DT2H
        "-P1D" -> -P1D
        "+P1D" -> P1D
        "P1DT" -> P1D
        "PT0S" -> PT0S
        "PT0.5S" -> PT0.5S
        "PT1,5S" -> PT1.5S
        "PT1.5H" -> PT1H30M
        "PT1.9999999S" -> PT2S
        "PT0.0000005S" -> PT0.000001S
        "P1.5D" -> P1DT12H
        "P1.123W" -> P7DT20H39M50.4S
        "P1.Y" -> P1Y
        "P2739726Y9DT86399.999999S" -> P2739726Y9DT23H59M59.999999S
        "1d" -> P1D
        "1 d" -> P1D
        "1 day" -> P1D
        "2 DAYS" -> P2D
        "1day," -> P1D
        "1 day 02:03:04" -> P1DT2H3M4S
        "5 days, 12:30:45.123456" -> P5DT12H30M45.123456S
        "1d12:00" -> P1DT12H
        "-1 day 02:00" -> -P1DT2H
        "12:30" -> PT12H30M
        "26:00:00" -> P1DT2H
        "100:00:00.5" -> P4DT4H0.5S
        "00:00:01,5" -> PT1.5S
        "-1:00:00" -> -PT1H
        "2400000000:00" -> P273972Y220D
        "12:00:00.123456x" -> PT12H0.123456S
        """);
  }

  @Test
  void text_of_no_duration() {
    Recorded.check(
        Scalar.DURATION,
        """
        "" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "-" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "x" !! time_delta_parsing | Input should be a valid timedelta, invalid digit in duration
        "1" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "12345" !! time_delta_parsing | Input should be a valid timedelta, invalid character in hour
        "1.5" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "P" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "-P" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "PT" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "P1" !! time_delta_parsing | Input should be a valid timedelta, quantity invalid in date part of duration
        "PT1" !! time_delta_parsing | Input should be a valid timedelta, quantity invalid in time part of duration
        "P1S" !! time_delta_parsing | Input should be a valid timedelta, quantity invalid in date part of duration
        "PT1D" !! time_delta_parsing | Input should be a valid timedelta, quantity invalid in time part of duration
        "PTT1S" !! time_delta_parsing | Input should be a valid timedelta, `t` character repeated in duration
        "P1.5D1D" !! time_delta_parsing | Input should be a valid timedelta, quantity fraction invalid in duration
        "P1.5DT1S" !! time_delta_parsing | Input should be a valid timedelta, quantity fraction invalid in duration
        "P-1D" !! time_delta_parsing | Input should be a valid timedelta, invalid digit in duration
        "p1d" !! time_delta_parsing | Input should be a valid timedelta, invalid digit in duration
        "P1D " !! time_delta_parsing | Input should be a valid timedelta, invalid digit in duration
        " P1D" !! time_delta_parsing | Input should be a valid timedelta, invalid digit in duration
        "P99999999999D" !! time_delta_parsing | Input should be a valid timedelta, a numeric value in the duration is too large
        "P4294967295D" !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        "PT4294967295H" !! time_delta_parsing | Input should be a valid timedelta, a numeric value in the duration is too large
        "P2739726Y10D" !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        "1x" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "1 x" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "1 dax" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "d" !! time_delta_parsing | Input should be a valid timedelta, invalid digit in duration
        "1d 1" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "1d x" !! time_delta_parsing | Input should be a valid timedelta, input is too short
        "1d  12:00" !! time_delta_parsing | Input should be a valid timedelta, invalid character in hour
        "1d 24:00:00" !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 hours
        "1d 12:60" !! time_delta_parsing | Input should be a valid timedelta, minute value is outside expected range of 0-59
        "1d 12:00:60" !! time_delta_parsing | Input should be a valid timedelta, second value is outside expected range of 0-59
        "1d 12:00Z" !! time_delta_parsing | Input should be a valid timedelta, unexpected extra characters at the end of the input
        "1d 12-00" !! time_delta_parsing | Input should be a valid timedelta, invalid character in hour
        "1:00" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "1:0" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "12:00Z" !! time_delta_parsing | Input should be a valid timedelta, unexpected extra characters at the end of the input
        "12:0x" !! time_delta_parsing | Input should be a valid timedelta, invalid character in minute
        "12:00:0x" !! time_delta_parsing | Input should be a valid timedelta, invalid character in second
        "00:00:01." !! time_delta_parsing | Input should be a valid timedelta, second fraction digits missing after `.`
        "a:00:00" !! time_delta_parsing | Input should be a valid timedelta, invalid character in hour
        "12.5:00" !! time_delta_parsing | Input should be a valid timedelta, invalid character in hour
        "--1:00" !! time_delta_parsing | Input should be a valid timedelta, invalid character in hour
        "2400000001:00" !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 hours
        "99999999999:00" !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 hours
        "1\\u00e9" !! time_delta_parsing | Input should be a valid timedelta, "day" identifier in duration not correctly formatted
        "12:0\\u00e9" !! time_delta_parsing | Input should be a valid timedelta, invalid character in minute
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.DURATION,
        """
        0 -> PT0S
        1 -> PT1S
        -1 -> -PT1S
        86400 -> P1D
        1.5 -> PT1.5S
        -1.5 -> -PT1.5S
        5e-07 -> PT0.000001S
        20000000000.4 -> P634Y71DT11H33M20.400002S
        true -> PT1S
        false -> PT0S
        86399999999999 -> P2739726Y9DT23H59M59S
        86400000000000 !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        1e+20 !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        1000000000000000000000000000000 !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        Infinity !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        null !! time_delta_type | Input should be a valid timedelta
        [] !! time_delta_type | Input should be a valid timedelta
        {} !! time_delta_type | Input should be a valid timedelta
        """);
  }

  @Test
  void seconds_at_the_ends_of_a_long_are_too_many() {
    // There pydantic's own arithmetic wraps around.
    Recorded.check(
        Scalar.DURATION,
        """
        9223372036854775807 !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        -9223372036854775808 !! time_delta_parsing | Input should be a valid timedelta, durations may not exceed 999,999,999 days
        """);
  }
}
