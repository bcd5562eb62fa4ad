package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What Python does not have: types without a twin, and where java.time is narrower or finer. */
final class JavaTimeConversionTest {
  @Test
  void types_without_a_twin_are_refused_with_a_hint() {
    Recorded.check(
        Scalar.PERIOD,
        """
        "P1Y2M3D" -> P1Y2M3D
        "x" !! value_error | Value error, must be a period such as P1Y2M3D
        1 !! string_type | Input should be a valid string
        """);
    Recorded.check(
        Scalar.YEAR,
        """
        "2026" -> 2026
        "x" !! value_error | Value error, must be a year such as 2026
        """);
    Recorded.check(
        Scalar.YEAR_MONTH,
        """
        "2026-11" -> 2026-11
        "2026-13" !! value_error | Value error, must be a month such as 2026-11
        """);
  }

  @Test
  void instant_is_sent_in_utc() {
    Recorded.check(
        Scalar.INSTANT,
        """
        "2020-01-01T12:30:00+05:30" -> 2020-01-01T07:00:00Z
        1577836800.5 -> 2020-01-01T00:00:00.500000Z
        "2020-01-01" !! timezone_aware | Input should have timezone info
        """);
  }

  @Test
  void zone_is_sent_as_its_offset() {
    ZonedDateTime berlin = ZonedDateTime.parse("2020-07-01T12:00:00+02:00[Europe/Berlin]");
    assertThat(Scalar.ZONED_DATE_TIME.text(berlin)).isEqualTo("2020-07-01T12:00:00+02:00");
    assertThat(Scalar.ZONED_DATE_TIME.read("2020-07-01T12:00:00Z"))
        .isEqualTo(ZonedDateTime.parse("2020-07-01T12:00:00Z"));
  }

  @Test
  void offset_that_java_does_not_know_becomes_utc() {
    assertThat(Scalar.OFFSET_DATE_TIME.read("2020-01-02T00:00:00+23:59"))
        .isEqualTo(OffsetDateTime.parse("2020-01-01T00:01:00Z"));
    assertThat(Scalar.OFFSET_DATE_TIME.read("2020-01-02T00:00:00-18:00"))
        .isEqualTo(OffsetDateTime.parse("2020-01-02T00:00:00-18:00"));
  }

  @Test
  void nanoseconds_are_cut_when_sent() {
    assertThat(Scalar.INSTANT.text(Instant.ofEpochSecond(0, 1_999)))
        .isEqualTo("1970-01-01T00:00:00.000001Z");
    assertThat(Scalar.LOCAL_TIME.text(LocalTime.of(1, 2, 3, 999))).isEqualTo("01:02:03");
  }
}
