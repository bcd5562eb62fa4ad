package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConstraintsTest {
  private static final String EMOJI = "😀";

  @Test
  void check_throws_only_if_the_condition_does_not_hold() {
    Constraints.check(true);
    assertThrows(Unbindable.class, () -> Constraints.check(false));
  }

  @Test
  void length_in_code_points() {
    assertThat(Constraints.length("", 0, 0)).isTrue();
    assertThat(Constraints.length("", 1, 2)).isFalse();
    assertThat(Constraints.length("ab", 2, 2)).isTrue();
    assertThat(Constraints.length("ab", 3, 9)).isFalse();
    assertThat(Constraints.length("ab", 0, 1)).isFalse();
    assertThat(Constraints.length(EMOJI, 1, 1)).isTrue();
    assertThat(Constraints.length(EMOJI, 2, 9)).isFalse();
    assertThat(Constraints.length(EMOJI.repeat(3), 3, 3)).isTrue();
    assertThat(Constraints.length(EMOJI.repeat(3), 0, 2)).isFalse();
    assertThat(Constraints.length(EMOJI.repeat(3), 4, 6)).isFalse();
  }

  @Test
  void size() {
    assertThat(Constraints.size(List.of(1), 1, 1)).isTrue();
    assertThat(Constraints.size(List.of(1), 2, 3)).isFalse();
    assertThat(Constraints.size(List.of(1, 2), 0, 1)).isFalse();
    assertThat(Constraints.size(Map.of(1, 2), 1, 1)).isTrue();
    assertThat(Constraints.size(Map.of(1, 2), 2, 3)).isFalse();
    assertThat(Constraints.size(Map.of(1, 2, 3, 4), 0, 1)).isFalse();
  }

  @Test
  void blank() {
    assertThat(Constraints.notBlank(" a ")).isTrue();
    assertThat(Constraints.notBlank(" \t\n")).isFalse();
    assertThat(Constraints.notBlank("")).isFalse();
  }

  @Test
  void each() {
    assertThat(Constraints.each(List.of(1, 2), item -> item > 0)).isTrue();
    assertThat(Constraints.each(List.of(1, 0), item -> item > 0)).isFalse();
    assertThat(Constraints.each(List.<Integer>of(), item -> item > 0)).isTrue();
  }

  @Test
  void number_in_a_text() {
    assertThat(Constraints.number("1.50", n -> n.signum() > 0)).isTrue();
    assertThat(Constraints.number("-1", n -> n.signum() > 0)).isFalse();
    assertThat(Constraints.number("x", n -> true)).isFalse();
    assertThat(Constraints.number("", n -> true)).isFalse();
    assertThat(Constraints.number("1".repeat(4301), n -> true)).isFalse();
  }

  @Test
  void digits_of_a_whole_number() {
    assertThat(Constraints.digits(-999, 3)).isTrue();
    assertThat(Constraints.digits(1000, 3)).isFalse();
    assertThat(Constraints.digits(Long.MIN_VALUE, 19)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("pastTimes")
  void past(TemporalAccessor time) {
    assertThat(Constraints.past(time)).isTrue();
    assertThat(Constraints.pastOrPresent(time)).isTrue();
    assertThat(Constraints.future(time)).isFalse();
    assertThat(Constraints.futureOrPresent(time)).isFalse();
  }

  static Stream<TemporalAccessor> pastTimes() {
    LocalDateTime past = LocalDateTime.of(2000, 1, 1, 0, 0);
    return Stream.of(
        past,
        past.toLocalDate(),
        past.atOffset(ZoneOffset.UTC),
        past.atOffset(ZoneOffset.UTC).toInstant(),
        past.atZone(ZoneOffset.UTC),
        Year.of(2000),
        YearMonth.of(2000, 1));
  }

  @ParameterizedTest
  @MethodSource("futureTimes")
  void future(TemporalAccessor time) {
    assertThat(Constraints.past(time)).isFalse();
    assertThat(Constraints.pastOrPresent(time)).isFalse();
    assertThat(Constraints.future(time)).isTrue();
    assertThat(Constraints.futureOrPresent(time)).isTrue();
  }

  static Stream<TemporalAccessor> futureTimes() {
    LocalDateTime future = LocalDateTime.of(2999, 1, 1, 0, 0);
    return Stream.of(
        future,
        future.toLocalDate(),
        future.atOffset(ZoneOffset.UTC),
        future.atOffset(ZoneOffset.UTC).toInstant(),
        future.atZone(ZoneOffset.UTC),
        Year.of(2999),
        YearMonth.of(2999, 1));
  }

  @Test
  void midnight_is_not_after_now() {
    assertThat(Constraints.pastOrPresent(LocalTime.MIDNIGHT)).isTrue();
    assertThat(Constraints.future(LocalTime.MIDNIGHT)).isFalse();
  }

  @Test
  void pattern_is_searched_for() {
    assertMatches("b", "abc");
    assertNoMatch("^b", "abc");
  }

  @Test
  void dollar_is_the_very_end() {
    assertMatches("c$", "abc");
    assertNoMatch("c$", "abc\n");
    assertMatches("[$]", "a$b");
    assertMatches("a\\$b", "a$b");
    assertMatches("\\Qa$b\\E", "a$b");
    assertMatches("(?m)b$", "b\nc");
  }

  @Test
  void only_line_feed_ends_a_line() {
    assertMatches("^a.c$", "a\rc");
    assertMatches("^a.c$", "a\u2028c");
    assertNoMatch("^a.c$", "a\nc");
  }

  @Test
  void classes_know_all_of_unicode() {
    assertMatches("^\\w$", "é");
    assertMatches("^\\d$", "\u0661");
    assertMatches("^\\s$", "\u00a0");
    assertMatches("(?i)^É$", "é");
  }

  @Test
  void group_named_as_in_rust() {
    assertMatches("^(?P<year>\\d{4})$", "2026");
    assertMatches("[(?P<]", "P");
  }

  private static void assertMatches(String regex, String text) {
    assertWithMessage(regex).that(Constraints.matches(text, Constraints.pattern(regex))).isTrue();
  }

  private static void assertNoMatch(String regex, String text) {
    assertWithMessage(regex).that(Constraints.matches(text, Constraints.pattern(regex))).isFalse();
  }
}
