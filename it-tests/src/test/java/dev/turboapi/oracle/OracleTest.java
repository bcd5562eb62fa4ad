package dev.turboapi.oracle;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.turboapi.TurboApiBuilder;
import dev.turboapi.wire.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every recorded request gets the answer that FastAPI gave, but for the differences that are
 * listed.
 */
class OracleTest {
  private final List<Golden> goldens = Golden.all();
  private final Map<String, KnownDifference> differences = KnownDifference.all();

  OracleTest() throws IOException {}

  @TestFactory
  Stream<DynamicNode> answers_as_fastapi_did() {
    Map<String, TurboApiBuilder> applications = Applications.all();
    return goldens.stream()
        .map(
            golden ->
                dynamicContainer(
                    golden.app(), tests(golden, requireNonNull(applications.get(golden.app())))));
  }

  @Test
  void every_application_is_recorded_and_every_recording_has_its_application() {
    assertThat(Applications.all().keySet())
        .containsExactlyElementsIn(goldens.stream().map(Golden::app).toList());
  }

  @Test
  void every_listed_difference_names_an_exchange() {
    Set<String> unknown = new TreeSet<>(differences.keySet());
    goldens.stream()
        .flatMap(golden -> golden.exchanges().stream())
        .map(Golden.Exchange::path)
        .forEach(unknown::remove);
    assertThat(unknown).isEmpty();
  }

  private Stream<DynamicNode> tests(Golden golden, TurboApiBuilder builder) {
    LazyServer server = new LazyServer(builder);
    return golden.exchanges().stream()
        .<DynamicNode>map(
            exchange -> dynamicTest(exchange.name(), () -> replay(exchange, server.port())))
        .onClose(server::close);
  }

  private void replay(Golden.Exchange exchange, int port) throws IOException {
    Comparison comparison;
    try (Connection connection = new Connection(port)) {
      comparison = Comparison.of(exchange, connection.exchange(exchange.request()));
      assertWithMessage("bytes after the answer").that(connection.rest()).isEmpty();
    }
    Set<String> faults = comparison.faults().keySet();
    KnownDifference known = differences.get(exchange.path());
    if (known == null) {
      assertWithMessage(comparison.report()).that(faults).isEmpty();
    } else if (known.at() != null) {
      assertWithMessage(comparison.report()).that(faults).containsExactlyElementsIn(known.at());
    } else {
      assertWithMessage("the listed difference is none: %s", comparison.report())
          .that(faults)
          .isNotEmpty();
      assertWithMessage(comparison.report()).that(comparison.answer().status()).isLessThan(500);
    }
  }
}
