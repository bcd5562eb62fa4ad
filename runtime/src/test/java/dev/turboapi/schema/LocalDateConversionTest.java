package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Dates: recorded from pydantic 2.13.4. */
final class LocalDateConversionTest {
  @Test
  void text_of_a_date() {
    Recorded.check(
        Scalar.LOCAL_DATE,
        """
        "2020-01-01" -> 2020-01-01
        "2020-02-29" -> 2020-02-29
        "9999-12-31" -> 9999-12-31
        "0001-01-01" -> 0001-01-01
        "2020-01-01T00:00" -> 2020-01-01
        "2020-01-01 00:00:00.000Z" -> 2020-01-01
        "2020-01-01_00:00+05:30" -> 2020-01-01
        "1577836800" -> 2020-01-01
        "1577836800000" -> 2020-01-01
        "-86400" -> 1969-12-31
        "+86400" -> 1970-01-02
        "86400.0" -> 1970-01-02
        "0" -> 1970-01-01
        """);
  }

  @Test
  void text_of_no_date() {
    Recorded.check(
        Scalar.LOCAL_DATE,
        """
        "" !! date_from_datetime_parsing | Input should be a valid date or datetime, input is too short
        "x" !! date_from_datetime_parsing | Input should be a valid date or datetime, input is too short
        "2020-1-01" !! date_from_datetime_parsing | Input should be a valid date or datetime, input is too short
        "2020/01/01" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid date separator, expected `-`
        "2020-13-01" !! date_from_datetime_parsing | Input should be a valid date or datetime, month value is outside expected range of 1-12
        "2020-00-01" !! date_from_datetime_parsing | Input should be a valid date or datetime, month value is outside expected range of 1-12
        "2020-02-30" !! date_from_datetime_parsing | Input should be a valid date or datetime, day value is outside expected range
        "2021-02-29" !! date_from_datetime_parsing | Input should be a valid date or datetime, day value is outside expected range
        "2020-01-00" !! date_from_datetime_parsing | Input should be a valid date or datetime, day value is outside expected range
        "202x-01-01" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in year
        "2020-0x-01" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in month
        "2020-01-0x" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in day
        "2020-01-01x" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid datetime separator, expected `T`, `t`, `_` or space
        "2020-01-01T" !! date_from_datetime_parsing | Input should be a valid date or datetime, input is too short
        "2020-01-01T25:00" !! date_from_datetime_parsing | Input should be a valid date or datetime, hour value is outside expected range of 0-23
        "2020-01-01T12:60" !! date_from_datetime_parsing | Input should be a valid date or datetime, minute value is outside expected range of 0-59
        "2020-01-01T12:00:60" !! date_from_datetime_parsing | Input should be a valid date or datetime, second value is outside expected range of 0-59
        "2020-01-01T12-00" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid time separator, expected `:`
        "2020-01-01T1x:00" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in hour
        "2020-01-01T12:0x" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in minute
        "2020-01-01T12:00:0x" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in second
        "2020-01-01T12:00:00." !! date_from_datetime_parsing | Input should be a valid date or datetime, second fraction digits missing after `.`
        "2020-01-01T12:00x" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid timezone sign
        "2020-01-01T12:00+5" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid timezone hour
        "2020-01-01T12:00+05" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid timezone minute
        "2020-01-01T12:00+05:60" !! date_from_datetime_parsing | Input should be a valid date or datetime, timezone minute value is outside expected range of 0-59
        "2020-01-01T12:00+24:00" !! date_from_datetime_parsing | Input should be a valid date or datetime, timezone offset must be less than 24 hours
        "2020-01-01T12:00Zx" !! date_from_datetime_parsing | Input should be a valid date or datetime, unexpected extra characters at the end of the input
        " 2020-01-01T12:00" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in year
        "1e5" !! date_from_datetime_parsing | Input should be a valid date or datetime, input is too short
        "1.5x" !! date_from_datetime_parsing | Input should be a valid date or datetime, input is too short
        "99999999999999999999" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid date separator, expected `-`
        "253402300800000" !! date_from_datetime_parsing | Input should be a valid date or datetime, dates after 9999 are not supported as unix timestamps
        "1.0e18" !! date_from_datetime_parsing | Input should be a valid date or datetime, dates after 9999 are not supported as unix timestamps
        "1.0e400" !! date_from_datetime_parsing | Input should be a valid date or datetime, numeric times may not exceed 86,399 seconds
        "-9223372036854775808" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid character in year
        "2020-01-01\\u00e9" !! date_from_datetime_parsing | Input should be a valid date or datetime, invalid datetime separator, expected `T`, `t`, `_` or space
        "0000-01-01" !! date_parsing | Input should be a valid date in the format YYYY-MM-DD, year 0 is out of range
        "2020-01-01T00:01" !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        "1577836801" !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        "1.5" !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.LOCAL_DATE,
        """
        0 -> 1970-01-01
        86400 -> 1970-01-02
        -86400 -> 1969-12-31
        1577836800 -> 2020-01-01
        1577836800000 -> 2020-01-01
        20000000000 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        20000000001 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        -20000000001 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        1577836800.5 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        -1.25 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        20000000000.4 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        1577836800123.4568 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        253402300799999 !! date_from_datetime_inexact | Datetimes provided to dates should have zero time - e.g. be exact dates
        253402300800000 !! date_from_datetime_parsing | Input should be a valid date or datetime, dates after 9999 are not supported as unix timestamps
        -62167219200000 !! date_parsing | Input should be a valid date in the format YYYY-MM-DD, year 0 is out of range
        -62167219200001 !! date_from_datetime_parsing | Input should be a valid date or datetime, dates before 0000 are not supported as unix timestamps
        1000000000000000000000000000000 !! date_from_datetime_parsing | Input should be a valid date or datetime, dates after 9999 are not supported as unix timestamps
        Infinity !! date_from_datetime_parsing | Input should be a valid date or datetime, dates after 9999 are not supported as unix timestamps
        9223372036854775807 !! date_from_datetime_parsing | Input should be a valid date or datetime, dates after 9999 are not supported as unix timestamps
        true !! date_type | Input should be a valid date
        null !! date_type | Input should be a valid date
        [] !! date_type | Input should be a valid date
        {} !! date_type | Input should be a valid date
        """);
  }
}
