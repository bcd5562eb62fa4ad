package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
