package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Date-times with an offset: recorded from pydantic 2.13.4. */
final class OffsetDateTimeConversionTest {
  @Test
  void text_of_a_date_time() {
    Recorded.check(
        Scalar.OFFSET_DATE_TIME,
        """
        "2020-01-01T12:30Z" -> 2020-01-01T12:30:00Z
        "2020-01-01t12:30:45Z" -> 2020-01-01T12:30:45Z
        "2020-01-01 12:30:45.5Z" -> 2020-01-01T12:30:45.500000Z
        "2020-01-01_12:30:45,123456Z" -> 2020-01-01T12:30:45.123456Z
        "2020-01-01T12:30:45.123456789Z" -> 2020-01-01T12:30:45.123456Z
        "2020-01-01T12:30z" -> 2020-01-01T12:30:00Z
        "2020-01-01T12:30+05:30" -> 2020-01-01T12:30:00+05:30
        "2020-01-01T12:30-0530" -> 2020-01-01T12:30:00-05:30
        "2020-01-01T12:30\\u221205:00" -> 2020-01-01T12:30:00-05:00
        "2020-01-01T12:30-00:00" -> 2020-01-01T12:30:00Z
        "1577836800" -> 2020-01-01T00:00:00Z
        "1577836800000" -> 2020-01-01T00:00:00Z
        "1577836800.123456" -> 2020-01-01T00:00:00.123456Z
        "1577836800123.4567" -> 2020-01-01T00:00:00.123457Z
        "-1.25" -> 1969-12-31T23:59:58.750000Z
        ".5" -> 1970-01-01T00:00:00.500000Z
        "+1." -> 1970-01-01T00:00:01Z
        "1.5e3" -> 1970-01-01T00:25:00Z
        "21000000000000.5" -> 1970-09-01T01:20:00.000500Z
        "18446744073709551616" -> 1970-01-01T00:00:00Z
        """);
  }

  @Test
  void text_of_no_date_time() {
    Recorded.check(
        Scalar.OFFSET_DATE_TIME,
        """
        "" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "x" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "2020-1-01" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "2020/01/01" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid date separator, expected `-`
        "2020-13-01" !! datetime_from_date_parsing | Input should be a valid datetime or date, month value is outside expected range of 1-12
        "2020-00-01" !! datetime_from_date_parsing | Input should be a valid datetime or date, month value is outside expected range of 1-12
        "2020-02-30" !! datetime_from_date_parsing | Input should be a valid datetime or date, day value is outside expected range
        "2021-02-29" !! datetime_from_date_parsing | Input should be a valid datetime or date, day value is outside expected range
        "2020-01-00" !! datetime_from_date_parsing | Input should be a valid datetime or date, day value is outside expected range
        "202x-01-01" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid character in year
        "2020-0x-01" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid character in month
        "2020-01-0x" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid character in day
        "2020-01-01x" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T25:00" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:60" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00:60" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12-00" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T1x:00" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:0x" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00:0x" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00:00." !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00x" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00+5" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00+05" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00+05:60" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00+24:00" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "2020-01-01T12:00Zx" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        " 2020-01-01T12:00" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid character in year
        "1e5" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "1.5x" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "99999999999999999999" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid date separator, expected `-`
        "253402300800000" !! datetime_from_date_parsing | Input should be a valid datetime or date, dates after 9999 are not supported as unix timestamps
        "1.0e18" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "1.0e400" !! datetime_from_date_parsing | Input should be a valid datetime or date, input is too short
        "-9223372036854775808" !! datetime_from_date_parsing | Input should be a valid datetime or date, invalid character in year
        "2020-01-01\\u00e9" !! datetime_from_date_parsing | Input should be a valid datetime or date, unexpected extra characters at the end of the input
        "0000-01-01" !! timezone_aware | Input should have timezone info
        "2020-01-01" !! timezone_aware | Input should have timezone info
        "2020-01-01T12:30" !! timezone_aware | Input should have timezone info
        "0000-01-01T00:00Z" !! datetime_parsing | Input should be a valid datetime, year 0 is out of range
        "-62167219200000" !! datetime_parsing | Input should be a valid datetime, year 0 is out of range
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.OFFSET_DATE_TIME,
        """
        0 -> 1970-01-01T00:00:00Z
        86400 -> 1970-01-02T00:00:00Z
        -86400 -> 1969-12-31T00:00:00Z
        1577836800 -> 2020-01-01T00:00:00Z
        1577836800000 -> 2020-01-01T00:00:00Z
        20000000000 -> 2603-10-11T11:33:20Z
        20000000001 -> 1970-08-20T11:33:20.001000Z
        -20000000001 -> 1969-05-14T12:26:39.999000Z
        1577836800.5 -> 2020-01-01T00:00:00.500000Z
        -1.25 -> 1969-12-31T23:59:58.250000Z
        20000000000.4 -> 2603-10-11T11:33:20.000400Z
        1577836800123.4568 -> 2020-01-01T00:00:00.123457Z
        253402300799999 -> 9999-12-31T23:59:59.999000Z
        253402300800000 !! datetime_parsing | Input should be a valid datetime, dates after 9999 are not supported as unix timestamps
        -62167219200000 !! datetime_parsing | Input should be a valid datetime, year 0 is out of range
        -62167219200001 !! datetime_parsing | Input should be a valid datetime, dates before 0000 are not supported as unix timestamps
        1000000000000000000000000000000 !! datetime_parsing | Input should be a valid datetime, dates after 9999 are not supported as unix timestamps
        Infinity !! datetime_parsing | Input should be a valid datetime, dates after 9999 are not supported as unix timestamps
        9223372036854775807 !! datetime_parsing | Input should be a valid datetime, dates after 9999 are not supported as unix timestamps
        true !! datetime_type | Input should be a valid datetime
        null !! datetime_type | Input should be a valid datetime
        [] !! datetime_type | Input should be a valid datetime
        {} !! datetime_type | Input should be a valid datetime
        """);
  }
}
