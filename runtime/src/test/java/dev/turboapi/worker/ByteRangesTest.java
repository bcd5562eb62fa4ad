package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.worker.ByteRanges.ByteRange;
import dev.turboapi.worker.ByteRanges.Malformed;
import dev.turboapi.worker.ByteRanges.Satisfiable;
import dev.turboapi.worker.ByteRanges.TooMany;
import dev.turboapi.worker.ByteRanges.Unsatisfiable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of 30 bytes, as FastAPI 0.141.1 answered. */
class ByteRangesTest {
  private static final long SIZE = 30;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-4, 0, 5",
    "bytes=5-, 5, 30",
    "bytes=-5, 25, 30",
    "bytes=-1000, 0, 30",
    "bytes=0-1000, 0, 30",
    "bytes=29-29, 29, 30",
    "BYTES = 0 - 4, 0, 5",
    "bytes=000000000000000000001-2, 1, 3",
    "bytes=0-99999999999999999999999, 0, 30",
    "bytes=-99999999999999999999999, 0, 30",
  })
  void one_range(String header, long start, long end) {
    assertThat(ByteRanges.of(header, SIZE)).isEqualTo(satisfiable(new ByteRange(start, end)));
  }

  @Test
  void several_ranges_come_in_the_order_of_the_file() {
    assertThat(ByteRanges.of("bytes=-2, 9-9,0-4", SIZE))
        .isEqualTo(satisfiable(new ByteRange(0, 5), new ByteRange(9, 10), new ByteRange(28, 30)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=3-9,0-4", "bytes=0-4,5-9", "bytes=0-9,2-3", "bytes=0-0,1-1,2-9"})
  void ranges_that_touch_are_one(String header) {
    assertThat(ByteRanges.of(header, SIZE)).isEqualTo(satisfiable(new ByteRange(0, 10)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=a-b,0-4", "bytes=,0-4,,", "bytes=7,0-4", "bytes=-,0-4", "bytes=0-4,5-x"})
  void what_is_no_range_is_passed_over(String header) {
    assertThat(ByteRanges.of(header, SIZE)).isEqualTo(satisfiable(new ByteRange(0, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=30-",
        "bytes=-0",
        "bytes=0-1,30-",
        "bytes=30-,5-2",
        "bytes=99999999999999999999999-"
      })
  void range_behind_the_end_cannot_be_served(String header) {
    assertThat(ByteRanges.of(header, SIZE)).isEqualTo(new Unsatisfiable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-", "bytes=-1", "bytes=0-0"})
  void empty_file_has_no_range(String header) {
    assertThat(ByteRanges.of(header, 0)).isEqualTo(new Unsatisfiable());
  }

  /** FastAPI sends 206 and no byte. */
  @ParameterizedTest
  @ValueSource(strings = {"bytes=5-4", "bytes=0-1,5-4"})
  void empty_range_cannot_be_served(String header) {
    assertThat(ByteRanges.of(header, SIZE)).isEqualTo(new Unsatisfiable());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes, Malformed range header.",
    "'', Malformed range header.",
    "items=0-1, Only support bytes range",
    "=0-1, Only support bytes range",
    "bytes=, Range header: range must be requested",
    "bytes=a-b, Range header: range must be requested",
    "bytes=-, Range header: range must be requested",
    "bytes=0-4=, Range header: range must be requested",
    "bytes=5-2, Range header: start must be less than end",
    "'bytes=9-,5-2', Range header: start must be less than end",
  })
  void reason_why_it_is_not_understood(String header, String reason) {
    assertThat(ByteRanges.of(header, SIZE)).isEqualTo(new Malformed(reason));
  }

  /** FastAPI takes whatever Python's {@code int()} does. */
  @ParameterizedTest
  @ValueSource(strings = {"bytes=+5-6", "bytes=1_0-", "bytes=--5"})
  void number_has_digits_only(String header) {
    assertThat(ByteRanges.of(header, SIZE))
        .isEqualTo(new Malformed("Range header: range must be requested"));
  }

  @Test
  void sixteen_ranges_are_served_and_more_are_not() {
    assertThat(ByteRanges.of(everyOtherByte(16), 1000)).isInstanceOf(Satisfiable.class);
    assertThat(ByteRanges.of(everyOtherByte(17), 1000)).isEqualTo(new TooMany());
  }

  @Test
  void ranges_are_counted_once_they_are_merged() {
    assertThat(ByteRanges.of("bytes=" + "0-1,".repeat(2000), SIZE))
        .isEqualTo(satisfiable(new ByteRange(0, 2)));
  }

  private static String everyOtherByte(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> 2 * i + "-" + 2 * i)
        .collect(Collectors.joining(",", "bytes=", ""));
  }

  private static ByteRanges satisfiable(ByteRange... ranges) {
    return new Satisfiable(List.of(ranges));
  }
}
