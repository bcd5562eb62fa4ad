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
            Parameter.form("list", Shape.list(FormFile.BYTES)),
            ModelParameter.form(Parameter.form("member", FormFile.BYTES)));

    assertThat(parameters.filesInMemory()).containsExactly("bytes", "list", "member");
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

  private static Dependant taking(Parameters parameters) {
    return Dependant.of(String.class, (request, solved) -> "").takes(parameters);
  }

  @Test
  void those_of_dependencies_come_first_depth_first_each_use_for_itself() {
    Parameter path = Parameter.path(0, "p", Scalar.INT);
    Parameter header = Parameter.header("h", Scalar.INT);
    Dependant inner = taking(Parameters.of(BODY, header));
    Dependant outer = taking(Parameters.of(path)).needs(inner);
    Parameters parameters = Parameters.of(QUERY).dependingOn(outer, inner);

    assertThat(parameters.list()).containsExactly(QUERY);
    assertThat(parameters.dependants()).containsExactly(outer, inner).inOrder();
    assertThat(parameters.all()).containsExactly(header, BODY, path, header, BODY, QUERY).inOrder();
  }

  @Test
  void dependencies_are_kept_whichever_is_said_first() {
    Dependant inner = taking(Parameters.NONE);

    assertThat(
            taking(Parameters.NONE)
                .needs(inner)
                .takes(Parameters.of(QUERY))
                .parameters()
                .dependants())
        .containsExactly(inner);
    assertThat(Parameters.NONE.dependingOn(inner).dependingOn(inner).dependants()).hasSize(2);
  }

  @Test
  void body_is_read_as_dependencies_take_it() {
    Dependant form = taking(Parameters.of(FORM));
    Dependant whole = taking(Parameters.NONE).needs(taking(Parameters.of(BODY)));
    Dependant stream = taking(Parameters.NONE.withStreamedBody());

    assertThat(Parameters.of(QUERY).dependingOn(form).bodyKind()).isEqualTo(BodyKind.FORM);
    assertThat(Parameters.of(FORM).dependingOn(form).bodyKind()).isEqualTo(BodyKind.FORM);
    assertThat(Parameters.of(FORM).dependingOn(taking(Parameters.of(QUERY))).bodyKind())
        .isEqualTo(BodyKind.FORM);
    assertThat(Parameters.of(QUERY).dependingOn(whole).bodyKind()).isEqualTo(BodyKind.WHOLE);
    assertThat(Parameters.of(BODY).dependingOn(whole).bodyKind()).isEqualTo(BodyKind.WHOLE);
    assertThat(Parameters.NONE.withRawBody().dependingOn(whole).bodyKind())
        .isEqualTo(BodyKind.WHOLE);
    assertThat(Parameters.NONE.dependingOn(stream).bodyKind()).isEqualTo(BodyKind.STREAM);
    assertThrows(IllegalArgumentException.class, () -> Parameters.of(BODY).dependingOn(form));
    assertThrows(IllegalArgumentException.class, () -> Parameters.NONE.dependingOn(whole, stream));
  }

  @Test
  void json_of_dependencies_counts() {
    assertThat(Parameters.NONE.dependingOn(taking(Parameters.of(QUERY))).hasJson()).isFalse();
    assertThat(Parameters.NONE.dependingOn(taking(Parameters.of(BODY))).hasJson()).isTrue();
  }

  @Test
  void files_that_dependencies_take_as_bytes_stay_in_memory() {
    Dependant file = taking(Parameters.of(Parameter.form("file", FormFile.BYTES)));

    assertThat(Parameters.of(FORM).dependingOn(file).filesInMemory()).containsExactly("file");
  }
}
