package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MadeShapeTest {
  private static final Shape RANGE =
      Shape.object(Property.of("low", Scalar.LONG), Property.of("high", Scalar.LONG))
          .made(json -> range((Map<?, ?>) requireNonNull(json)));

  private static List<Long> range(Map<?, ?> members) {
    Long low = (Long) requireNonNull(members.get("low"));
    Long high = (Long) requireNonNull(members.get("high"));
    if (low > high) {
      throw Unbindable.because(new IllegalArgumentException("low above high"));
    }
    return List.of(low, high);
  }

  @Test
  void what_the_maker_refuses_is_said_of_the_whole() {
    Recorded.checkErrors(
        RANGE,
        """
        {"low":1,"high":2} -> valid
        {"low":2,"high":1}
            {"type":"value_error","loc":["body"],"msg":"Value error, low above high","input":{"low":2,"high":1},"ctx":{"error":{}}}
        {"low":2,"high":"x"}
            {"type":"int_parsing","loc":["body","high"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
  }

  @Test
  void siblings_go_on() {
    Recorded.checkErrors(
        Shape.list(RANGE),
        """
        [{"low":2,"high":1},{"low":1,"high":1},{"low":4,"high":3}]
            {"type":"value_error","loc":["body",0],"msg":"Value error, low above high","input":{"low":2,"high":1},"ctx":{"error":{}}}
            {"type":"value_error","loc":["body",2],"msg":"Value error, low above high","input":{"low":4,"high":3},"ctx":{"error":{}}}
        """);
  }

  @Test
  void constraints_judge_what_was_made() {
    Recorded.checkErrors(
        RANGE.satisfying((List<Long> range) -> range.get(0) > 0, "must be positive"),
        """
        {"low":1,"high":2} -> valid
        {"low":0,"high":2}
            {"type":"value_error","loc":["body"],"msg":"Value error, must be positive","input":{"low":0,"high":2},"ctx":{"error":{}}}
        """);
  }

  @Test
  void unions_see_what_was_sent_and_not_what_was_made() {
    Shape bound = Shape.object(Property.of("low", Scalar.LONG)).made(json -> List.of());

    assertThat(Shape.best(Map.of("low", 1L, "high", 2L), bound, RANGE)).isEqualTo(1);
    assertThat(Shape.best(Map.of("low", 1L), bound, RANGE)).isEqualTo(0);
  }

  @Test
  void assertions_and_exceptions_without_a_message() {
    Shape broken =
        Shape.made(
            Shape.any(),
            value -> {
              throw Unbindable.because(
                  value == null ? new AssertionError() : new IllegalArgumentException());
            });
    Recorded.checkErrors(
        broken,
        """
        null
            {"type":"assertion_error","loc":["body"],"msg":"Assertion failed, ","input":null,"ctx":{"error":{}}}
        1
            {"type":"value_error","loc":["body"],"msg":"Value error, ","input":1,"ctx":{"error":{}}}
        """);
  }

  /** A list of nothing but one such list. */
  private static final class Nest implements Shaped {
    private int made;

    @Override
    public Shape shape() {
      return Shape.made(
          Shape.list(this),
          value -> {
            made++;
            return value;
          });
    }
  }

  @Test
  void parts_of_parts_are_made_again_only_so_often() {
    Object value = List.of();
    for (int i = 0; i < 500; i++) {
      value = List.of(value);
    }
    Nest nest = new Nest();
    List<ValidationError> errors = new ArrayList<>();
    nest.shape().explain(value, Location.of("body"), errors);
    assertThat(errors).isEmpty();
    assertThat(nest.made).isEqualTo(16);
  }
}
