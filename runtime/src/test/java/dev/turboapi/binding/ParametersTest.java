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
  void parameters_keep_their_order() {
    assertThat(Parameters.of(BODY, QUERY).list()).containsExactly(BODY, QUERY).inOrder();
  }

  @Test
  void two_bodies() {
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(BODY, BODY));
  }
}
