package dev.turboapi.processor.scan;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are Jackson's own, also of names that nobody should have. */
final class NamingStrategyTest {
  private static final List<String> NAMES =
      List.of(
          "a",
          "itemId",
          "URL",
          "aURLPath",
          "someURL",
          "userID2",
          "x2Y",
          "_private",
          "__",
          "_A",
          "a_b",
          "a_B",
          "A",
          "Ab",
          "ABc",
          "aB",
          "übÄ",
          "snake_case",
          "Snake_Case",
          "$dollar",
          "iOS");

  static Stream<NamingBase> strategies() {
    return Stream.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE,
            PropertyNamingStrategies.UPPER_CAMEL_CASE,
            PropertyNamingStrategies.SNAKE_CASE,
            PropertyNamingStrategies.UPPER_SNAKE_CASE,
            PropertyNamingStrategies.LOWER_CASE,
            PropertyNamingStrategies.KEBAB_CASE,
            PropertyNamingStrategies.LOWER_DOT_CASE)
        .map(NamingBase.class::cast);
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void names_are_jacksons(NamingBase jackson) {
    NamingStrategy ours = NamingStrategy.ofClass(jackson.getClass().getSimpleName()).orElseThrow();
    for (String name : NAMES) {
      assertWithMessage(name).that(ours.translate(name)).isEqualTo(jackson.translate(name));
    }
  }
}
