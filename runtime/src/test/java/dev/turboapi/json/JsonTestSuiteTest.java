package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both readers against JSONTestSuite.
 *
 * @see <a href="https://github.com/nst/JSONTestSuite">JSONTestSuite</a>
 */
final class JsonTestSuiteTest {
  /** Not JSON, but Python and so FastAPI take them. */
  private static final Set<String> TAKEN_BY_PYTHON =
      Set.of("n_number_NaN", "n_number_infinity", "n_number_minus_infinity");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void json_is_accepted_and_what_is_none_is_refused(String name, boolean accepted, byte[] body) {
    Verdicts verdicts = Verdicts.of(body);
    assertThat(verdicts.python() != null).isEqualTo(accepted);
    if (name.startsWith("y_")) {
      assertThat(verdicts.read()).isNotNull();
    }
    if (name.startsWith("n_")) {
      assertThat(verdicts.read() != null).isEqualTo(TAKEN_BY_PYTHON.contains(name));
    }
  }

  static Stream<Arguments> cases() {
    List<String[]> table = Recorded.table("json-test-suite.tsv");
    assertThat(table.size()).isAtLeast(315);
    return table.stream()
        .map(row -> Arguments.of(row[0], row[1].equals("accepted"), Recorded.bytes(row[2])));
  }

  @Test
  void n_structure_100000_opening_arrays_and_open_array_object() {
    for (String opening : List.of("[", "[{\"\":")) {
      byte[] body = opening.repeat(100_000).getBytes(US_ASCII);
      assertThat(Verdicts.of(body)).isEqualTo(new Verdicts(null, null, null));
    }
  }
}
