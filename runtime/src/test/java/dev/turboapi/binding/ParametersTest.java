package dev.turboapi.binding;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.FormFile;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import org.junit.jupiter.api.Test;

final class ParametersTest {
  private static final Parameter QUERY = Parameter.query("q", Scalar.INT);
  private static final Parameter BODY = Parameter.body(Scalar.INT);
  private static final Parameter FORM = Parameter.form("f", Scalar.INT);

  @Test
  void body_is_read_as_the_parameters_take_it() {
    assertThat(Parameters.NONE.bodyKind()).isEqualTo(BodyKind.NONE);
    assertThat(Parameters.of(QUERY).bodyKind()).isEqualTo(BodyKind.NONE);
    assertThat(Parameters.of(QUERY, BODY).bodyKind()).isEqualTo(BodyKind.WHOLE);
    assertThat(Parameters.of(QUERY, FORM).bodyKind()).isEqualTo(BodyKind.FORM);
    assertThat(Parameters.of(QUERY).withRawBody().bodyKind()).isEqualTo(BodyKind.WHOLE);
    assertThat(Parameters.NONE.withStreamedBody().bodyKind()).isEqualTo(BodyKind.STREAM);
  }

  @Test
  void body_is_a_form_or_not() {
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(BODY, FORM));
  }

  @Test
  void files_taken_as_bytes_stay_in_memory() {
    Parameters parameters =
        Parameters.of(
            Parameter.form("text", Scalar.STRING),
            Parameter.form("file", FormFile.UPLOAD),
            Parameter.form("bytes", FormFile.BYTES),
            Parameter.form("list", Shape.list(FormFile.BYTES)));

    assertThat(parameters.filesInMemory()).containsExactly("bytes", "list");
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
