package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Scalar;
import org.junit.jupiter.api.Test;

final class ParametersTest {
  private static final Parameter QUERY = Parameter.query("q", Scalar.INT);
  private static final Parameter BODY = Parameter.body(Scalar.INT);

  @Test
  void body_is_needed_if_a_parameter_takes_it() {
    assertThat(Parameters.NONE.hasBody()).isFalse();
    assertThat(Parameters.of(QUERY).hasBody()).isFalse();
    assertThat(Parameters.of(QUERY, BODY).hasBody()).isTrue();
  }

  @Test
  void source_by_source_in_their_order() {
    Parameter other = Parameter.query("a", Scalar.INT);
    assertThat(Parameters.of(BODY, QUERY, other).list())
        .containsExactly(QUERY, other, BODY)
        .inOrder();
  }

  @Test
  void one_whole_body() {
    Parameter member = Parameter.body("item", Scalar.INT);
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(BODY, BODY));
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(member, BODY));
    assertThat(Parameters.of(member, Parameter.body("user", Scalar.INT)).list()).hasSize(2);
  }
}
